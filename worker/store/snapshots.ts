import { and, desc, eq, lt, or } from "drizzle-orm";
import { changes, leases, snapshots } from "../../schema/tables.ts";
import type { Change } from "../rules/changes.ts";
import type { Reader, Transaction } from "./client.ts";

export type NewSnapshot = Omit<typeof snapshots.$inferInsert, "sequence" | "withdrawnAt">;

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

/** Takes a lease that is free, run out or already ours. False: somebody else holds it. Instants are ISO 8601 in UTC. */
export async function takeLease(
  transaction: Pick<Transaction, "insert">,
  lease: { name: string; holder: string; until: string },
  now: string,
): Promise<boolean> {
  const taken = await transaction
    .insert(leases)
    .values(lease)
    .onConflictDoUpdate({
      target: leases.name,
      set: { holder: lease.holder, until: lease.until },
      setWhere: or(lt(leases.until, now), eq(leases.holder, lease.holder)),
    })
    .returning({ name: leases.name });
  return taken.length > 0;
}

export async function giveLeaseBack(
  transaction: Pick<Transaction, "delete">,
  { name, holder }: { name: string; holder: string },
): Promise<void> {
  await transaction.delete(leases).where(and(eq(leases.name, name), eq(leases.holder, holder)));
}
