import { describe, expect, test } from "vitest";
import type { OfferQuery } from "../../../schema/matching/query.ts";
import { prepare, search } from "../../../schema/matching/search.ts";
import type { Offer } from "../../../schema/offer.ts";
import { confirmedOn, fictitiousOffer, fictitiousRegistry } from "../../helpers/fictitious.ts";

const now = new Date("2026-11-21T12:00:00Z");

/** Does a registry that holds only this offer find it? */
function finds(offer: Partial<Offer>, query: OfferQuery, at = now): boolean {
  const prepared = prepare({ ...fictitiousRegistry(), offers: [fictitiousOffer(offer)] });
  return search(prepared, query, at).matches.length === 1;
}

type Case = [what: string, offer: Partial<Offer>, query: OfferQuery, found: boolean];

describe("codes: any of one filter, all of the filters", () => {
  test.each<Case>([
    ["one of several", { topics: ["selling-sex"] }, { topic: ["late-effects", "selling-sex"] }, true],
    ["none of several", { topics: ["reporting"] }, { topic: ["late-effects", "selling-sex"] }, false],
    [
      "two filters that both fit",
      { topics: ["reporting"], kinds: ["therapy"] },
      { topic: ["reporting"], kind: ["therapy"] },
      true,
    ],
    ["two filters of which one fits", { topics: ["reporting"] }, { topic: ["reporting"], kind: ["therapy"] }, false],
    ["audience", { audiences: ["relative"] }, { audience: ["self"] }, false],
    ["a channel", { channels: ["chat", "phone"] }, { channel: ["phone"] }, true],
    ["no channels told", {}, { channel: ["phone"] }, false],
    ["a format", { formats: ["group"] }, { format: ["group"] }, true],
    ["no formats told", {}, { format: ["group"] }, false],
    ["stage", { stages: ["considering"] }, { stage: ["while-waiting"] }, false],
    ["silence about the price is not free", { price: "unknown" }, { price: ["free"] }, false],
    ["silence about the price, asked for as such", { price: "unknown" }, { price: ["free", "unknown"] }, true],
    ["silence about the name is not anonymous", { identity: "unknown" }, { identity: ["anonymous"] }, false],
    ["silence about the door", { access: ["unknown"] }, { access: ["self-referral"] }, false],
    ["a relation", { relations: ["partner"] }, { relation: ["partner"] }, true],
    ["another relation", { relations: ["partner"] }, { relation: ["sibling"] }, false],
    ["no relations told: for all of them", {}, { relation: ["sibling"] }, true],
    ["an empty list of relations: for all of them", { relations: [] }, { relation: ["sibling"] }, true],
    [
      "an empty filter asks for nothing",
      {},
      { topic: [], kind: [], language: [], municipality: [], organisation: [] },
      true,
    ],
    [
      "an organisation",
      { organisation: "opdigtet-region" },
      { organisation: ["opdigtet-kommune", "opdigtet-region"] },
      true,
    ],
    ["a code that no list has", {}, JSON.parse('{ "topic": ["a-later-topic"] }'), false],
    ["another organisation", {}, { organisation: ["opdigtet-region"] }, false],
  ])("%s", (_, offer, query, found) => {
    expect(finds(offer, query)).toBe(found);
  });
});

describe("language", () => {
  test.each<Case>([
    ["the same", { languages: ["da", "en"] }, { language: ["en"] }, true],
    ["a form of it", { languages: ["en-GB"] }, { language: ["en"] }, true],
    ["only another form of it", { languages: ["en-US"] }, { language: ["en-GB"] }, false],
    ["one whose tag begins alike", { languages: ["enm"] }, { language: ["en"] }, false],
    ["one whose tag ends alike", { languages: ["xen"] }, { language: ["en"] }, false],
    ["whatever the size of letters", { languages: ["en-gb"] }, { language: ["en-GB"] }, true],
    ["any of several", { languages: ["dsl"] }, { language: ["en", "dsl"] }, true],
    ["not told", { languages: [] }, { language: ["da"] }, false],
  ])("%s", (_, offer, query, found) => {
    expect(finds(offer, query)).toBe(found);
  });
});

