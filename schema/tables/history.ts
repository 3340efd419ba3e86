/** What happened to each subject, as a chain that cannot be changed unnoticed. */
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { subjectKinds } from "../subject.ts";
import { keys } from "./authors.ts";

export const revisionActions = [
  "create",
  "change",
  "confirm",
  "approve",
  "reject",
  "close",
  "revert",
  "redact",
] as const;

/** What happened to a subject, as a hash chain: each revision's hash covers the one before it. */
export const revisions = sqliteTable(
  "revisions",
  {
    sequence: integer().primaryKey({ autoIncrement: true }),
    subjectKind: text({ enum: subjectKinds }).notNull(),
    subject: text().notNull(),
    version: integer().notNull(),
    action: text({ enum: revisionActions }).notNull(),
    at: text().notNull(),
    /** null: the command line, as when the reviewed seed is loaded. */
    key: text().references(() => keys.id),
    previousHash: text().notNull(),
    hash: text().notNull().unique(),
  },
  (table) => [index("revisions_by_subject").on(table.subjectKind, table.subject, table.version)],
);

/** The fields a revision changed, and why (`reason`). The chain covers the commitments only, so that a value can be redacted and the chain still verify. */
export const revisionFields = sqliteTable(
  "revision_fields",
  {
    revision: integer()
      .notNull()
      .references(() => revisions.sequence),
    field: text().notNull(),
    /** SHA-256 over the salt and both values. */
    commitment: text().notNull(),
    /** These three are null once redacted. */
    salt: text(),
    before: text({ mode: "json" }).$type<unknown>(),
    after: text({ mode: "json" }).$type<unknown>(),
  },
  (table) => [primaryKey({ columns: [table.revision, table.field] })],
);
