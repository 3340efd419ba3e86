import type { Code } from "../vocabulary.ts";
import { isForAny } from "./limits.ts";
import { asksForPlace } from "./places.ts";
import type { Match, OfferQuery, Why } from "./query.ts";
import { knownWait } from "./waiting.ts";
import { bitOf, type WhyBits } from "./why.ts";

/** An offer among the results. */
export interface Candidate {
  match: Match;
  /** Its `why`. */
  reasons: WhyBits;
  /** Kilometres to the nearest place, also one of which only the municipality is known; null without both. */
  roughKm: number | null;
  /** How well it answers the words: 1 for the best of them, and without words. */
  relevance: number;
}

/** What the registry is for: while nobody has said what it is about, this comes first. */
const purpose: Code<"topic">[] = ["late-effects", "selling-sex"];

/** What is held against an offer, the lightest first. */
const lowering = [bitOf("overdue") | bitOf("funding-over"), bitOf("paused"), bitOf("unconfirmed")];

/** How far away help is that has no place, because it comes by telephone or on a screen: as the next big town. */
const withoutPlace = 60;
const farthest = 1023;
const last = Number.MAX_SAFE_INTEGER;

/** A whole number from 0, the best, to below its size. */
type Digit = readonly [size: number, value: (candidate: Candidate) => number];

/**
 * What decides who fits best, the weightiest first. Most are read from the reasons that the result shows, so that the
 * order can be explained by them.
 */
function fitFor(query: OfferQuery): Digit[] {
  const { topic, audience = [], group = [], stage = [] } = query;
  const isAnywhere = !asksForPlace(query);
  const asksForOthers = audience.length > 0 && !audience.includes("self");
  const stages = [...new Set(stage)];
  return [
    [3, ({ relevance }) => band(relevance)],
    [8, standing],
    [2, ({ match }) => (topic || purpose.some((code) => match.offer.topics.includes(code)) ? 0 : 1)],
    // For those close by, or at work, what is made for them comes before what takes them too.
    [2, ({ match }) => (asksForOthers && match.offer.audiences.includes("self") ? 1 : 0)],
    [2, has("coverage-unknown")],
    [2, lacks("knows-your-group")],
    // Whoever does not say where they are is best served by what reaches everybody.
    [2, ({ match }) => (isAnywhere && typeof match.offer.coverage !== "string" ? 1 : 0)],
    [2, lacks("no-referral")],
    [2, ({ match }) => (isForAny(match.offer, group) ? 0 : 1)],
    [8, ({ match }) => stages.filter((asked) => !match.offer.stages.includes(asked)).length],
    [2, lacks("reaches-you")],
    [farthest + 1, ({ roughKm }) => Math.min(roughKm ?? withoutPlace, farthest)],
    [1001, ({ relevance }) => 1000 - Math.round(1000 * relevance)],
  ];
}

/** By what each order sorts before it falls back on fit; smaller is earlier. */
const orders: Record<Code<"sort">, (candidate: Candidate) => number> = {
  fit: () => 0,
  distance: ({ roughKm }) => roughKm ?? last,
  open: ({ match: { openNow, opensAt } }) =>
    openNow ? 0 : (opensAt?.getTime() ?? (openNow === null ? last : last - 1)),
  wait: ({ match: { waiting } }) => Math.min(knownWait(waiting) ?? last - 1, last),
};

/** Best first. Candidates that nothing tells apart keep the order in which they came. */
export function ranked(candidates: readonly Candidate[], query: OfferQuery): Match[] {
  const order = orders[query.sort ?? "fit"];
  const fit = fitFor(query);
  return candidates
    .map((candidate) => ({
      match: candidate.match,
      first: order(candidate),
      // One number with a digit for each: comparing two numbers compares their digits from the left.
      second: fit.reduce((number, [size, value]) => number * size + value(candidate), 0),
    }))
    .sort((a, b) => a.first - b.first || a.second - b.second)
    .map(({ match }) => match);
}

function band(relevance: number): number {
  if (relevance >= 0.6) return 0;
  return relevance >= 0.3 ? 1 : 2;
}

/** 0 for an offer that nothing speaks against; what speaks more against it weighs more than all that speaks less. */
function standing({ reasons }: Candidate): number {
  return lowering.reduce((sum, bits, weight) => sum + (reasons & bits ? 2 ** weight : 0), 0);
}

function has(reason: Why): (candidate: Candidate) => number {
  const bit = bitOf(reason);
  return ({ reasons }) => (reasons & bit ? 1 : 0);
}

function lacks(reason: Why): (candidate: Candidate) => number {
  const isThere = has(reason);
  return (candidate) => 1 - isThere(candidate);
}