describe("group: who I am", () => {
  test.each<Case>([
    ["only for the other gender", { onlyFor: ["women"] }, { group: ["men"] }, false],
    ["only for my own", { onlyFor: ["men"] }, { group: ["men"] }, true],
    ["only for a group whose opposite I did not state", { onlyFor: ["lgbt"] }, { group: ["men"] }, true],
    ["for women and for LGBT+", { onlyFor: ["women", "lgbt"] }, { group: ["men"] }, true],
    ["for both genders", { onlyFor: ["women", "men"] }, { group: ["men"] }, true],
    ["I state both", { onlyFor: ["women"] }, { group: ["men", "women"] }, true],
    ["I state the opposite and something else", { onlyFor: ["women"] }, { group: ["men", "lgbt"] }, false],
    ["what it knows leaves nobody out", { knows: ["women"] }, { group: ["men"] }, true],
    ["nobody is left out unasked", { onlyFor: ["women"] }, {}, true],
  ])("%s", (_, offer, query, found) => {
    expect(finds(offer, query)).toBe(found);
  });
});

describe("places", () => {
  const randers = { coverage: { regions: [], municipalities: ["0730"] } };
  const capital = { coverage: { regions: ["hovedstaden"], municipalities: [] } };
  const east = { coverage: { regions: ["oestdanmark"], municipalities: [] } };

  test.each<Case>([
    ["national", {}, { municipality: ["0730"] }, true],
    ["unknown", { coverage: "unknown" }, { municipality: ["0730"] }, true],
    ["its municipality", randers, { municipality: ["0730"] }, true],
    ["another", randers, { municipality: ["0751"] }, false],
    ["any of several", randers, { municipality: ["0751", "0730"] }, true],
    ["its region's municipality", capital, { municipality: ["0101"] }, true],
    ["the region", capital, { region: ["hovedstaden"] }, true],
    ["a municipality of the region", randers, { region: ["midtjylland"] }, true],
    ["another region", randers, { region: ["hovedstaden"] }, false],
    ["a postal code in one municipality", randers, { postalCode: "8900" }, true],
    ["a postal code elsewhere", randers, { postalCode: "8000" }, false],
    ["a postal code in several: any of them", randers, { postalCode: "8870" }, true],
    ["the municipality chosen among them", randers, { postalCode: "8870", municipality: ["0710"] }, false],
    ["a place that nobody knows", randers, { municipality: ["9999"] }, false],
    ["the region that comes, the day before", east, { municipality: ["0265"], date: "2026-12-31" }, true],
    ["the region that comes, asked for by its id", capital, { region: ["oestdanmark"], date: "2026-12-31" }, true],
    ["the region that was, the day after", capital, { municipality: ["0101"], date: "2027-01-02" }, true],
    ["the region that was, asked for by its id", east, { region: ["hovedstaden"], date: "2027-01-02" }, true],
    ["the region that was, where it never reached", capital, { municipality: ["0265"], date: "2027-01-02" }, false],
  ])("%s", (_, offer, query, found) => {
    expect(finds(offer, query)).toBe(found);
  });

  test("the same offers reach every municipality on both sides of New Year", () => {
    const registry = fictitiousRegistry();
    const prepared = prepare(registry);
    for (const { code } of registry.areas.municipalities) {
      const [before, after] = ["2026-12-31", "2027-01-02"].map((day) =>
        search(prepared, { municipality: [code], date: day }, now).matches.map(({ offer }) => offer.id),
      );
      expect(after).toEqual(before);
    }
  });

  test("without a date it is today in Copenhagen", () => {
    const registry = fictitiousRegistry();
    const moved = registry.areas.municipalities.map((municipality) =>
      municipality.code === "0730"
        ? {
            ...municipality,
            regions: [
              { region: "midtjylland", validFrom: null, validUntil: "2026-11-22" },
              { region: "nordjylland", validFrom: "2026-11-22", validUntil: null },
            ],
          }
        : municipality,
    );
    const north = fictitiousOffer({ coverage: { regions: ["nordjylland"], municipalities: [] } });
    const prepared = prepare({ ...registry, offers: [north], areas: { ...registry.areas, municipalities: moved } });
    const found = (instant: string, date?: string) =>
      search(prepared, { municipality: ["0730"], date }, new Date(instant)).matches.length;
    expect(found("2026-11-21T22:59:00Z")).toBe(0);
    expect(found("2026-11-21T23:00:00Z")).toBe(1);
    expect(found("2026-11-21T12:00:00Z", "2026-11-22")).toBe(1);
    expect(found("2026-11-25T12:00:00Z", "2026-11-21")).toBe(0);
  });
});

