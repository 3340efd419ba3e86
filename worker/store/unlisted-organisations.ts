import { eq, inArray, sql } from "drizzle-orm";
import type { Organisation } from "../../schema/organisation.ts";
import { organisations, unlistedOrganisations } from "../../schema/tables.ts";
import { comparableName } from "../rules/organisation-name.ts";
import type { Reader, Transaction } from "./client.ts";

export type UnlistedOrganisation = typeof unlistedOrganisations.$inferSelect;

/** Remembers that an organisation asked not to be listed. `askedOn`: a day in Europe/Copenhagen. */
export async function rememberUnlisted(
  transaction: Transaction,
  { name, askedOn, reason }: UnlistedOrganisation,
): Promise<void> {
  await transaction
    .insert(unlistedOrganisations)
    .values({ name: comparableName(name), askedOn, reason })
    .onConflictDoUpdate({ target: unlistedOrganisations.name, set: { askedOn, reason } });
}

/** Forgets it, because the organisation wants to be listed after all. */
export async function forgetUnlisted(transaction: Transaction, names: readonly string[]): Promise<void> {
  await transaction.delete(unlistedOrganisations).where(inArray(unlistedOrganisations.name, names.map(comparableName)));
}

/** The day on which an organisation of such a name, or of this CVR number, asked not to be listed; null: none did. */
export async function findUnlisted(
  database: Reader,
  { name, identifiers }: Pick<Organisation, "name" | "identifiers">,
): Promise<string | null> {
  const names = [name.da, name.en ?? name.da].map(comparableName);
  const [named] = await database.select().from(unlistedOrganisations).where(inArray(unlistedOrganisations.name, names));
  if (named) return named.askedOn;
  if (identifiers?.cvr === undefined) return null;
  const [same] = await database
    .select({ askedOn: sql<string | null>`working ->> '$.unlisted.on'` })
    .from(organisations)
    .where(eq(sql`working ->> '$.identifiers.cvr'`, identifiers.cvr))
    .orderBy(sql`1 desc`);
  return same?.askedOn ?? null;
}
