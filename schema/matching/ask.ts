import type { Coverage } from "../offer.ts";
import { dayNumberAt, isoDay, wallMinute } from "./clock.ts";
import { distanceKm, originsOf } from "./distance.ts";
import { askedMunicipalities, type Reach, reachOf } from "./places.ts";
import type { Prepared, PreparedOffer } from "./prepare.ts";
import type { OfferQuery } from "./query.ts";
import { relevance } from "./relevance.ts";
import { type OfferState, stateAt } from "./state.ts";

/** One search at one moment, with all that is the same for every offer worked out. */
export interface Ask {
  query: OfferQuery;
  /** The municipalities of each place asked for. */
  municipalities: ReturnType<typeof askedMunicipalities>;
  /** How a coverage reaches these municipalities on the day asked for. */
  reaching: (municipalities: readonly string[]) => (coverage: Coverage) => Reach;
  /** How a coverage reaches any place asked for; undefined when none is. */
  reach: ((coverage: Coverage) => Reach) | undefined;
  /** How well each offer answers the words, by its place; undefined when there are none. */
  scores: Int32Array | undefined;
  stateOf: (offer: PreparedOffer) => OfferState;
  distanceTo: (offer: PreparedOffer) => number | null;
}

export function ask(prepared: Prepared, query: OfferQuery, now: Date): Ask {
  const states: OfferState[] = [];
  const wall = wallMinute(now);
  const date = query.date ?? isoDay(dayNumberAt(now));
  const municipalities = askedMunicipalities(prepared, query, date);
  const reaching = (codes: readonly string[]) => reachOf(prepared, codes, date);
  const origins = originsOf(prepared, query);
  const asksForPlace = query.municipality?.length || query.region?.length || query.postalCode;
  return {
    query,
    municipalities,
    reaching,
    reach: asksForPlace ? reaching(Object.values(municipalities).flat()) : undefined,
    scores: relevance(prepared.offerWords, query.q ?? ""),
    stateOf: (offer) => (states[offer.place] ??= stateAt(prepared, offer, wall)),
    distanceTo: ({ points }) => distanceKm(origins, points),
  };
}
