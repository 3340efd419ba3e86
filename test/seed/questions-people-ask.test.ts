import { describe, expect, it } from "vitest";
import { codesOf, type OfferList } from "../../schema/matching/codes.ts";
import type { OfferQuery } from "../../schema/matching/query.ts";
import { search } from "../../schema/matching/search.ts";
import type { Offer } from "../../schema/offer.ts";
import { at, prepared } from "./prepared-seed.ts";
import { adultAssault } from "./questions/adult-assault.ts";
import { asTyped } from "./questions/as-typed.ts";
import type { Asked, Wanted } from "./questions/asked.ts";
import { bodyAndMind } from "./questions/body-and-mind.ts";
import { childhood } from "./questions/childhood.ts";
import { danger } from "./questions/danger.ts";
import { everydayWords } from "./questions/everyday-words.ts";
import { findingHelp } from "./questions/finding-help.ts";
import { letters } from "./questions/letters.ts";
import { professionals } from "./questions/professionals.ts";
import { relatives } from "./questions/relatives.ts";
import { sexAndMoney } from "./questions/sex-and-money.ts";
import { unseen } from "./questions/unseen.ts";
import { whoIAm } from "./questions/who-i-am.ts";

const groups = Object.entries({
  childhood,
  bodyAndMind,
  danger,
  everydayWords,
  whoIAm,
  sexAndMoney,
  adultAssault,
  findingHelp,
  relatives,
  professionals,
  asTyped,
  letters,
  unseen,
});

const isOffer = (wanted: Wanted): boolean => prepared.offers.some(({ offer }) => offer.id === wanted);

function fits(offer: Offer, wanted: Wanted): boolean {
  if (isOffer(wanted)) return offer.id === wanted;
  const [list = "", code = ""] = wanted.split(":");
  const codes: readonly string[] = codesOf[list as OfferList](offer);
  return codes.includes(code);
}

/** What a list of results falls short of, in words. */
function faults(results: readonly Offer[], asked: Asked): string[] {
  const { first = [], amongThree = [], amongSix = [], neverFirst = [], behind = [], atLeast = 4 } = asked;
  const placeOf = (wanted: Wanted) => results.findIndex((offer) => fits(offer, wanted));
  const isAmong = (most: number) => (wanted: Wanted) => placeOf(wanted) >= 0 && placeOf(wanted) < most;
  const isFirst = isAmong(1);
  const isTooEarly = (id: string) =>
    placeOf(id) >= 0 && [...amongThree, ...amongSix].some((wanted) => placeOf(wanted) > placeOf(id));
  return [
    ...(results.length < atLeast ? [`only ${results.length}`] : []),
    ...(first.length > 0 && !first.some(isFirst) ? [`none of ${first} is first`] : []),
    ...amongThree.filter((wanted) => !isAmong(3)(wanted)).map((wanted) => `${wanted} is not among three`),
    ...amongSix.filter((wanted) => !isAmong(6)(wanted)).map((wanted) => `${wanted} is not among six`),
    ...neverFirst.filter(isFirst).map((unwanted) => `${unwanted} is first`),
    ...behind.filter(isTooEarly).map((id) => `${id} comes too early`),
  ];
}

/** From nowhere in particular, and from a municipality that has no place of its own. */
const places: OfferQuery[] = [{}, { municipality: ["0730"] }];

describe.each(groups)("%s", (_, all) => {
  describe.each(all)("$about", (asked) => {
    it.each(asked.sentences)("%s", (q) => {
      for (const place of asked.namesPlace ? places.slice(0, 1) : places) {
        const results = search(prepared, { q, ...place }, at).matches.map(({ offer }) => offer);
        const shown = results.slice(0, 6).map(({ id }) => id);
        expect(faults(results, asked), `${JSON.stringify(place)}: ${shown}`).toEqual([]);
      }
    });
  });
});

it("no sentence is asked twice, and there are at least 500", () => {
  const sentences = groups.flatMap(([, all]) => all.flatMap((asked) => asked.sentences));
  expect(sentences).toEqual([...new Set(sentences)]);
  expect(sentences.length).toBeGreaterThanOrEqual(500);
});
