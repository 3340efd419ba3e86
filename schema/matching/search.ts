import type { Offer } from "../offer.ts";
import { type Ask, ask } from "./ask.ts";
import { keptOutBy } from "./criteria.ts";
import { countFacets } from "./facets.ts";
import { type FilterName, testsOf } from "./filters.ts";
import type { Prepared, PreparedOffer } from "./prepare.ts";
import type { Match, OfferQuery, SearchResult } from "./query.ts";
import { type Candidate, ranked } from "./rank.ts";
import { whyIn, whyList } from "./why.ts";

export { type Prepared, prepare } from "./prepare.ts";

/**
 * Finds offers, the best first. A place or code that nobody knows is no error here: check them before. `now` is the
 * moment for which freshness, waits and hours are judged.
 */
export function search(prepared: Prepared, query: OfferQuery, now: Date): SearchResult {
  const asked = ask(prepared, query, now);
  const sieved = sieve(prepared.offers, asked);
  const found = sieved.get("none") ?? [];
  const foundWithout = (filter: FilterName) => [...found, ...(sieved.get(filter) ?? [])];
  return {
    matches: inOrder(found, asked),
    keptOut: inOrder(sieved.get("criteria") ?? [], asked).map(({ offer }) => ({
      offer,
      because: keptOutBy(offer, query),
    })),
    ...(query.facets && { facets: countFacets(query.facets, foundWithout, asked) }),
  };
}

/** What a search says of one offer, whether it finds it or not. Throws a RangeError for an offer of another registry. */
export function matchOffer(prepared: Prepared, { id }: Offer, query: OfferQuery, now: Date): Match {
  const candidate = prepared.offers.find(({ offer }) => offer.id === id);
  if (candidate === undefined) throw new RangeError(`there is no offer ${id} in this registry`);
  return describerFor(ask(prepared, query, now))(candidate, 1).match;
}

/**
 * Offers by the only filter that keeps them out; `none` for what is found. Left out are those that two filters keep out,
 * or one that nothing is told about.
 */
function sieve(offers: readonly PreparedOffer[], asked: Ask): Map<FilterName | "none", PreparedOffer[]> {
  const tests = testsOf(asked);
  const toldAbout = new Set<FilterName>(["criteria", ...(asked.query.facets ?? [])]);
  const sieved = new Map<FilterName | "none", PreparedOffer[]>();
  for (const offer of offers) {
    let keptBy: FilterName | "none" | "more" = "none";
    for (const { filter, test } of tests) {
      if (test(offer)) continue;
      keptBy = keptBy === "none" && toldAbout.has(filter) ? filter : "more";
      if (keptBy === "more") break;
    }
    if (keptBy === "more") continue;
    const others = sieved.get(keptBy);
    if (others) others.push(offer);
    else sieved.set(keptBy, [offer]);
  }
  return sieved;
}

function inOrder(offers: readonly PreparedOffer[], asked: Ask): Match[] {
  const scoreOf = ({ place }: PreparedOffer) => asked.scores?.[place] ?? 1;
  const best = Math.max(...offers.map(scoreOf));
  const describe = describerFor(asked);
  return ranked(
    offers.map((offer) => describe(offer, scoreOf(offer) / best)),
    asked.query,
  );
}

function describerFor(asked: Ask): (candidate: PreparedOffer, relevance: number) => Candidate {
  const reasonsOf = whyIn(asked);
  return (candidate, relevance) => {
    const { freshness, hidden, openNow, opensAt, waiting } = asked.stateOf(candidate);
    const reasons = reasonsOf(candidate);
    const match = {
      offer: candidate.offer,
      why: whyList(reasons),
      freshness,
      hidden,
      openNow,
      opensAt,
      distanceKm: asked.distanceTo(candidate),
      waiting,
    };
    return { match, reasons, relevance, roughKm: match.distanceKm ?? asked.roughDistanceTo(candidate) };
  };
}
