import { describe, expect, test } from "vitest";
import { bridgesFor } from "../../../schema/matching/bridges.ts";
import type { OfferQuery } from "../../../schema/matching/query.ts";
import { prepare } from "../../../schema/matching/search.ts";
import type { Offer } from "../../../schema/offer.ts";
import { fictitiousOffer, fictitiousRegistry } from "../../helpers/fictitious.ts";
import { random } from "../../helpers/random.ts";

const now = new Date("2026-11-21T12:00:00Z");
type Others = Record<string, Partial<Offer>>;

/** The ids that lead on from the offer `from`, whatever order the offers come in. */
function waysOn(way: "meanwhile" | "instead", from: Partial<Offer>, others: Others, query: OfferQuery = {}, most = 5) {
  const offer = fictitiousOffer({ ...from, id: "from" });
  const all = Object.entries(others).map(([id, overrides]) => fictitiousOffer({ ...overrides, id }));
  const { shuffled } = random(5);
  const [first, ...more] = Array.from({ length: 2 }, () => {
    const prepared = prepare({ ...fictitiousRegistry(), offers: shuffled([offer, ...all]) });
    return bridgesFor(prepared, query, now, most)
      [way](offer)
      .map((match) => match.offer.id);
  });
  for (const ids of more) expect(ids).toEqual(first);
  return first;
}

const wait = { for: "treatment", asOf: "2026-11-01" } as const;
const waits = { waiting: [{ ...wait, status: "waitlist", weeksMin: 30 }] } satisfies Partial<Offer>;
const forWaiting = { stages: ["while-waiting"] } satisfies Partial<Offer>;

describe("while waiting", () => {
  const meanwhile = (others: Others, query?: OfferQuery, most?: number) =>
    waysOn("meanwhile", waits, others, query, most);

  test.each<[what: string, other: Partial<Offer>, leads: boolean]>([
    ["help for those who wait", {}, true],
    ["help that says nothing of waiting", { stages: ["first-contact"] }, false],
    ["another matter", { topics: ["reporting"] }, false],
    ["one matter of several", { topics: ["reporting", "late-effects"] }, true],
    ["other people", { audiences: ["relative"] }, false],
    ["on a break", { status: "paused" }, false],
    ["on a break that is over", { pausedUntil: "2026-11-21" }, true],
    ["perhaps gone, its money having ended", { fundedUntil: "2026-11-20" }, false],
    ["takes nobody new", { waiting: [{ ...wait, status: "closed-to-new" }] }, false],
    ["took nobody new, long ago", { waiting: [{ ...wait, asOf: "2022-01-01", status: "closed-to-new" }] }, true],
    ["a wait of its own", { waiting: [{ ...wait, status: "waitlist", weeksMin: 1 }] }, false],
    ["no wait", { waiting: [{ ...wait, status: "no-wait" }] }, true],
    ["a wait that is not known", { waiting: [{ ...wait, status: "unknown" }] }, true],
  ])("%s", (_, other, leads) => {
    expect(meanwhile({ other: { ...forWaiting, ...other } })).toEqual(leads ? ["other"] : []);
  });

  test("never the offer itself", () => {
    expect(waysOn("meanwhile", { ...forWaiting }, {})).toEqual([]);
    expect(waysOn("instead", { onlyFor: ["women"] }, {})).toEqual([]);
  });

  test("an open door first, then the same organisation, then what is for all, then as a search ranks", () => {
    const others: Others = {
      a: { ...forWaiting, access: ["gp-referral"] },
      b: { ...forWaiting, organisation: "opdigtet-region" },
      c: { ...forWaiting, onlyFor: ["men"] },
      d: { ...forWaiting, organisation: "opdigtet-region", access: ["drop-in", "gp-referral"] },
      e: forWaiting,
    };
    expect(meanwhile(others)).toEqual(["e", "c", "b", "d", "a"]);
    expect(meanwhile(others, {}, 3)).toEqual(["e", "c", "b"]);
    expect(meanwhile(others, { group: ["men"] }), "what is only for my group is for me").toEqual([
      "c",
      "e",
      "b",
      "d",
      "a",
    ]);
  });

  test.each<[what: string, other: Partial<Offer>, query: OfferQuery, leads: boolean]>([
    [
      "does not reach where I am",
      { coverage: { regions: [], municipalities: ["0751"] } },
      { municipality: ["0730"] },
      false,
    ],
    [
      "does not reach my postal area",
      { coverage: { regions: [], municipalities: ["0751"] } },
      { postalCode: "8900" },
      false,
    ],
    [
      "does not reach my region",
      { coverage: { regions: ["nordjylland"], municipalities: [] } },
      { region: ["midtjylland"] },
      false,
    ],
    [
      "reaches my region",
      { coverage: { regions: ["midtjylland"], municipalities: [] } },
      { region: ["midtjylland"] },
      true,
    ],
    ["is not known to speak my language", {}, { language: ["en"] }, false],
    ["is only for others", { onlyFor: ["women"] }, { group: ["men"] }, false],
    ["is not for my relation", { relations: ["parent"] }, { relation: ["friend"] }, false],
    ["does not take my age", { age: { max: 30 } }, { age: 41 }, false],
    ["answers other words than I typed", {}, { q: "keramik" }, true],
    ["is of another kind than I asked for", {}, { kind: ["therapy"] }, true],
    ["has a wait, which I asked to be short", {}, { maxWaitWeeks: 4, sort: "wait" }, true],
    ["shares a matter, but not the one I asked about", { topics: ["late-effects"] }, { topic: ["reporting"] }, false],
    ["shares the matter that I asked about", { topics: ["reporting"] }, { topic: ["reporting"] }, true],
  ])("what %s", (_, other, query, leads) => {
    const from: Partial<Offer> = { ...waits, topics: ["late-effects", "reporting"] };
    expect(waysOn("meanwhile", from, { other: { ...forWaiting, ...other } }, query)).toEqual(leads ? ["other"] : []);
  });

  test("a professional who asks for the citizen is not led to advice for professionals", () => {
    const forAll: Partial<Offer> = { ...waits, audiences: ["self", "professional"] };
    const others: Others = {
      line: { ...forWaiting, audiences: ["professional"] },
      group: { ...forWaiting, audiences: ["self"] },
    };
    expect(waysOn("meanwhile", forAll, others, { audience: ["self", "professional"] })).toEqual(["group"]);
    expect(waysOn("meanwhile", forAll, others)).toEqual(["group"]);
    expect(waysOn("meanwhile", forAll, others, { audience: ["professional"] }), "but who asks for advice is").toEqual([
      "line",
    ]);
  });
});

