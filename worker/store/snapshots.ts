import { and, asc, desc, eq, gt, isNotNull, isNull, lt, lte, notInArray } from "drizzle-orm";
import { changes, snapshotDrafts, snapshots } from "../../schema/tables.ts";
import type { Change, Followed } from "../rules/changes.ts";
import type { Reader, Transaction } from "./client.ts";

type NewSnapshot = Omit<typeof snapshots.$inferInsert, "sequence" | "withdrawnAt">;

/** The two newest publishings, newest first. */
export async function lastSnapshots(database: Reader) {
  return database.select().from(snapshots).orderBy(desc(snapshots.sequence)).limit(2);
}

/** Records a publishing and what it changed; gives its sequence number. */
export async function recordSnapshot(
  transaction: Transaction,
  snapshot: NewSnapshot,
  changed: Change[],
): Promise<number> {
  const [row] = await transaction.insert(snapshots).values(snapshot).returning({ sequence: snapshots.sequence });
  if (!row) throw new Error("The database gave no sequence number for the snapshot.");
  for (let start = 0; start < changed.length; start += 200) {
    const some = changed.slice(start, start + 200);
    await transaction.insert(changes).values(some.map((change) => ({ ...change, snapshot: row.sequence })));
  }
  return row.sequence;
}

/** Lines after a sequence number, up to those of the publishing `upTo`, in order. */
export async function readChanges(database: Reader, since: number, upTo: number, limit: number) {
  return database
    .select()
    .from(changes)
    .where(and(gt(changes.sequence, since), lte(changes.snapshot, upTo)))
    .orderBy(asc(changes.sequence))
    .limit(limit);
}

/** What those who follow the registry have been told of and not been told to forget. */
export async function followed(database: Reader): Promise<Followed[]> {
  const rows = await database.select().from(changes).orderBy(asc(changes.sequence));
  const newest = new Map(rows.map((row) => [`${row.subjectKind} ${row.subject}`, row]));
  return [...newest.values()].filter(({ tombstone }) => !tombstone);
}

/** The hashes of all that was published and not withdrawn, each once. */
export async function standingHashes(database: Reader): Promise<string[]> {
  const rows = await database
    .selectDistinct({ hash: snapshots.hash })
    .from(snapshots)
    .where(isNull(snapshots.withdrawnAt));
  return rows.map(({ hash }) => hash);
}

/** The hashes of all that was withdrawn and never published again. */
export async function withdrawnHashes(database: Reader): Promise<string[]> {
  const rows = await database
    .selectDistinct({ hash: snapshots.hash })
    .from(snapshots)
    .where(isNotNull(snapshots.withdrawnAt));
  return rows.map(({ hash }) => hash);
}

/** Withdraws every standing publishing but those with one of these hashes: nobody may be given it any more. */
export async function withdrawSnapshotsBut(transaction: Transaction, hashes: string[], at: string): Promise<void> {
  await transaction
    .update(snapshots)
    .set({ withdrawnAt: at })
    .where(and(isNull(snapshots.withdrawnAt), notInArray(snapshots.hash, hashes)));
}

/** Remembers that objects of a snapshot may lie in the store before it is recorded. `at`: ISO 8601 in UTC. */
export async function announceDraft(database: Pick<Transaction, "insert">, hash: string, at: string): Promise<void> {
  await database
    .insert(snapshotDrafts)
    .values({ hash, at })
    .onConflictDoUpdate({ target: snapshotDrafts.hash, set: { at } });
}

/** Hashes of snapshots that were being written before an instant and that nobody recorded. */
export async function draftsBefore(database: Reader, at: string): Promise<string[]> {
  const rows = await database
    .select({ hash: snapshotDrafts.hash })
    .from(snapshotDrafts)
    .where(lt(snapshotDrafts.at, at));
  return rows.map(({ hash }) => hash);
}

/** It is recorded, or nothing of it lies in the store any more. */
export async function forgetDraft(database: Pick<Transaction, "delete">, hash: string): Promise<void> {
  await database.delete(snapshotDrafts).where(eq(snapshotDrafts.hash, hash));
}
