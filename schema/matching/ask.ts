import type { Coverage } from "../offer.ts";
import { dayNumberAt, isoDay, wallMinute } from "./clock.ts";
import { distanceKm, originsOf, type Point } from "./distance.ts";
import { askedMunicipalities, asksForPlace, type Reach, reachOf } from "./places.ts";
import type { Prepared, PreparedOffer } from "./prepare.ts";
import type { OfferQuery } from "./query.ts";
import { relevance } from "./relevance.ts";
import { type OfferState, statesAt } from "./state.ts";

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
  /** Where distances are measured from. */
  origins: readonly Point[];
  distanceTo: (offer: PreparedOffer) => number | null;
  /** For an order alone: to the municipalities of an offer of whose places no more is known or told. */
  roughDistanceTo: (offer: PreparedOffer) => number | null;
  stateOf: (offer: PreparedOffer) => OfferState;
}

export function ask(prepared: Prepared, query: OfferQuery, now: Date): Ask {
  const date = query.date ?? isoDay(dayNumberAt(now));
  const municipalities = askedMunicipalities(prepared, query, date);
  const reaching = (codes: readonly string[]) => reachOf(prepared, codes, date);
  const origins = originsOf(prepared, query);
  return {
    query,
    municipalities,
    reaching,
    reach: asksForPlace(query) ? reaching(Object.values(municipalities).flat()) : undefined,
    scores: relevance(prepared.offerWords, query.q ?? ""),
    origins,
    distanceTo: ({ points }) => distanceKm(origins, points),
    roughDistanceTo: ({ roughPoints }) => distanceKm(origins, roughPoints),
    stateOf: statesAt(prepared, wallMinute(now)),
  };
}
