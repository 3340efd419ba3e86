import type { Match, OfferQuery } from "../../schema/matching/query.ts";
import type { Prepared } from "../../schema/matching/search.ts";
import { search } from "../../schema/matching/search.ts";
import { knownWait } from "../../schema/matching/waiting.ts";
import type { Offer } from "../../schema/offer.ts";

/** What stays true of a person whatever they look for. */
const ofThePerson = [
  "audience",
  "relation",
  "group",
  "condition",
  "age",
  "language",
  "municipality",
  "region",
  "postalCode",
] as const satisfies (keyof OfferQuery)[];

/**
 * Finds help that this person can turn to by themselves, without a known wait, while waiting for an offer: about the
 * same matter, and of the same organisation when it has some.
 */
export function meanwhileFor(prepared: Prepared, query: OfferQuery, now: Date): (offer: Offer) => Offer | undefined {
  let found: Match[] | undefined;
  const open = () => {
    found ??= search(prepared, openQuery(query), now).matches.filter(isOpenToAll);
    return found;
  };
  return ({ id, organisation, topics }) => {
    const others = open()
      .map(({ offer }) => offer)
      .filter((offer) => offer.id !== id && offer.topics.some((topic) => topics.includes(topic)));
    return others.find((offer) => offer.organisation === organisation) ?? others[0];
  };
}

function openQuery(query: OfferQuery): OfferQuery {
  const person = Object.fromEntries(ofThePerson.map((name) => [name, query[name]]));
  return { ...person, access: ["self-referral", "drop-in"], stage: ["while-waiting"] };
}

const isOpenToAll = ({ waiting, why }: Match): boolean => (knownWait(waiting) ?? 0) === 0 && !why.includes("paused");
