import type { Code } from "../vocabulary.ts";
import type { Ask } from "./ask.ts";
import { bitsOf } from "./code-bits.ts";
import type { OfferList } from "./codes.ts";
import { mayBeKeptOut } from "./criteria.ts";
import { type Filter, filters, type Test } from "./filters.ts";
import type { Reach } from "./places.ts";
import type { PreparedOffer } from "./prepare.ts";
import { type OfferQuery, type Why, why } from "./query.ts";

/** Whole kilometres within which a place is said to be near. */
const nearKm = 25;

/** When each reason holds of an offer: a test like a filter's, or undefined when the search gives no cause for it. */
const reasons: Record<Why, Filter> = {
  words: filters.q,
  audience: filters.audience,
  // Not as the filter: an offer that is silent about relations lets everybody in, and that is no reason.
  relation: names("relation"),
  topic: filters.topic,
  kind: filters.kind,
  channel: filters.channel,
  format: filters.format,
  access: filters.access,
  identity: filters.identity,
  price: filters.price,
  stage: filters.stage,
  language: filters.language,
  "reaches-you": reachIs("local"),
  national: reachIs("national"),
  near: isNear,
  "knows-your-group": names("group"),
  "no-referral": opensItself,
  open: filters.openAt,
  "wait-fits": waitIs("known"),
  "wait-unknown": waitIs("unknown"),
  "coverage-unknown": reachIs("unknown"),
  "criterion-of-a-project": hasCriterionOf("project"),
  "criterion-of-unknown-reach": hasCriterionOf("unknown"),
  paused: isPaused,
  "funding-over": hasFundingBehind,
  due: freshnessIs("due"),
  overdue: freshnessIs("overdue"),
  unconfirmed: freshnessIs("unconfirmed"),
};

/** Reasons as the bits of a number, by their places in the list. */
export type WhyBits = number;

export const bitOf = (code: Why): WhyBits => 1 << why.indexOf(code);

/** Tells of each offer which reasons hold. */
export function whyIn(ask: Ask): (candidate: PreparedOffer) => WhyBits {
  const tests = why.flatMap((code) => {
    const test = reasons[code](ask);
    return test ? [{ bit: bitOf(code), test }] : [];
  });
  return (candidate) => tests.reduce((holding, { bit, test }) => (test(candidate) ? holding | bit : holding), 0);
}

const listed = new Map<WhyBits, Why[]>();

/** The codes of reasons in the order of the list: one array for all offers of the same reasons, never to be changed. */
export function whyList(bits: WhyBits): Why[] {
  const known = listed.get(bits);
  if (known) return known;
  const codes = why.filter((code) => bits & bitOf(code));
  listed.set(bits, codes);
  return codes;
}

function names(list: OfferList & keyof OfferQuery): Filter {
  return ({ query }) => {
    const wanted = bitsOf(list, query[list] ?? []);
    return wanted === 0 ? undefined : ({ codes }) => (codes[list] & wanted) !== 0;
  };
}

function reachIs(wanted: Reach): Filter {
  return ({ reach }) => reach && (({ offer }) => reach(offer.coverage) === wanted);
}

function isNear({ origins, distanceTo }: Ask): Test | undefined {
  if (origins.length === 0) return undefined;
  return (candidate) => (distanceTo(candidate) ?? Number.POSITIVE_INFINITY) <= nearKm;
}

/** A reason for who asks for themselves or for someone close, of an offer that is for them. */
function opensItself({ query: { audience = [] } }: Ask): Test | undefined {
  if (audience.length > 0 && audience.every((code) => code === "professional")) return undefined;
  const doors = bitsOf("access", ["self-referral", "drop-in"]);
  const people = bitsOf("audience", ["self", "relative"]);
  return ({ codes }) => (codes.access & doors) !== 0 && (codes.audience & people) !== 0;
}

function waitIs(wanted: "known" | "unknown"): Filter {
  return (ask) => {
    const fits = filters.maxWaitWeeks(ask);
    const isKnown = (candidate: PreparedOffer) => ask.stateOf(candidate).knownWait !== null;
    return fits && ((candidate) => fits(candidate) && isKnown(candidate) === (wanted === "known"));
  };
}

function hasCriterionOf(basis: "project" | "unknown"): Filter {
  return (ask) => filters.criteria(ask) && (({ offer }) => mayBeKeptOut(offer, basis, ask.query));
}

function isPaused({ stateOf }: Ask): Test {
  return (candidate) => stateOf(candidate).paused;
}

function hasFundingBehind({ stateOf }: Ask): Test {
  return (candidate) => stateOf(candidate).fundingOver;
}

function freshnessIs(wanted: Code<"freshness">): Filter {
  return ({ stateOf }) => {
    return (candidate) => stateOf(candidate).freshness === wanted;
  };
}
