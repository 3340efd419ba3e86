import { asc, desc } from "drizzle-orm";
import { changes, snapshots } from "../../schema/tables.ts";
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

/** What those who follow the registry have been told of and not been told to forget. */
export async function followed(database: Reader): Promise<Followed[]> {
  const rows = await database.select().from(changes).orderBy(asc(changes.sequence));
  const newest = new Map(rows.map((row) => [`${row.subjectKind} ${row.subject}`, row]));
  return [...newest.values()].filter(({ tombstone }) => !tombstone);
}
