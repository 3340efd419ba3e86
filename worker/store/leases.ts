import { and, eq, lt, or, sql } from "drizzle-orm";
import { leases } from "../../schema/tables.ts";
import type { Reader, Transaction } from "./client.ts";

/** The right to do one piece of work alone. Instants are ISO 8601 in UTC. */
export interface Lease {
  name: string;
  holder: string;
  until: string;
}

/** Takes a lease that is free, run out or already ours. False: somebody else holds it. */
export async function takeLease(transaction: Pick<Transaction, "insert">, lease: Lease, now: string): Promise<boolean> {
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

/** Nobody has taken it over since. */
export async function holdsLease(transaction: Reader, { name, holder }: Lease): Promise<boolean> {
  const rows = await transaction
    .select()
    .from(leases)
    .where(and(eq(leases.name, name), eq(leases.holder, holder)));
  return rows.length > 0;
}

/** Gives back what is ours, and tells how far the work got; what somebody took over stays theirs. */
export async function giveLeaseBack(
  transaction: Pick<Transaction, "update">,
  { name, holder }: Lease,
  covers: number,
): Promise<void> {
  await transaction
    .update(leases)
    .set({ until: "", covers: sql`max(${leases.covers}, ${covers})` })
    .where(and(eq(leases.name, name), eq(leases.holder, holder)));
}

/** The newest revision that a piece of work has taken in; 0: none. */
export async function coveredBy(database: Reader, name: string): Promise<number> {
  const [row] = await database.select({ covers: leases.covers }).from(leases).where(eq(leases.name, name));
  return row?.covers ?? 0;
}
