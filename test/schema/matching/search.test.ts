import { describe, expect, test } from "vitest";
import type { OfferQuery } from "../../../schema/matching/query.ts";
import { matchOffer, prepare, search } from "../../../schema/matching/search.ts";
import { fictitiousOffer, fictitiousRegistry } from "../../helpers/fictitious.ts";
import { random } from "../../helpers/random.ts";

const now = new Date("2026-11-21T12:00:00Z");
const registry = fictitiousRegistry();
const prepared = prepare(registry);
const byId = (id: string) => {
  const found = registry.offers.find((offer) => offer.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
};

describe("kept out by a general rule, and by nothing else", () => {
  const keptOut = (query: OfferQuery) =>
    search(prepared, query, now).keptOut.map(({ offer, because }) => [offer.id, because]);

  test.each<[string, OfferQuery, [string, (number | "age")[]][]]>([
    ["a condition", { condition: ["harmful-substance-use"] }, [["opdigtet-klinik", [1]]]],
    ["an age", { age: 40 }, [["opdigtet-ungeforloeb", ["age"]]]],
    [
      "both",
      { age: 17, condition: ["harmful-substance-use"] },
      [
        ["opdigtet-ungeforloeb", ["age"]],
        ["opdigtet-klinik", [0, 1]],
      ],
    ],
    ["nothing said", {}, []],
    ["what other filters leave out as well is not told", { age: 40, topic: ["reporting"] }, []],
    ["nor is what the words do not find", { age: 40, q: "natlinje" }, []],
  ])("%s", (_, query, expected) => {
    expect(keptOut(query)).toEqual(expected);
  });

  test("is not among the results, and a project's rule is", () => {
    const { matches } = search(prepared, { condition: ["harmful-substance-use"] }, now);
    const ids = matches.map(({ offer }) => offer.id);
    expect(ids).not.toContain("opdigtet-klinik");
    expect(ids).toContain("opdigtet-psykiatri");
  });
});

describe("what is told of an offer", () => {
  test("by itself", () => {
    expect(matchOffer(prepared, byId("opdigtet-psykiatri"), {}, now)).toEqual({
      offer: byId("opdigtet-psykiatri"),
      why: ["unconfirmed"],
      freshness: "unconfirmed",
      hidden: false,
      openNow: null,
      opensAt: null,
      distanceKm: null,
      waiting: [
        { for: "treatment", status: "unknown", weeksMin: 100, weeksMax: 130, asOf: "2022-05-01", expired: true },
      ],
    });
  });

  test("also of one that is out of the default results", () => {
    expect(search(prepared, {}, now).matches.map(({ offer }) => offer.id)).not.toContain("opdigtet-skjult-forloeb");
    expect(matchOffer(prepared, byId("opdigtet-skjult-forloeb"), {}, now)).toMatchObject({
      freshness: "overdue",
      hidden: true,
    });
  });

  test.each([
    ["opdigtet-linje", true, null],
    ["opdigtet-raadgivning", false, "2026-11-23T09:00:00.000Z"],
    ["opdigtet-klinik", null, null],
  ])("%s: open now %s, opens %s", (id, openNow, opensAt) => {
    const match = matchOffer(prepared, byId(id), {}, now);
    expect([match.openNow, match.opensAt?.toISOString() ?? null]).toEqual([openNow, opensAt]);
  });

  test("a paused place is not open and does not say when it opens", () => {
    const offer = fictitiousOffer({ ...byId("opdigtet-linje"), status: "paused" });
    const match = matchOffer(prepare({ ...registry, offers: [offer] }), offer, {}, now);
    expect(match).toMatchObject({ openNow: false, opensAt: null });
  });

  test("the same in a search as by itself", () => {
    const query: OfferQuery = { q: "overgreb", postalCode: "8000", age: 20, maxWaitWeeks: 30 };
    const { matches } = search(prepared, query, now);
    expect(matches.length).toBeGreaterThan(3);
    for (const match of matches) expect(matchOffer(prepared, match.offer, query, now)).toEqual(match);
  });

  test("nothing of an offer of another registry", () => {
    expect(() => matchOffer(prepared, fictitiousOffer({ id: "fremmed" }), {}, now)).toThrow(RangeError);
  });

  test("a minute later it may be another", () => {
    const night = byId("opdigtet-natlinje");
    const openAt = (instant: string) => matchOffer(prepared, night, {}, new Date(instant)).openNow;
    expect([
      openAt("2026-11-21T20:59:59Z"),
      openAt("2026-11-21T21:00:00Z"),
      openAt("2026-11-21T20:59:59Z"),
      openAt("2026-11-22T02:59:59Z"),
      openAt("2026-11-22T03:00:00Z"),
    ]).toEqual([false, true, false, true, false]);
  });
});

describe("everywhere the same", () => {
  const queries: OfferQuery[] = [
    {},
    { q: "gruppe for mænd i Randers" },
    { q: "overgreb", sort: "open" },
    { municipality: ["0751"], sort: "distance" },
    { sort: "wait", audience: ["self"] },
    { age: 17, condition: ["harmful-substance-use", "psychosis"] },
  ];

  test("in whatever order the registry comes", () => {
    const { shuffled } = random(11);
    for (const query of queries) {
      const expected = search(prepared, query, now);
      for (let round = 0; round < 5; round++) {
        const mixed = prepare({
          ...registry,
          offers: shuffled(registry.offers),
          organisations: shuffled(registry.organisations),
          guidance: shuffled(registry.guidance),
        });
        expect(search(mixed, query, now)).toEqual(expected);
      }
    }
  });

  test("after a journey through JSON", () => {
    const sent = prepare(JSON.parse(JSON.stringify(registry)));
    for (const query of queries) expect(search(sent, query, now)).toEqual(search(prepared, query, now));
  });

  test("asked twice, and the registry is as it was", () => {
    for (const query of queries) expect(search(prepared, query, now)).toEqual(search(prepared, query, now));
    expect(registry).toEqual(fictitiousRegistry());
  });
});

test("an empty registry finds nothing and is no error", () => {
  const empty = prepare({ ...registry, offers: [], guidance: [] });
  expect(search(empty, { q: "gruppe", facets: ["topic"] }, now)).toEqual({
    matches: [],
    keptOut: [],
    facets: { topic: [] },
  });
});
