import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { byId } from "../../schema/by-id.ts";
import type { Confirmations, Offer } from "../../schema/offer.ts";
import type { ClosedOffer } from "../../schema/registry.ts";
import type { StateOf } from "../../schema/subject.ts";
import { confirmations, offers, reviews } from "../../schema/tables.ts";
import { withoutDiscreetPlaces } from "../rules/discreet-places.ts";
import type { Reader, Transaction } from "./client.ts";
import { readUnlisted } from "./organisations.ts";
import { slices } from "./slices.ts";
import type { Subject } from "./subjects.ts";

export interface StoredOffer extends Subject<"offer"> {
  organisation: string;
  withdrawnAt: string | null;
}

/** Stores new offers; nothing of them is public before it is approved. */
export async function createOffers(
  transaction: Transaction,
  all: readonly (Subject<"offer"> & { organisation: string })[],
): Promise<void> {
  for (const some of slices(all)) await transaction.insert(offers).values(some);
}

/** null: there is none with this id, closed ones included. */
export async function readOffer(database: Reader, id: string): Promise<StoredOffer | null> {
  const [row] = await database.select().from(offers).where(eq(offers.id, id));
  return row ?? null;
}

/** All that an organisation ever had, drafts and closed ones too, by id. */
export const readOffersOf = (database: Reader, organisation: string): Promise<StoredOffer[]> =>
  readWhole(database, eq(offers.organisation, organisation));

/** All that an organisation has and has not closed, drafts too, by id. */
export const readOpenOffersOf = (database: Reader, organisation: string): Promise<StoredOffer[]> =>
  readWhole(database, and(eq(offers.organisation, organisation), sql`${offers.working} ->> 'status' <> 'closed'`));

async function readWhole(database: Reader, where: SQL | undefined): Promise<StoredOffer[]> {
  const rows = await inPages((limit, offset) =>
    database.select().from(offers).where(where).orderBy(sql`rowid`).limit(limit).offset(offset),
  );
  return byId(rows);
}

/** A libSQL server gives at most 10 MB in one answer. In the order of `rowid`, what is added meanwhile comes last. */
async function inPages<Row>(read: (limit: number, offset: number) => Promise<Row[]>): Promise<Row[]> {
  const limit = 200;
  const found: Row[] = [];
  for (let isWhole = false; !isWhole; ) {
    const page = await read(limit, found.length);
    found.push(...page);
    isWhole = page.length < limit;
  }
  return found;
}

/** Those of these ids that are taken, and by whom. */
export async function takenIds(database: Reader, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return database
    .select({ id: offers.id, organisation: offers.organisation })
    .from(offers)
    .where(inArray(offers.id, [...ids]));
}

/** Remembers that an offer went off the public lists without anybody looking at it. */
export async function markWithdrawn(transaction: Transaction, id: string, at: string): Promise<void> {
  await transaction.update(offers).set({ withdrawnAt: at }).where(eq(offers.id, id));
}

/** When each of an organisation's offers went off the public lists, for whether another may. */
export async function readWithdrawals(database: Reader, organisation: string) {
  return database
    .select({ id: offers.id, withdrawnAt: offers.withdrawnAt })
    .from(offers)
    .where(eq(offers.organisation, organisation));
}

/** Every offer that the public may see, in its approved state, with what about it is being changed. */
export async function readPublicOffers(database: Reader): Promise<Offer[]> {
  const confirmed = await readConfirmations(database);
  const waiting = await database
    .select({ subject: reviews.subject, fields: reviews.fields })
    .from(reviews)
    .where(and(eq(reviews.state, "open"), eq(reviews.subjectKind, "offer")));
  const changing = new Map(waiting.map(({ subject, fields }) => [subject, fields]));
  const unlisted = await readUnlisted(database);
  return (await readApproved(database, "<>")).flatMap(({ id, organisation, approved, approvedVersion, approvedAt }) => {
    const { closing: _, status, ...content } = withoutDiscreetPlaces(approved);
    const fields = changing.get(id);
    if (status === "draft" || status === "closed" || unlisted.has(organisation)) return [];
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

/** What is left of offers that were public once, those too whose organisation asked not to be listed. */
export async function readClosedOffers(database: Reader): Promise<ClosedOffer[]> {
  const closed = (await readApproved(database, "=")).flatMap(({ id, approved: { closing } }) =>
    closing ? [{ id, closedOn: closing.on, replacedBy: closing.replacedBy }] : [],
  );
  const unlisted = await readUnlisted(database);
  if (unlisted.size === 0) return closed;
  const withdrawn = (await readApproved(database, "<>")).flatMap(({ id, organisation }) => {
    const closedOn = unlisted.get(organisation);
    return closedOn === undefined ? [] : [{ id, closedOn }];
  });
  return [...closed, ...withdrawn];
}

/** Those that are closed in what was approved last, or those that are not. */
async function readApproved(database: Reader, isClosed: "=" | "<>") {
  const { id, organisation, approved, approvedVersion, approvedAt } = offers;
  const rows = await inPages((limit, offset) =>
    database
      .select({ id, organisation, approved, approvedVersion, approvedAt })
      .from(offers)
      .where(sql`${approved} ->> 'status' ${sql.raw(isClosed)} 'closed'`)
      .orderBy(sql`rowid`)
      .limit(limit)
      .offset(offset),
  );
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
