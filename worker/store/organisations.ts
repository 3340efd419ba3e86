import { eq, isNotNull, sql } from "drizzle-orm";
import type { Organisation } from "../../schema/organisation.ts";
import { organisations } from "../../schema/tables.ts";
import type { Reader, Transaction } from "./client.ts";
import type { Subject } from "./subjects.ts";

/** Stores a new organisation; nothing of it is public before it is approved. */
export async function createOrganisation(
  transaction: Transaction,
  organisation: Subject<"organisation"> & { trusted?: boolean },
): Promise<void> {
  await transaction.insert(organisations).values(organisation);
}

/** Every organisation that the public may see, in its approved state. */
export async function readOrganisations(database: Reader): Promise<Organisation[]> {
  const rows = await database.select().from(organisations).where(isNotNull(organisations.approved));
  return rows.flatMap(({ id, approved }) => (approved && !approved.unlisted ? [{ id, ...approved }] : []));
}

/** Those that are off the public lists because they asked for it, and since which day. */
export async function readUnlisted(database: Reader): Promise<Map<string, string>> {
  const rows = await database.select().from(organisations).where(sql`approved ->> '$.unlisted' is not null`);
  return new Map(rows.flatMap(({ id, approved }) => (approved?.unlisted ? [[id, approved.unlisted.on] as const] : [])));
}

/** Is there any organisation, public or not? */
export async function hasOrganisations(database: Reader): Promise<boolean> {
  return (await database.select({ id: organisations.id }).from(organisations).limit(1)).length > 0;
}

export interface StoredOrganisation extends Subject<"organisation"> {
  trusted: boolean;
}

/** null: there is none with this id. */
export async function readOrganisation(database: Reader, id: string): Promise<StoredOrganisation | null> {
  const [row] = await database.select().from(organisations).where(eq(organisations.id, id));
  return row ?? null;
}

export async function trustOrganisation(transaction: Transaction, id: string, trusted: boolean): Promise<void> {
  await transaction.update(organisations).set({ trusted }).where(eq(organisations.id, id));
}