describe("instead of what excludes somebody", () => {
  const rule = (condition: "psychosis" | "autism", basis: "general" | "project" | "unknown" = "general") => ({
    condition,
    rule: "not-accepted" as const,
    basis,
    text: { da: `Opdigtet krav om ${condition}` },
  });
  const strict = { criteria: [rule("psychosis")] } satisfies Partial<Offer>;

  test("an offer that states no limit excludes nobody, nor does one that is only for adults", () => {
    expect(waysOn("instead", {}, { other: {} })).toEqual([]);
    const adults = { condition: "age-18", rule: "required", basis: "general", text: { da: "Fyldt 18" } } as const;
    expect(waysOn("instead", { age: { min: 18 }, criteria: [adults] }, { other: {} })).toEqual([]);
    expect(waysOn("instead", { criteria: [{ ...rule("psychosis"), rule: "accepted" }] }, { other: {} })).toEqual([]);
  });

  test.each<[what: string, from: Partial<Offer>, other: Partial<Offer>, leads: boolean]>([
    ["no limits", strict, {}, true],
    ["the same rule", strict, strict, false],
    [
      "the same rule in other words",
      strict,
      { criteria: [{ ...rule("psychosis"), text: { da: "Opdigtet krav, sagt anderledes" } }] },
      false,
    ],
    ["another rule", strict, { criteria: [rule("autism")] }, true],
    ["the same, welcome", strict, { criteria: [{ ...rule("psychosis"), rule: "accepted" }] }, true],
    ["the same, of a project: ring and ask", strict, { criteria: [rule("psychosis", "project")] }, true],
    [
      "a project's rule in both",
      { criteria: [rule("psychosis", "project")] },
      { criteria: [rule("psychosis", "unknown")] },
      false,
    ],
    ["a project's rule, and surely there", { criteria: [rule("psychosis", "project")] }, strict, false],
    [
      "a project's rule, not named there",
      { criteria: [rule("psychosis", "project")] },
      { criteria: [rule("autism")] },
      true,
    ],
    ["only for the same", { onlyFor: ["women"] }, { onlyFor: ["women", "lgbt"] }, false],
    ["only for others", { onlyFor: ["women"] }, { onlyFor: ["men"] }, true],
    ["all ages", { age: { min: 18, max: 30 } }, {}, true],
    ["other ages", { age: { min: 18, max: 30 } }, { age: { min: 25 } }, true],
    ["the same ages", { age: { min: 18, max: 30 } }, { age: { min: 15, max: 30 } }, false],
    ["fewer ages", { age: { min: 25 } }, { age: { min: 30 } }, false],
    ["younger adults too", { age: { min: 25 } }, { age: { min: 18 } }, true],
    ["another matter", strict, { topics: ["reporting"] }, false],
    ["other people", strict, { audiences: ["relative"] }, false],
    ["on a break", strict, { status: "paused" }, false],
    ["takes nobody new", strict, { waiting: [{ ...wait, status: "closed-to-new" }] }, false],
    ["a wait of its own", strict, waits, true],
  ])("%s", (_, from, other, leads) => {
    expect(waysOn("instead", from, { other })).toEqual(leads ? ["other"] : []);
  });

  test("for a person who has said what is the case, those that do not exclude it", () => {
    const others: Others = {
      same: strict,
      another: { criteria: [rule("autism")] },
      doubtful: { criteria: [rule("psychosis", "project")] },
      silent: {},
    };
    expect(waysOn("instead", strict, others, { condition: ["psychosis"] })).toEqual(["another", "silent", "doubtful"]);
    expect(waysOn("instead", strict, others, { condition: ["psychosis", "autism"] })).toEqual(["silent", "doubtful"]);
    const both = { criteria: [rule("psychosis"), rule("autism")] };
    expect(waysOn("instead", both, others, { condition: ["psychosis"] }), "its other rules are not theirs").toEqual([
      "another",
      "silent",
      "doubtful",
    ]);
    expect(waysOn("instead", { age: { max: 30 } }, { same: { age: { max: 30 } }, older: {} }, { age: 41 })).toEqual([
      "older",
    ]);
  });

  test("where it shuts out by when it happened, what is about the other time too", () => {
    const others: Others = {
      adult: { topics: ["adult-assault"] },
      child: { topics: ["late-effects"] },
      other: { topics: ["reporting"] },
    };
    const before18 = (rule: "required" | "not-accepted" | "accepted", basis: "general" | "project" = "general") => ({
      criteria: [{ condition: "abuse-before-18" as const, rule, basis, text: { da: "Opdigtet krav" } }],
    });
    expect(waysOn("instead", before18("required"), others)).toEqual(["child", "adult"]);
    expect(waysOn("instead", before18("required", "project"), others)).toEqual(["child"]);
    const ofAdults: Partial<Offer> = { topics: ["adult-assault"], ...before18("not-accepted") };
    expect(waysOn("instead", ofAdults, others)).toEqual(["child", "adult"]);
    expect(waysOn("instead", ofAdults, others, { condition: ["abuse-before-18"] })).toEqual(["child", "adult"]);
    expect(waysOn("instead", { ...ofAdults, ...before18("accepted"), onlyFor: ["men"] }, others)).toEqual(["adult"]);
  });

  test("the same kind of help first, then what is for all", () => {
    const others: Others = {
      a: { kinds: ["community"] },
      b: { kinds: ["community"], onlyFor: ["men"] },
      c: { kinds: ["therapy", "community"], onlyFor: ["men"] },
      d: { kinds: ["assessment", "therapy"] },
    };
    expect(waysOn("instead", { ...strict, kinds: ["therapy"] }, others)).toEqual(["d", "c", "a", "b"]);
    expect(waysOn("instead", { ...strict, kinds: ["therapy"] }, others, {}, 1)).toEqual(["d"]);
  });
});

