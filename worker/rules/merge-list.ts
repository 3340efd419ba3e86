import type { StateOf } from "../../schema/subject.ts";

type OfferState = StateOf<"offer">;

/** An organisation's offer as it is. */
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
  state: OfferState;
}

export interface ListFault {
  /** Counts from 0. */
  item: number;
  field: "id" | "version" | "status";
  code: "repeated" | "stale" | "not-in-list";
  message: string;
}

/** What has to be done so that the offers look like the list. */
export interface ListMerge<Offer extends Known> {
  create: { id: string | undefined; state: OfferState }[];
  change: { offer: Offer; after: OfferState }[];
  /** Those that the list does not name; closed ones are left alone. */
  drop: Offer[];
}

/** What to do, or what is wrong with the list. `foreign`: ids that are another organisation's. */
export function mergeList<Offer extends Known>(
  offers: readonly Offer[],
  items: readonly ListItem[],
  foreign: ReadonlySet<string>,
): ListMerge<Offer> | { faults: ListFault[] } {
  const known = new Map(offers.map((offer) => [offer.id, offer]));
  const faults = items.flatMap((item, place) => faultsOf(item, place, items, known, foreign));
  if (faults.length > 0) return { faults };
  const named = new Set(items.map(({ id }) => id));
  return {
    create: items.filter(({ id }) => id === undefined || !known.has(id)),
    change: items.flatMap(({ id = "", state }) => {
      const offer = known.get(id);
      return offer ? [{ offer, after: state }] : [];
    }),
    drop: offers.filter(({ id, working }) => working.status !== "closed" && !named.has(id)),
  };
}

function faultsOf(
  { id, version }: ListItem,
  item: number,
  items: readonly ListItem[],
  known: ReadonlyMap<string, Known>,
  foreign: ReadonlySet<string>,
): ListFault[] {
  if (id === undefined) return [];
  const offer = known.get(id);
  if (items.findIndex((other) => other.id === id) !== item)
    return [
      { item, field: "id", code: "repeated", message: "It stands in the list already; take one of the two out." },
    ];
  if (foreign.has(id))
    return [
      {
        item,
        field: "id",
        code: "not-in-list",
        message: "Another organisation has an offer with this id; choose another.",
      },
    ];
  if (offer?.working.status === "closed")
    return [
      {
        item,
        field: "status",
        code: "not-in-list",
        message: "It is closed; take it out of the list, or revert it first.",
      },
    ];
  if (offer && version !== undefined && version !== offer.version)
    return [
      {
        item,
        field: "version",
        code: "stale",
        message: `It is version ${offer.version} by now; fetch the list again.`,
      },
    ];
  return [];
}
