import type { AuthoredOffer } from "../../schema/authored-offer.ts";
import type { RevisionTold } from "../../schema/offer-history.ts";
import { ProblemError } from "../problems.ts";
import { authoredOffer } from "../rules/authored-offer.ts";
import { toldRevision } from "../rules/history.ts";
import { writeOffersCsv } from "../rules/offer-csv/write.ts";
import { type Holder, may } from "../rules/who-may.ts";
import { readAreaNames } from "../store/areas.ts";
import type { Reader } from "../store/client.ts";
import { type OfferState, readConfirmations, readOffer, readOffersOf, type StoredOffer } from "../store/offers.ts";
import { readOrganisation } from "../store/organisations.ts";
import { readOpenReview, readOpenReviews } from "../store/reviews.ts";
import { readRevisions } from "../store/revisions.ts";
import type { Write } from "./write.ts";

export type { OfferState, StoredOffer };

/**
 * The offer that somebody wants to write to. Throws `not-found`, and `forbidden` for another organisation's; of what that
 * one has not made public nobody else learns that it is there.
 */
export async function offerToWrite(
  { transaction, holder }: Pick<Write, "holder"> & { transaction: Reader },
  id: string,
): Promise<StoredOffer> {
  const offer = await readOffer(transaction, id);
  const isOwn = offer !== null && may(holder, "write-offers", offer.organisation);
  if (!offer || (!isOwn && offer.approved === null))
    throw new ProblemError("not-found", "There is no offer with this id.");
  if (!isOwn) throw foreignOffers();
  return offer;
}

export const foreignOffers = () =>
  new ProblemError("forbidden", "This key writes only to the offers of its own organisation.");

/** An offer as its authors see it. */
export async function readAuthored({ transaction }: { transaction: Reader }, offer: StoredOffer) {
  const review = await readOpenReview(transaction, "offer", offer.id);
  return authoredOffer(offer, review, (await readConfirmations(transaction)).get(offer.id));
}

/** What happened to an offer, the newest first. Throws as `offerToWrite`. */
export async function readHistory(transaction: Reader, holder: Holder, id: string): Promise<RevisionTold[]> {
  await offerToWrite({ transaction, holder }, id);
  return (await readRevisions(transaction, "offer", id)).map(toldRevision);
}

/** All offers of an organisation as its authors see them, drafts and closed ones too, by id. Throws `forbidden`. */
export async function readAllAuthored(
  transaction: Reader,
  holder: Holder,
  organisation: string,
): Promise<AuthoredOffer[]> {
  if (!may(holder, "write-offers", organisation)) throw foreignOffers();
  if (!(await readOrganisation(transaction, organisation)))
    throw new ProblemError("not-found", "There is no organisation with this id.");
  const offers = await readOffersOf(transaction, organisation);
  const confirmations = await readConfirmations(transaction);
  const reviews = await readOpenReviews(transaction, "offer");
  return offers.map((offer) => authoredOffer(offer, reviews.get(offer.id) ?? null, confirmations.get(offer.id)));
}

/** All that an organisation has not closed, as a sheet for Excel. Throws as `readAllAuthored`. */
export async function readSheet(database: Reader, holder: Holder, organisation: string): Promise<string> {
  const offers = await readAllAuthored(database, holder, organisation);
  const open = offers.filter(({ status }) => status !== "closed");
  return writeOffersCsv(open, await readAreaNames(database));
}
