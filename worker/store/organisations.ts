import type { Organisation } from "../../schema/organisation.ts";
import { organisations } from "../../schema/tables.ts";
import type { Reader, Transaction } from "./client.ts";
import { sourceReader, storeSources } from "./documents.ts";
import { type Authorship, appendRevision } from "./revisions.ts";

/** Stores a new organisation, approved at once: only administrators make one. */
export async function createOrganisation(
  transaction: Transaction,
  { id, ...content }: Organisation,
  author: Authorship,
): Promise<void> {
  const working = await storeSources(transaction, content);
  await transaction.insert(organisations).values({ id, version: 1, working, approved: working, updatedAt: author.at });
  const subject = { subjectKind: "organisation", subject: id, version: 1, action: "create" } as const;
  await appendRevision(transaction, subject, null, content, author);
}

/** Every organisation that the public may see, in its approved state. */
export async function readOrganisations(database: Reader): Promise<Organisation[]> {
  const expand = await sourceReader(database);
  const rows = await database.select().from(organisations);
  return rows.flatMap(({ id, approved }) => (approved ? [{ id, ...expand<Omit<Organisation, "id">>(approved) }] : []));
}