describe("open at", () => {
  const hours = { weekly: [{ days: [1, 2, 3, 4, 5], from: "10:00", to: "14:00" }] };
  const office: Partial<Offer> = { contacts: [{ channel: "phone", value: "00 00 00 01", hours }] };
  const monday = new Date("2026-11-23T11:00:00Z");

  test.each<Case>([
    ["open then", office, { openAt: monday }, true],
    ["closed then", office, { openAt: new Date("2026-11-23T14:00:00Z") }, false],
    ["hours not known", {}, { openAt: monday }, false],
    ["paused then", { ...office, pausedUntil: "2026-11-24" }, { openAt: monday }, false],
    ["no longer paused then", { ...office, pausedUntil: "2026-11-23" }, { openAt: monday }, true],
    ["perhaps gone by then", { ...office, fundedUntil: "2026-11-22" }, { openAt: monday }, false],
    ["on the last day of its money", { ...office, fundedUntil: "2026-11-23" }, { openAt: monday }, true],
  ])("%s", (_, offer, query, found) => {
    expect(finds(offer, query)).toBe(found);
  });
});

describe("the longest wait I can bear", () => {
  const wait = { for: "treatment", status: "waitlist", asOf: "2026-11-01" } as const;

  test.each<Case>([
    ["shorter", { waiting: [{ ...wait, weeksMin: 4 }] }, { maxWaitWeeks: 8 }, true],
    ["just as long", { waiting: [{ ...wait, weeksMin: 8 }] }, { maxWaitWeeks: 8 }, true],
    ["longer", { waiting: [{ ...wait, weeksMin: 9 }] }, { maxWaitWeeks: 8 }, false],
    ["perhaps longer", { waiting: [{ ...wait, weeksMin: 4, weeksMax: 20 }] }, { maxWaitWeeks: 8 }, true],
    ["not told", {}, { maxWaitWeeks: 0 }, true],
    ["told too long ago", { waiting: [{ ...wait, weeksMin: 90, asOf: "2026-07-23" }] }, { maxWaitWeeks: 8 }, true],
    ["told just in time", { waiting: [{ ...wait, weeksMin: 90, asOf: "2026-07-24" }] }, { maxWaitWeeks: 8 }, false],
    ["closed to new people", { waiting: [{ ...wait, status: "closed-to-new" }] }, { maxWaitWeeks: 520 }, false],
    [
      "a short and a long one",
      {
        waiting: [
          { ...wait, for: "first-talk", weeksMin: 1 },
          { ...wait, weeksMin: 30 },
        ],
      },
      { maxWaitWeeks: 8 },
      false,
    ],
  ])("%s", (_, offer, query, found) => {
    expect(finds(offer, query)).toBe(found);
  });
});

describe("freshness", () => {
  const confirmed = (day: string) => ({ confirmations: confirmedOn(day) });

  test.each<Case>([
    ["unasked: unconfirmed", {}, {}, true],
    ["unasked: overdue", confirmed("2025-11-22"), {}, true],
    ["unasked: too long overdue", confirmed("2025-11-21"), {}, false],
    ["overdue, asked for", confirmed("2025-11-21"), { freshness: ["overdue"] }, true],
    ["overdue, among others asked for", confirmed("2020-01-01"), { freshness: ["confirmed", "overdue"] }, true],
    ["others asked for", confirmed("2020-01-01"), { freshness: ["confirmed", "due", "unconfirmed"] }, false],
    ["due, asked for", confirmed("2026-04-01"), { freshness: ["due"] }, true],
    ["confirmed is not due", confirmed("2026-10-01"), { freshness: ["due"] }, false],
  ])("%s", (_, offer, query, found) => {
    expect(finds(offer, query)).toBe(found);
  });
});
