import { eq, isNotNull } from "drizzle-orm";
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
  return rows.flatMap(({ id, approved }) => (approved ? [{ id, ...approved }] : []));
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
