import { and, eq, isNotNull, ne } from "drizzle-orm";
import type { Confirmations, Offer } from "../../schema/offer.ts";
import type { ClosedOffer } from "../../schema/registry.ts";
import type { StateOf } from "../../schema/subject.ts";
import { confirmations, offers, reviews } from "../../schema/tables.ts";
import { withoutDiscreetPlaces } from "../rules/discreet-places.ts";
import type { Reader, Transaction } from "./client.ts";
import type { Subject } from "./subjects.ts";

export interface StoredOffer extends Subject<"offer"> {
  organisation: string;
  withdrawnAt: string | null;
}

/** Stores a new offer; nothing of it is public before it is approved. */
export async function createOffer(
  transaction: Transaction,
  offer: Subject<"offer"> & { organisation: string },
): Promise<void> {
  await transaction.insert(offers).values(offer);
}

/** null: there is none with this id, closed ones included. */
export async function readOffer(database: Reader, id: string): Promise<StoredOffer | null> {
  const [row] = await database.select().from(offers).where(eq(offers.id, id));
  return row ?? null;
}

/** All that an organisation ever had, drafts and closed ones too, by id. */
export async function readOffersOf(database: Reader, organisation: string): Promise<StoredOffer[]> {
  return database.select().from(offers).where(eq(offers.organisation, organisation)).orderBy(offers.id);
}

/** Whose each offer is, closed ones too. */
export async function readOwners(database: Reader): Promise<Map<string, string>> {
  const rows = await database.select({ id: offers.id, organisation: offers.organisation }).from(offers);
  return new Map(rows.map(({ id, organisation }) => [id, organisation]));
}

/** Remembers that an offer went off the public lists without anybody looking at it. */
export async function markWithdrawn(transaction: Transaction, id: string, at: string): Promise<void> {
  await transaction.update(offers).set({ withdrawnAt: at }).where(eq(offers.id, id));
}

/** The organisation's offers but this one, for whether another has been withdrawn lately. */
export async function readSiblings(database: Reader, { id, organisation }: { id: string; organisation: string }) {
  return database
    .select({ withdrawnAt: offers.withdrawnAt })
    .from(offers)
    .where(and(eq(offers.organisation, organisation), ne(offers.id, id)));
}

/** Every offer that the public may see, in its approved state, with what about it is being changed. */
export async function readPublicOffers(database: Reader): Promise<Offer[]> {
  const confirmed = await readConfirmations(database);
  const waiting = await database
    .select({ subject: reviews.subject, fields: reviews.fields })
    .from(reviews)
    .where(and(eq(reviews.state, "open"), eq(reviews.subjectKind, "offer")));
  const changing = new Map(waiting.map(({ subject, fields }) => [subject, fields]));
  return (await readApproved(database)).flatMap(({ id, organisation, approved, approvedVersion, approvedAt }) => {
    const { closing: _, status, ...content } = withoutDiscreetPlaces(approved);
    const fields = changing.get(id);
    if (status === "draft" || status === "closed") return [];
    return {
      ...content,
      id,
      organisation,
      status,
      version: approvedVersion,
      updatedAt: approvedAt,
      confirmations: confirmed.get(id) ?? {},
      ...(fields && { changing: fields }),
    };
  });
}

/** What is left of offers that were public once. */
export async function readClosedOffers(database: Reader): Promise<ClosedOffer[]> {
  return (await readApproved(database)).flatMap(({ id, approved: { status, closing } }) =>
    status === "closed" && closing ? [{ id, closedOn: closing.on, replacedBy: closing.replacedBy }] : [],
  );
}

async function readApproved(database: Reader) {
  const rows = await database.select().from(offers).where(isNotNull(offers.approved));
  return rows.flatMap(({ approved, approvedVersion, approvedAt, ...row }) =>
    approved === null || approvedVersion === null || approvedAt === null
      ? []
      : [{ ...row, approved, approvedVersion, approvedAt }],
  );
}

/** What an organisation said of its offers' facts, the newest of each, by offer. */
export async function readConfirmations(database: Reader): Promise<Map<string, Confirmations>> {
  const rows = await database.select().from(confirmations).orderBy(confirmations.id);
  const newest = new Map<string, Confirmations>();
  for (const { offer, fact, day, by } of rows) newest.set(offer, { ...newest.get(offer), [fact]: { day, by } });
  return newest;
}

/** Adds what an organisation says still holds. */
export async function addConfirmations(
  transaction: Transaction,
  rows: (typeof confirmations.$inferInsert)[],
): Promise<void> {
  await transaction.insert(confirmations).values(rows);
}

export type OfferState = StateOf<"offer">;
