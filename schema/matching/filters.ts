import type { Ask } from "./ask.ts";
import { wallMinute } from "./clock.ts";
import { allBits, bitsOf, type CodeBits } from "./code-bits.ts";
import { keptOutBy } from "./criteria.ts";
import { isForOthers } from "./limits.ts";
import type { PreparedOffer } from "./prepare.ts";
import type { FacetName } from "./query.ts";
import { isKnownOpen } from "./state.ts";

export type Test = (candidate: PreparedOffer) => boolean;
/** The test that a search puts offers to; undefined when it asks for nothing here. */
export type Filter = (ask: Ask) => Test | undefined;

/** Every filter by its name in a query; `criteria` stands for `condition` and `age`. */
export const filters = {
  q: answersWords,
  audience: fitsAnyOf("audience"),
  relation: fitsAnyOf("relation"),
  topic: fitsAnyOf("topic"),
  kind: fitsAnyOf("kind"),
  channel: fitsAnyOf("channel"),
  format: fitsAnyOf("format"),
  access: fitsAnyOf("access"),
  identity: fitsAnyOf("identity"),
  price: fitsAnyOf("price"),
  stage: fitsAnyOf("stage"),
  group: isNotOnlyForOthers,
  language: speaksAnyOf,
  organisation: isRunByAnyOf,
  municipality: reachesAnyOf("municipality"),
  region: reachesAnyOf("region"),
  postalCode: reachesAnyOf("postalCode"),
  criteria: keepsNobodyOut,
  openAt: isOpenThen,
  maxWaitWeeks: hasNoLongerWait,
  freshness: isFreshEnough,
} satisfies Record<string, Filter>;

export type FilterName = keyof typeof filters;

/** The tests that this search puts offers to, by filter. */
export function testsOf(ask: Ask): { filter: FilterName; test: Test }[] {
  return (Object.keys(filters) as FilterName[]).flatMap((filter) => {
    const test: Test | undefined = filters[filter](ask);
    return test ? [{ filter, test }] : [];
  });
}

/** The codes that an offer fits in one dimension: what the dimension's filter asks for and its facet counts. */
export function fittingCodes(dimension: FacetName, candidate: PreparedOffer, { stateOf }: Ask): CodeBits {
  if (dimension === "freshness") return bitsOf("freshness", [stateOf(candidate).freshness]);
  const codes = candidate.codes[dimension];
  // An offer that names no relations is for all of them.
  return dimension === "relation" && codes === 0 ? allBits("relation") : codes;
}

function answersWords({ scores }: Ask): Test | undefined {
  return scores && (({ place }) => scores[place] !== 0);
}

function fitsAnyOf(dimension: FacetName): Filter {
  return (ask) => {
    const wanted = bitsOf(dimension, ask.query[dimension] ?? []);
    return wanted === 0 ? undefined : (candidate) => (fittingCodes(dimension, candidate, ask) & wanted) !== 0;
  };
}

function isNotOnlyForOthers({ query: { group: groups = [] } }: Ask): Test | undefined {
  return groups.length === 0 ? undefined : ({ offer }) => !isForOthers(offer, groups);
}

/** By BCP 47, who asks for `en` can use `en-GB`. */
function speaksAnyOf({ query: { language = [] } }: Ask): Test | undefined {
  const wanted = language.map((tag) => `${tag}-`.toLowerCase());
  const speaks = (language: string) => wanted.some((tag) => `${language}-`.toLowerCase().startsWith(tag));
  return wanted.length === 0 ? undefined : ({ offer }) => offer.languages.some(speaks);
}

function isRunByAnyOf({ query: { organisation = [] } }: Ask): Test | undefined {
  return organisation.length === 0 ? undefined : ({ offer }) => organisation.includes(offer.organisation);
}

function reachesAnyOf(parameter: keyof Ask["municipalities"]): Filter {
  return ({ query, municipalities, reaching }) => {
    if (!query[parameter]?.length) return undefined;
    const reach = reaching(municipalities[parameter]);
    return ({ offer }) => reach(offer.coverage) !== "none";
  };
}

function keepsNobodyOut({ query }: Ask): Test | undefined {
  const saidNothing = query.age === undefined && !query.condition?.length;
  return saidNothing ? undefined : ({ offer }) => keptOutBy(offer, query).length === 0;
}

function isOpenThen({ query: { openAt } }: Ask): Test | undefined {
  const wall = openAt && wallMinute(openAt);
  return wall === undefined ? undefined : (candidate) => isKnownOpen(candidate, wall);
}

/** A wait that nobody knows is not longer than any. */
function hasNoLongerWait({ query: { maxWaitWeeks }, stateOf }: Ask): Test | undefined {
  if (maxWaitWeeks === undefined) return undefined;
  return (candidate) => (stateOf(candidate).knownWait ?? 0) <= maxWaitWeeks;
}

/** Unless freshness is asked for, what nobody has confirmed for too long is left out. */
function isFreshEnough(ask: Ask): Test {
  return fitsAnyOf("freshness")(ask) ?? ((candidate) => !ask.stateOf(candidate).hidden);
}
