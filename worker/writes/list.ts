import { dayNumberAt, isoDay } from "../../schema/matching/clock.ts";
import { type ListOutcome, mostListed } from "../../schema/offer-list.ts";
import { mergeList, type OtherIds } from "../rules/merge-list.ts";
import { areaIds } from "../rules/offer-faults.ts";
import { readAreaNames } from "../store/areas.ts";
import { readOpenOffersOf, type StoredOffer, takenIds } from "../store/offers.ts";
import { readOpenReviews } from "../store/reviews.ts";
import { addOffers, changeOffers, closedState, organisationToWrite } from "./change-offers.ts";
import { idsIn, readItems } from "./list-items.ts";
import type { Proposed } from "./propose.ts";
import { refusal, type SentList } from "./sent-list.ts";
import type { Write } from "./write.ts";

/** Said of what a list no longer names. */
const dropReason = "Står ikke længere på organisationens liste.";

/**
 * Makes all offers of an organisation look like a list, or changes nothing. What it no longer names is closed; when that
 * are several, or all there is, somebody looks at it first. Throws `forbidden`, `not-found`, and `invalid-request` with
 * the faults where they stand in the list.
 */
export async function replaceList(
  write: Write,
  organisation: string,
  sent: SentList,
): Promise<Omit<ListOutcome, "dryRun">> {
  const { transaction, now } = write;
  const owner = await organisationToWrite(write, organisation);
  const offers = await readOpenOffersOf(transaction, organisation);
  const ids = offers.map(({ id }) => id);
  const items = readItems(sent, {
    offers,
    open: await readOpenReviews(transaction, "offer", ids),
    areas: areaIds(await readAreaNames(transaction)),
    today: isoDay(dayNumberAt(now)),
  });
  const merged = mergeList(offers, items, await otherIds(write, organisation, sent, offers));
  if ("faults" in merged) throw refusal(merged.faults.map(({ item, fault }) => sent.told(item, fault)));
  const { create, change, drop, unchanged } = merged;
  refuseTooMany(create.length + change.length + drop.length);

  const created = await addOffers(write, owner, create);
  const changed = await changeOffers(write, owner, [
    ...change.map(({ offer, after }) => ({ offer, after, action: "change" as const })),
    ...drop.map((offer) => ({
      offer,
      after: closedState(offer.working, { reason: dropReason }, now),
      action: "close" as const,
      reason: dropReason,
      neverAlone: sent.length === 0,
    })),
  ]);
  return {
    created: created.map(({ subject }) => subject.id),
    changed: change.map(({ offer }) => offer.id),
    dropped: drop.map(({ id }) => id),
    unchanged: unchanged.map(({ id }) => id),
    pending: [...created, ...changed].flatMap(pendingOf),
  };
}

async function otherIds(
  { transaction }: Write,
  organisation: string,
  sent: SentList,
  offers: readonly StoredOffer[],
): Promise<OtherIds> {
  const open = new Set(offers.map(({ id }) => id));
  const taken = (await takenIds(transaction, idsIn(sent))).filter(({ id }) => !open.has(id));
  const isOwn = Map.groupBy(taken, (other) => other.organisation === organisation);
  const idsOf = (own: boolean) => new Set((isOwn.get(own) ?? []).map(({ id }) => id));
  return { closed: idsOf(true), foreign: idsOf(false) };
}

function refuseTooMany(count: number): void {
  if (count <= mostListed) return;
  const message = `It would add, change or drop ${count} offers; at most ${mostListed} at a time.`;
  throw refusal([{ path: "items", code: "out-of-range", message }]);
}

const pendingOf = ({ subject, review }: Proposed<"offer">) =>
  review ? [{ offer: subject.id, fields: review.fields }] : [];
