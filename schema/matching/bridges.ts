import type { Offer } from "../offer.ts";
import type { Code } from "../vocabulary.ts";
import { keptOutBy } from "./criteria.ts";
import { hasLimits, isForAny, isForOthers, mattersBeyond, repeatsLimits } from "./limits.ts";
import type { Match, OfferQuery } from "./query.ts";
import { type Prepared, search } from "./search.ts";
import { knownWait } from "./waiting.ts";

/** Where else a person can turn, the best first: never the offer itself, and no place that takes nobody just now. */
export interface Bridges {
  /** What fits while waiting for an offer: help for the same matter without a known wait. */
  meanwhile(offer: Offer): Match[];
  /** What fits somebody whom an offer excludes: help for the same matter. None for an offer that states no limit. */
  instead(offer: Offer): Match[];
}

/** What a query says that stays true of a person whatever they look for. */
const ofThePerson = [
  "relation",
  "group",
  "condition",
  "age",
  "language",
  "municipality",
  "region",
  "postalCode",
  "date",
] as const satisfies (keyof OfferQuery)[];

const doubts = ["criterion-of-a-project", "criterion-of-unknown-reach"] as const;

/**
 * The ways on from any offer for the person that a query tells of, at most `most` of each kind. `now` is the moment for
 * which freshness, waits and hours are judged.
 */
export function bridgesFor(prepared: Prepared, query: OfferQuery, now: Date, most: number): Bridges {
  const { topic = [], group = [], audience = [] } = query;
  const person: OfferQuery = Object.fromEntries(ofThePerson.map((name) => [name, query[name]]));
  const askers = inNeed(audience);
  const open = (more: OfferQuery) =>
    once(() => search(prepared, { ...person, audience: askers, ...more }, now).matches.filter(takesPeople));
  const whileWaiting = open({ stage: ["while-waiting"] });
  const always = open({});

  const alike = (all: readonly Match[], { id, topics, audiences }: Offer, otherTopics: Code<"topic">[] = []) => {
    const matter = [...(overlap(topic, topics) ?? topics), ...otherTopics];
    const readers = overlap(askers, audiences) ?? inNeed(audiences);
    return all.filter(
      ({ offer }) => offer.id !== id && overlap(offer.topics, matter) && overlap(offer.audiences, readers),
    );
  };
  const isForThem = ({ offer }: Match) => isForAny(offer, group);

  return {
    meanwhile: (offer) =>
      inOrder(
        alike(whileWaiting(), offer).filter(({ waiting }) => (knownWait(waiting) ?? 0) === 0),
        (other) => isOpenDoor(other.offer),
        (other) => other.offer.organisation === offer.organisation,
        isForThem,
      ).slice(0, most),
    instead: (offer) => {
      if (!hasLimits(offer)) return [];
      // Places that shut out what the person has said are not among these; for the rest only the offer's limits are known.
      const isKeptOut = keptOutBy(offer, query).length > 0 || isForOthers(offer, group);
      return inOrder(
        alike(always(), offer, mattersBeyond(offer)).filter((other) => isKeptOut || !repeatsLimits(other.offer, offer)),
        (other) => overlap(other.offer.kinds, offer.kinds) !== undefined,
        ({ why }) => overlap(doubts, why) === undefined,
        isForThem,
      ).slice(0, most);
    },
  };
}

const isOpenDoor = ({ access }: Offer): boolean => access.includes("self-referral") || access.includes("drop-in");

const takesPeople = ({ why, waiting }: Match): boolean =>
  !why.includes("paused") && !why.includes("funding-over") && waiting.every(({ status }) => status !== "closed-to-new");

/** The people that help is for. A professional beside them asks on their behalf, and advice for professionals is no help to them. */
function inNeed(audiences: readonly Code<"audience">[]): Code<"audience">[] {
  const others = audiences.filter((code) => code !== "professional");
  return others.length > 0 ? others : [...audiences];
}

/** What both lists have; undefined for nothing. */
function overlap<Item>(some: readonly Item[], others: readonly Item[]): Item[] | undefined {
  const both = some.filter((item) => others.includes(item));
  return both.length > 0 ? both : undefined;
}

/** Those first for which the first test holds, then the second, and so on; ties keep the order in which they came. */
function inOrder(all: readonly Match[], ...tests: ((match: Match) => boolean)[]): Match[] {
  const rank = (match: Match) => tests.reduce((number, test) => 2 * number + (test(match) ? 0 : 1), 0);
  return all.toSorted((a, b) => rank(a) - rank(b));
}

/** Searches when first asked for, and not again. */
function once(search: () => Match[]): () => Match[] {
  let found: Match[] | undefined;
  return () => {
    found ??= search();
    return found;
  };
}
