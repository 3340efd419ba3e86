/** What has been published, what each publishing changed, and who is publishing now. */
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { SnapshotCounts } from "../registry-pointer.ts";

/** Every publishing, in order. A state that comes back has the hash that it had before. */
export const snapshots = sqliteTable("snapshots", {
  /** The `version` of the registry. */
  sequence: integer().primaryKey({ autoIncrement: true }),
  /** SHA-256 of the snapshot's bytes, in hex. */
  hash: text().notNull(),
  format: integer().notNull(),
  counts: text({ mode: "json" }).$type<SnapshotCounts>().notNull(),
  publishedAt: text().notNull(),
  withdrawnAt: text(),
});

/** Snapshots that are being written: their objects may lie in the store although nothing was published. */
export const snapshotDrafts = sqliteTable("snapshot_drafts", {
  hash: text().primaryKey(),
  at: text().notNull(),
});

/** What each publishing changed, for those who follow the registry. */
export const changes = sqliteTable("changes", {
  sequence: integer().primaryKey({ autoIncrement: true }),
  snapshot: integer()
    .notNull()
    .references(() => snapshots.sequence),
  subjectKind: text({ enum: ["organisation", "offer", "guidance"] }).notNull(),
  subject: text().notNull(),
  /** No longer public. */
  tombstone: integer({ mode: "boolean" }).notNull(),
});

/** One holder at a time of a piece of work, such as publishing. */
export const leases = sqliteTable("leases", {
  name: text().primaryKey(),
  holder: text().notNull(),
  until: text().notNull(),
  /** The newest revision that the work has taken in; it never grows smaller. */
  covers: integer().notNull().default(0),
});