test("a place only for the other gender leads to the same kind of place for one's own, though it has the same rules", () => {
  const rules: Partial<Offer> = {
    kinds: ["community"],
    criteria: [{ condition: "abuse-before-18", rule: "required", basis: "general", text: { da: "Opdigtet regel." } }],
  };
  const others: Others = { a: { ...rules, onlyFor: ["men"] }, b: { ...rules, onlyFor: ["women"] } };
  expect(waysOn("instead", { ...rules, onlyFor: ["women"] }, others, { group: ["men"] })).toEqual(["a"]);
  expect(waysOn("instead", { ...rules, onlyFor: ["women"] }, others)).toEqual([]);
});

test("areas are asked for on the day that the query names", () => {
  const { areas, ...registry } = fictitiousRegistry();
  const moving = areas.municipalities.map((municipality) => ({
    ...municipality,
    regions: [
      { region: "midtjylland", validFrom: null, validUntil: "2026-12-01" },
      { region: "nordjylland", validFrom: "2026-12-01", validUntil: null },
    ],
  }));
  const north = { ...forWaiting, id: "north", coverage: { regions: ["nordjylland"], municipalities: [] } };
  const offer = fictitiousOffer(waits);
  const offers = [offer, fictitiousOffer(north)];
  const prepared = prepare({ ...registry, offers, areas: { ...areas, municipalities: moving } });
  const found = (date: string) =>
    bridgesFor(prepared, { municipality: ["0730"], date }, now, 5).meanwhile(offer).length;
  expect([found("2026-11-30"), found("2026-12-01")]).toEqual([0, 1]);
});

test("each tells as much as a search does", () => {
  const registry = fictitiousRegistry();
  const prepared = prepare(registry);
  const clinic = registry.offers.find(({ id }) => id === "opdigtet-klinik") ?? fictitiousOffer();
  const { meanwhile, instead } = bridgesFor(prepared, { postalCode: "8000", audience: ["self"] }, now, 3);
  expect(meanwhile(clinic)[0]).toMatchObject({
    offer: { id: "opdigtet-linje" },
    openNow: true,
    freshness: "confirmed",
    why: expect.arrayContaining(["audience", "stage", "no-referral"]),
  });
  expect(instead(clinic).map(({ offer, distanceKm }) => [offer.id, distanceKm])).toEqual([
    ["opdigtet-linje", null],
    ["opdigtet-raadgivning", 84],
    ["opdigtet-kvindegruppe", 0],
  ]);
});
