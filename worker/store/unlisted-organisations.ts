import { eq } from "drizzle-orm";
import { unlistedOrganisations } from "../../schema/tables.ts";
import type { Reader, Transaction } from "./client.ts";

export type UnlistedOrganisation = typeof unlistedOrganisations.$inferSelect;

/** A name as it is compared: without case and without spaces at its ends. */
const folded = (name: string) => name.trim().toLocaleLowerCase("da");

/** Remembers that an organisation asked not to be listed. `askedOn`: a day in Europe/Copenhagen. */
export async function rememberUnlisted(
  transaction: Transaction,
  { name, askedOn, reason }: UnlistedOrganisation,
): Promise<void> {
  await transaction
    .insert(unlistedOrganisations)
    .values({ name: folded(name), askedOn, reason })
    .onConflictDoUpdate({ target: unlistedOrganisations.name, set: { askedOn, reason } });
}

/** null: nobody of this name has asked not to be listed. */
export async function findUnlisted(database: Reader, name: string): Promise<UnlistedOrganisation | null> {
  const [row] = await database
    .select()
    .from(unlistedOrganisations)
    .where(eq(unlistedOrganisations.name, folded(name)));
  return row ?? null;
}
