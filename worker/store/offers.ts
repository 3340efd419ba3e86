import { eq, inArray } from "drizzle-orm";
import type { Confirmations, Offer, OfferContent } from "../../schema/offer.ts";
import { publicStatus } from "../../schema/offer.ts";
import type { ClosedOffer } from "../../schema/registry.ts";
import { confirmations, offers } from "../../schema/tables.ts";
import { fieldsThatTell, withoutDiscreetPlaces } from "../rules/discreet-places.ts";
import type { Reader, Transaction } from "./client.ts";
import { sourceReader, storeSources } from "./documents.ts";
import { type Authorship, appendRevision } from "./revisions.ts";

/** A new offer and the status it starts with. */
export type NewOffer = Pick<Offer, "id" | "organisation" | "status"> & OfferContent;

/**
 * Stores a new offer as its organisation's working state. Nothing of it is public before it is approved, and nothing of
 * it but that state holds the address of a discreet place. Throws when a text tells such an address.
 */
export async function createOffer(transaction: Transaction, offer: NewOffer, author: Authorship): Promise<void> {
  const { id, organisation, status, ...content } = offer;
  const telling = fieldsThatTell(content);
  if (telling.length > 0) throw new Error(`${id}: ${telling.join(", ")} tells where a discreet place is; take it out.`);
  const working = await storeSources(transaction, content);
  await transaction.insert(offers).values({ id, organisation, status, version: 1, working, updatedAt: author.at });
  const subject = { subjectKind: "offer", subject: id, version: 1, action: "create" } as const;
  await appendRevision(transaction, subject, null, { organisation, status, ...withoutDiscreetPlaces(content) }, author);
}

/** Makes an offer's working state the approved one, which the next snapshot shows. */
export async function approveOffer(transaction: Transaction, id: string, author: Authorship): Promise<void> {
  const [row] = await transaction.select().from(offers).where(eq(offers.id, id));
  if (!row) throw new Error(`There is no offer ${id} to approve.`);
  const { working, version, approved } = row;
  await transaction
    .update(offers)
    .set({ approved: withoutDiscreetPlaces(working), approvedVersion: version, approvedAt: author.at })
    .where(eq(offers.id, id));
  const subject = { subjectKind: "offer", subject: id, version, action: "approve" } as const;
  await appendRevision(transaction, subject, { approved: approved !== null }, { approved: true }, author);
}

/** Every offer that the public may see, in its approved state. */
export async function readPublicOffers(database: Reader): Promise<Offer[]> {
  const expand = await sourceReader(database);
  const confirmed = await readConfirmations(database);
  const rows = await database.select().from(offers).where(inArray(offers.status, publicStatus));
  return rows.flatMap(({ id, organisation, status, approved, approvedVersion, approvedAt }) =>
    approved === null || approvedVersion === null || approvedAt === null
      ? []
      : {
          ...expand<OfferContent>(approved),
          id,
          organisation,
          status,
          version: approvedVersion,
          updatedAt: approvedAt,
          confirmations: confirmed.get(id) ?? {},
        },
  );
}

/** What is left of offers that were public once. */
export async function readClosedOffers(database: Reader): Promise<ClosedOffer[]> {
  const rows = await database.select().from(offers).where(eq(offers.status, "closed"));
  return rows.flatMap(({ id, approved, closedOn, replacedBy }) =>
    approved === null || closedOn === null ? [] : { id, closedOn, replacedBy: replacedBy ?? undefined },
  );
}

async function readConfirmations(database: Reader): Promise<Map<string, Confirmations>> {
  const rows = await database.select().from(confirmations).orderBy(confirmations.id);
  const newest = new Map<string, Confirmations>();
  for (const { offer, fact, day, by } of rows) newest.set(offer, { ...newest.get(offer), [fact]: { day, by } });
  return newest;
}
