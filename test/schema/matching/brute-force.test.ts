import { expect, test } from "vitest";
import { type FacetName, facetNames, type OfferQuery } from "../../../schema/matching/query.ts";
import { prepare, search } from "../../../schema/matching/search.ts";
import type { Offer } from "../../../schema/offer.ts";
import * as codes from "../../../schema/vocabulary.ts";
import { codeLists } from "../../../schema/vocabulary.ts";
import { confirmedOn, fictitiousRegistry } from "../../helpers/fictitious.ts";
import { random } from "../../helpers/random.ts";
import { bruteForce } from "./brute-force.ts";

const { chance, pick, sample, next } = random(1821);
const registry = fictitiousRegistry();
const prepared = prepare(registry);

const instant = (from: string, days: number) => new Date(Date.parse(from) + Math.floor(next() * days * 1440) * 60_000);
const someOf = <Code>(list: readonly Code[]) => sample(list, pick([1, 1, 2, 3]));

/** How a person may come to ask in each filter. */
const asking: (() => OfferQuery)[] = [
  () => ({ audience: someOf(codes.audience) }),
  () => ({ relation: someOf(codes.relation) }),
  () => ({ topic: someOf(codes.topic) }),
  () => ({ kind: someOf(codes.kind) }),
  () => ({ channel: someOf(codes.channel) }),
  () => ({ format: someOf(codes.format) }),
  () => ({ access: someOf(codes.access) }),
  () => ({ identity: someOf(codes.identity) }),
  () => ({ price: someOf(codes.price) }),
  () => ({ stage: someOf(codes.stage) }),
  () => ({ group: sample(codes.group.slice(0, 4), 2) }),
  () => ({ condition: someOf(codes.condition) }),
  () => ({ condition: ["harmful-substance-use"] }),
  () => ({ age: pick([15, 17, 18, 30, 31, 70]) }),
  () => ({ language: someOf(["da", "en", "en-GB", "dsl", "th"]) }),
  () => ({ municipality: someOf(registry.areas.municipalities).map(({ code }) => code) }),
  () => ({ region: someOf(registry.areas.regions).map(({ id }) => id) }),
  () => ({ postalCode: pick(registry.areas.postalAreas).code }),
  () => ({ openAt: instant("2026-11-20T00:00:00Z", 60) }),
  () => ({ maxWaitWeeks: pick([0, 5, 6, 19, 20, 130]) }),
  () => ({ freshness: someOf(codes.freshness) }),
  () => ({ organisation: someOf(registry.organisations).map(({ id }) => id) }),
  () => ({ date: pick(["2026-12-31", "2027-01-02", "2006-05-05"]) }),
  () => ({ sort: pick(codes.sort) }),
];
const askings = Array.from({ length: 300 }, (_, count): [OfferQuery, Date] => [
  Object.assign({}, ...sample(asking, 1 + (count % 4)).map((ask) => ask())),
  chance(0.5) ? new Date("2026-11-21T12:00:00Z") : instant("2026-06-01T00:00:00Z", 400),
]);

test("300 questions find what they must", () => {
  for (const [query, now] of askings) {
    const { matches, keptOut } = search(prepared, query, now);
    const answer = {
      found: matches.map(({ offer }) => offer.id).sort(),
      keptOut: keptOut.map(({ offer, because }) => ({ id: offer.id, because })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    };
    expect(answer, `${JSON.stringify(query)} at ${now.toISOString()}`).toEqual(bruteForce(registry, query, now));
  }
});

test("the questions are not empty ones", () => {
  const answers = askings.map(([query, now]) => bruteForce(registry, query, now));
  expect(answers.filter(({ found }) => found.length > 0).length).toBeGreaterThan(100);
  expect(answers.filter(({ found }) => found.length < 10).length).toBeGreaterThan(200);
  expect(answers.filter(({ keptOut }) => keptOut.length > 0).length).toBeGreaterThan(10);
});

test("facets count what each choice would find", () => {
  for (const [query, now] of askings.slice(0, 60)) {
    const { facets } = search(prepared, { ...query, facets: [...facetNames] }, now);
    const expected = Object.fromEntries(facetNames.map((name) => [name, countByAsking(name, query, now)]));
    expect(facets, `${JSON.stringify(query)} at ${now.toISOString()}`).toEqual(expected);
  }
});

/** The long way to a facet: ask for each code by itself, in place of what was asked for in its dimension. */
function countByAsking(name: FacetName, query: OfferQuery, now: Date) {
  return codeLists[name]
    .map((code) => ({ code, count: bruteForce(registry, { ...query, [name]: [code] }, now).found.length }))
    .filter(({ count }) => count > 0);
}

test("on every day of a year, and a year after each of its confirmations, freshness is the same", () => {
  const offers = registry.offers.map(
    (offer): Offer => ({
      ...offer,
      confirmations: confirmedOn(instant("2025-06-01T00:00:00Z", 500).toISOString().slice(0, 10)),
    }),
  );
  const changed = { ...registry, offers };
  const changedPrepared = prepare(changed);
  for (let day = 0; day < 365; day += 7) {
    const now = new Date(Date.parse("2026-06-01T21:59:00Z") + day * 86_400_000);
    const found = search(changedPrepared, {}, now).matches.map(({ offer }) => offer.id);
    expect(found.sort()).toEqual(bruteForce(changed, {}, now).found);
  }
});
