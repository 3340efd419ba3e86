import type { FieldProblem } from "../../schema/problem.ts";
import type { StateOf } from "../../schema/subject.ts";
import { fieldsThatDiffer } from "./settle.ts";

type OfferState = StateOf<"offer">;

/** An offer of the organisation as it is, not closed. */
interface Known {
  id: string;
  version: number;
  working: OfferState;
}

/** One line of the list that the organisation's offers are to look like. */
export interface ListItem {
  id: string | undefined;
  /** The working version it was made from, where it says so. */
  version: number | undefined;
  /** `closed`: it names one that is, as it was read. */
  state: OfferState | "closed";
}

/** What is wrong with an item. The path is the one inside it; without Danish, its code says it. */
export interface ItemFault extends Pick<FieldProblem, "path" | "code"> {
  message: { da?: string; en: string };
}

/** What else is known of ids. */
export interface OtherIds {
  /** Closed offers of the organisation. */
  closed: ReadonlySet<string>;
  /** Those of others. */
  foreign: ReadonlySet<string>;
}

/** What has to be done so that the offers look like the list. */
export interface ListMerge<Offer extends Known> {
  create: { id: string | undefined; state: OfferState }[];
  change: { offer: Offer; after: OfferState }[];
  /** Those that the list does not name; closed ones are left alone. */
  drop: Offer[];
  unchanged: Offer[];
}

/** What to do, or what is wrong with the list; items are counted from 0. */
export function mergeList<Offer extends Known>(
  offers: readonly Offer[],
  items: readonly ListItem[],
  others: OtherIds,
): ListMerge<Offer> | { faults: { item: number; fault: ItemFault }[] } {
  const known = new Map(offers.map((offer) => [offer.id, offer]));
  const named = new Set<string>();
  const faults: { item: number; fault: ItemFault }[] = [];
  const merge: ListMerge<Offer> = { create: [], change: [], drop: [], unchanged: [] };
  for (const [item, { id, version, state }] of items.entries()) {
    const offer = known.get(id ?? "");
    const fault = faultOf({ id, version, state }, offer, named, others);
    if (id !== undefined) named.add(id);
    if (fault) faults.push({ item, fault });
    else if (state === "closed") continue;
    else if (!offer) merge.create.push({ id, state });
    else if (fieldsThatDiffer(offer.working, state).length === 0) merge.unchanged.push(offer);
    else merge.change.push({ offer, after: state });
  }
  if (faults.length > 0) return { faults };
  return { ...merge, drop: offers.filter(({ id }) => !named.has(id)) };
}

function faultOf(
  { id, version, state }: ListItem,
  offer: Known | undefined,
  named: ReadonlySet<string>,
  { closed, foreign }: OtherIds,
): ItemFault | null {
  if (id !== undefined) {
    if (named.has(id)) return repeated;
    if (foreign.has(id)) return takenElsewhere;
    if (closed.has(id)) return state === "closed" ? null : isClosed;
  }
  if (state === "closed") return wouldClose;
  const isBehind = offer !== undefined && version !== undefined && version !== offer.version;
  return isBehind && fieldsThatDiffer(offer.working, state).length > 0 ? stale(offer.version) : null;
}

const repeated: ItemFault = {
  path: "id",
  code: "repeated",
  message: {
    da: "Tilbuddet står på listen allerede. Slet den ene.",
    en: "It stands in the list already; take one of the two out.",
  },
};

const takenElsewhere: ItemFault = {
  path: "id",
  code: "not-in-list",
  message: {
    da: "En anden organisation har et tilbud med dette id. Er jeres nyt, så lad feltet være tomt.",
    en: "Another organisation has an offer with this id; choose another, or none.",
  },
};

const isClosed: ItemFault = {
  path: "status",
  code: "not-in-list",
  message: {
    da: "Tilbuddet er lukket. Tag det ud af listen, eller hent en tidligere udgave frem først.",
    en: "It is closed; take it out of the list, or revert it first.",
  },
};

const wouldClose: ItemFault = {
  path: "status",
  code: "not-in-list",
  message: {
    da: "Et tilbud lukkes ved at tage det ud af listen.",
    en: "To close an offer, take it out of the list, or delete it with a reason.",
  },
};

const stale = (version: number): ItemFault => ({
  path: "version",
  code: "stale",
  message: {
    da: `Tilbuddet er ændret siden; det er version ${version} nu. Hent listen igen, og ret i den.`,
    en: `It is version ${version} by now; fetch the list again.`,
  },
});
