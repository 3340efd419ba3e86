import { z } from "zod";
import { type ListedOffer, listedOffer } from "../../schema/offer-list.ts";
import { id } from "../../schema/text.ts";
import { fieldProblemsOf } from "../problems.ts";
import { authoredOffer, meantState, writtenState } from "../rules/authored-offer.ts";
import type { ItemFault, ListItem } from "../rules/merge-list.ts";
import { type AreaIds, offerFaults } from "../rules/offer-faults.ts";
import type { StoredOffer } from "../store/offers.ts";
import type { Review } from "../store/reviews.ts";
import { mostFaults, refusal, type SentList } from "./sent-list.ts";

/** A closed offer in a list, as it was read: there is nothing in it to look at. */
const closedItem = z.looseObject({ id, status: z.literal("closed") });
const namedItem = z.looseObject({ id });

/** The ids that a list names. */
export function idsIn(sent: SentList): string[] {
  const drafts = Array.from({ length: sent.length }, (_, item) => sent.draft(item, new Map()));
  return drafts.flatMap((draft) => namedItem.safeParse(draft).data?.id ?? []);
}

/** What a list is held against. */
export interface Held {
  /** The organisation's offers that are not closed. */
  offers: readonly StoredOffer[];
  /** What waits about them. */
  open: ReadonlyMap<string, Review>;
  areas: AreaIds;
  /** A day in Europe/Copenhagen. */
  today: string;
}

/** What a list says of each offer. Throws `invalid-request` with the first hundred faults of those that may not be said. */
export function readItems(sent: SentList, { offers, open, areas, today }: Held): ListItem[] {
  const known = new Map(offers.map((offer) => [offer.id, offer]));
  const shown = new Map(offers.map((offer) => [offer.id, authoredOffer(offer, open.get(offer.id) ?? null)]));
  const items: ListItem[] = [];
  const faults: { item: number; fault: ItemFault }[] = [];
  for (let item = 0; item < sent.length && faults.length < mostFaults; item++) {
    const read = readItem(sent.draft(item, shown));
    if ("faults" in read) faults.push(...read.faults.map((fault) => ({ item, fault })));
    else if ("state" in read) items.push(read);
    else {
      const { id, version } = read;
      const [offer, now] = [known.get(id ?? ""), shown.get(id ?? "")];
      const state = offer && now ? meantState(read, offer.working, now.status) : writtenState(read);
      const found = offerFaults(offer?.working ?? null, state, areas, today);
      faults.push(...found.map((fault) => ({ item, fault })));
      items.push({ id, version, state });
    }
  }
  if (faults.length > 0) throw refusal(faults.map(({ item, fault }) => sent.told(item, fault)));
  return items;
}

/** One item by itself: a closed offer as it was read, or what is said of another. */
function readItem(draft: unknown): ListItem | ListedOffer | { faults: ItemFault[] } {
  const closed = closedItem.safeParse(draft);
  if (closed.success) return { id: closed.data.id, version: undefined, state: "closed" };
  const parsed = listedOffer.safeParse(draft);
  if (parsed.success) return parsed.data;
  const found = fieldProblemsOf(parsed.error, "json");
  return { faults: found.map(({ path, code, message }) => ({ path, code, message: { en: message } })) };
}
