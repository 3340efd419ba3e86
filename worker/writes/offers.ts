import type { AuthoredOffer } from "../../schema/authored-offer.ts";
import { dayNumberAt, isoDay } from "../../schema/matching/clock.ts";
import type { RevisionTold } from "../../schema/offer-history.ts";
import { ProblemError } from "../problems.ts";
import { authoredOffer } from "../rules/authored-offer.ts";
import { alwaysCritical, criticalFields } from "../rules/critical-facts.ts";
import { fieldsThatTell } from "../rules/discreet-places.ts";
import { toldRevision } from "../rules/history.ts";
import { type Holder, may } from "../rules/who-may.ts";
import { mustBeAlone, withdrawingFields, withdraws } from "../rules/withdrawal.ts";
import type { Reader } from "../store/client.ts";
import {
  createOffer,
  markWithdrawn,
  type OfferState,
  readConfirmations,
  readOffer,
  readOffersOf,
  readSiblings,
  type StoredOffer,
} from "../store/offers.ts";
import { readOrganisation } from "../store/organisations.ts";
import { readOpenReview, readOpenReviews } from "../store/reviews.ts";
import { type RevisionAction, readRevisions } from "../store/revisions.ts";
import { newSubject } from "../store/subjects.ts";
import { type Proposed, propose } from "./propose.ts";
import type { Write } from "./write.ts";

export type { OfferState, StoredOffer };

/** What somebody does to an offer, and why, where they say so. */
export interface OfferChange {
  after: OfferState;
  action: RevisionAction;
  reason?: string;
  /** Others go with it: none of them goes before somebody has looked at it. */
  isOneOfSeveral?: boolean;
}

/** What an offer is from today on, once it is closed. */
export function closedState(
  { closing: _, ...state }: OfferState,
  { reason, replacedBy }: { reason: string; replacedBy?: string | undefined },
  now: Date,
): OfferState {
  return { ...state, status: "closed", closing: { on: isoDay(dayNumberAt(now)), reason, replacedBy } };
}

/** The offer that somebody wants to write to. Throws `not-found`, and `forbidden` for another organisation's. */
export async function offerToWrite(
  { transaction, holder }: Pick<Write, "holder"> & { transaction: Reader },
  id: string,
): Promise<StoredOffer> {
  const offer = await readOffer(transaction, id);
  if (!offer) throw new ProblemError("not-found", "There is no offer with this id.");
  if (!may(holder, "write-offers", offer.organisation)) throw foreign();
  return offer;
}

const foreign = () => new ProblemError("forbidden", "This key writes only to the offers of its own organisation.");

/** A new offer; without an id it gets one from its name. */
export interface NewOffer {
  id: string | undefined;
  organisation: string;
  state: OfferState;
}

/** Stores a new offer and gives its id. What is no draft waits for review. Throws `conflict` for an id that is taken. */
export async function addOffer(write: Write, { id: asked, organisation, state }: NewOffer): Promise<string> {
  const { transaction, now, newId } = write;
  if (!may(write.holder, "write-offers", organisation)) throw foreign();
  if (!(await readOrganisation(transaction, organisation)))
    throw new ProblemError("not-found", "There is no organisation with this id.");
  const id = asked ?? idFrom(state.name.da, newId());
  if (await readOffer(transaction, id)) throw new ProblemError("conflict", "There is an offer with this id already.");
  refuseTelling(state);
  const subject = { id, ...newSubject<"offer">(state, null, now.toISOString()) };
  await createOffer(transaction, { ...subject, organisation });
  await propose(write, {
    kind: "offer",
    subject,
    isNew: true,
    after: state,
    isDraft: state.status === "draft",
    mustWait: () => true,
    action: "create",
    reason: null,
  });
  return id;
}

/** Of the words of a name, and of chance, because two offers may have the same one. */
function idFrom(name: string, chance: string): string {
  const plain = name.toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa").normalize("NFKD");
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return [...words.join("-").slice(0, 40).replace(/-$/, "").split(" "), chance.slice(0, 8)].filter(Boolean).join("-");
}

/**
 * Changes an offer's working state. At once public: what an organisation that is trusted says of its own offers, but for
 * critical facts, and but for taking away a second offer within a day.
 */
export async function changeOffer(
  write: Write,
  offer: StoredOffer,
  { after, action, reason, isOneOfSeveral = false }: OfferChange,
): Promise<Proposed<"offer">> {
  const { transaction, holder, now } = write;
  if (offer.working.status === "closed" && action !== "revert")
    throw new ProblemError("conflict", "The offer is closed. Revert it to an earlier version to open it again.");
  refuseTelling(after);
  const { approved, organisation } = offer;
  const today = isoDay(dayNumberAt(now));
  const owner = await readOrganisation(transaction, organisation);
  const speaksForItself = owner?.trusted === true && holder.organisation === organisation;
  const critical = criticalFields(approved, after, alwaysCritical.offer);
  const isSecond =
    withdraws(approved, after, today) && (isOneOfSeveral || mustBeAlone(await readSiblings(transaction, offer), now));
  const waits = [...critical, ...(isSecond ? withdrawingFields : [])];
  const proposed = await propose(write, {
    kind: "offer",
    subject: offer,
    after,
    isDraft: after.status === "draft" && approved === null,
    mustWait: (field) => !speaksForItself || waits.includes(field),
    action,
    reason: reason ?? null,
  });
  const settled = proposed.subject.approved;
  if (settled && withdraws(approved, settled, today)) await markWithdrawn(transaction, offer.id, now.toISOString());
  return proposed;
}

function refuseTelling(state: OfferState): void {
  const fields = fieldsThatTell(state).map((path) => ({
    path,
    code: "malformed" as const,
    message: "It tells where a discreet place is; take it out.",
  }));
  if (fields.length > 0) throw new ProblemError("invalid-request", "Nothing was done.", { fields });
}

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
  if (!may(holder, "write-offers", organisation)) throw foreign();
  if (!(await readOrganisation(transaction, organisation)))
    throw new ProblemError("not-found", "There is no organisation with this id.");
  const offers = await readOffersOf(transaction, organisation);
  const confirmations = await readConfirmations(transaction);
  const reviews = await readOpenReviews(transaction, "offer");
  return offers.map((offer) => authoredOffer(offer, reviews.get(offer.id) ?? null, confirmations.get(offer.id)));
}
