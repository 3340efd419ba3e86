import { describe, expect, test } from "vitest";
import type { OfferQuery } from "../../../schema/matching/query.ts";
import { prepare, search } from "../../../schema/matching/search.ts";
import type { Offer } from "../../../schema/offer.ts";
import { confirmedOn, fictitiousOffer, fictitiousRegistry } from "../../helpers/fictitious.ts";
import { random } from "../../helpers/random.ts";

const now = new Date("2026-11-21T12:00:00Z"); // A Saturday, 13:00 in Copenhagen.
const confirmed = { confirmations: confirmedOn("2026-10-01") };
const place = { municipality: "0751", wheelchairAccess: "unknown", discreet: false } as const;
const phone = { channel: "phone", value: "00 00 00 01" } as const;
const wait = { for: "treatment", asOf: "2026-11-01" } as const;
const open = (from: string, to: string) => ({
  contacts: [{ ...phone, hours: { weekly: [{ days: [6], from, to }] } }],
});

/** The order in which offers come out, whatever order they went in. */
function order(offers: Record<string, Partial<Offer>>, query: OfferQuery): string[] {
  const { shuffled } = random(3);
  const all = Object.entries(offers).map(([id, overrides]) => fictitiousOffer({ ...confirmed, ...overrides, id }));
  const prepared = prepare({ ...fictitiousRegistry(), offers: shuffled(all) });
  return search(prepared, query, now).matches.map(({ offer }) => offer.id);
}

describe("who fits best", () => {
  test("what answers the words clearly better comes first, whatever else", () => {
    const offers = {
      a: { description: { da: "Keramik" }, knows: ["men"] },
      b: { name: { da: "Keramik" }, summary: { da: "Keramik" }, access: ["gp-referral"], confirmations: {} },
    } satisfies Record<string, Partial<Offer>>;
    expect(order(offers, { q: "keramik", group: ["men"] })).toEqual(["b", "a"]);
  });

  test("what answers the words about as well does not", () => {
    const offers = {
      a: { name: { da: "Keramik" }, access: ["gp-referral"] },
      b: { summary: { da: "Keramik" } },
    } satisfies Record<string, Partial<Offer>>;
    expect(order(offers, { q: "keramik" })).toEqual(["b", "a"]);
  });

  test("then how far it can be counted on: unconfirmed last", () => {
    const offers = {
      e: {},
      d: { coverage: "unknown" },
      c: { confirmations: confirmedOn("2026-01-15") },
      b: { status: "paused" },
      a: { confirmations: {}, knows: ["men"] },
    } satisfies Record<string, Partial<Offer>>;
    expect(order(offers, { municipality: ["0730"], group: ["men"] })).toEqual(["e", "d", "c", "b", "a"]);
  });

  test("what may be gone, because its money has ended, stands as low as what was not confirmed for long", () => {
    const offers = {
      d: {},
      c: { coverage: "unknown" },
      b: { fundedUntil: "2026-11-20" },
      a: { fundedUntil: "2026-11-20", confirmations: confirmedOn("2026-01-15") },
    } satisfies Record<string, Partial<Offer>>;
    const asked = order(offers, { municipality: ["0730"] });
    expect(asked).toEqual(["d", "c", "a", "b"]);
    expect(order({ b: { fundedUntil: "2026-11-21" }, a: { coverage: "unknown" } }, { municipality: ["0730"] })).toEqual(
      ["b", "a"],
    );
  });

  test("what is held against an offer adds up: of those that nobody has confirmed, the paused come last", () => {
    const unconfirmed = { confirmations: {} };
    const offers = {
      d: unconfirmed,
      c: { ...unconfirmed, fundedUntil: "2026-11-20" },
      b: { ...unconfirmed, status: "paused" },
      a: { ...unconfirmed, status: "paused", fundedUntil: "2026-11-20" },
    } satisfies Record<string, Partial<Offer>>;
    expect(order(offers, {})).toEqual(["d", "c", "b", "a"]);
  });

  test("of two for the whole country, the one in my own end of it comes first, by its municipality alone", () => {
    const offers = {
      b: { places: [{ ...place, municipality: "0730" }] },
      a: { places: [place] },
    } satisfies Record<string, Partial<Offer>>;
    expect(order(offers, { municipality: ["0730"] })).toEqual(["b", "a"]);
    expect(order(offers, { municipality: ["0751"] })).toEqual(["a", "b"]);
  });

  test("help that has no place is as far away as the next big town", () => {
    const offers = {
      c: { places: [{ ...place, municipality: "0461" }] },
      b: {},
      a: { places: [{ ...place, municipality: "0751" }] },
    } satisfies Record<string, Partial<Offer>>;
    expect(order(offers, { municipality: ["0730"] })).toEqual(["a", "b", "c"]);
  });

  test.each(["relative", "professional"] as const)("a %s first sees what is made for them", (audience) => {
    const offers = {
      b: { audiences: [audience], access: ["gp-referral"], coverage: "unknown" },
      a: { audiences: ["self", audience] },
    } satisfies Record<string, Partial<Offer>>;
    expect(order(offers, { audience: [audience], municipality: ["0730"] })).toEqual(["b", "a"]);
    expect(order(offers, { audience: [audience, "self"], municipality: ["0730"] })).toEqual(["a", "b"]);
    expect(order(offers, { municipality: ["0730"] })).toEqual(["a", "b"]);
  });

  test("being due is not held against anybody, nor is unknown coverage when no place is asked for", () => {
    expect(order({ a: { confirmations: confirmedOn("2026-04-01") }, b: {}, c: { coverage: "unknown" } }, {})).toEqual([
      "a",
      "b",
      "c",
    ]);
    expect(order({ a: { coverage: "unknown" }, b: {} }, {})).toEqual(["a", "b"]);
  });

  test("what reaches everybody comes first for whoever does not say where they are, after what knows their group", () => {
    const offers = {
      c: { coverage: { regions: ["nordjylland"], municipalities: [] } },
      b: {},
      a: { coverage: { regions: ["nordjylland"], municipalities: [] }, knows: ["men"] },
    } satisfies Record<string, Partial<Offer>>;
    expect(order(offers, {})).toEqual(["b", "a", "c"]);
    expect(order(offers, { group: ["men"] })).toEqual(["a", "b", "c"]);
    expect(order(offers, { region: ["nordjylland"] })).toEqual(["a", "c", "b"]);
  });

  test("what the registry is for comes before what is known to reach me, until I say what it is about", () => {
    const offers = {
      a: { coverage: "unknown" },
      b: { topics: ["reporting"] },
    } satisfies Record<string, Partial<Offer>>;
    expect(order(offers, { municipality: ["0730"] })).toEqual(["a", "b"]);
    expect(order(offers, { municipality: ["0730"], topic: ["reporting", "late-effects"] })).toEqual(["b", "a"]);
  });

  test("then who knows my group, gets me in without referral, is for my stages, is local, is near", () => {
    const offers = {
      f: { knows: ["men"], access: ["gp-referral"] },
      e: { stages: ["considering", "while-waiting"], coverage: { regions: ["midtjylland"], municipalities: [] } },
      d: { stages: ["considering"], coverage: { regions: ["midtjylland"], municipalities: [] } },
      c: { stages: ["considering"], places: [{ ...place, lat: 56.15, lng: 10.2 }] },
      b: { stages: ["considering"], places: [{ ...place, lat: 56.3, lng: 10.2 }] },
      a: { stages: ["considering"] },
    } satisfies Record<string, Partial<Offer>>;
    const withStage = { ...offers, f: { ...offers.f, stages: ["considering" as const] } };
    const query: OfferQuery = {
      group: ["men"],
      stage: ["considering", "while-waiting", "considering"],
      municipality: ["0751"],
      postalCode: "8000",
    };
    expect(order(withStage, query)).toEqual(["f", "e", "d", "c", "b", "a"]);
  });

  test("what is only for a group that nobody has named comes after what is for everybody, however near", () => {
    const offers = {
      b: { onlyFor: ["men"], coverage: { regions: ["midtjylland"], municipalities: [] } },
      a: {},
    } satisfies Record<string, Partial<Offer>>;
    expect(order(offers, { municipality: ["0730"] })).toEqual(["a", "b"]);
    expect(order(offers, { municipality: ["0730"], group: ["men"] })).toEqual(["b", "a"]);
    const referred = { ...offers, a: { access: ["gp-referral" as const] } };
    expect(order(referred, { municipality: ["0730"] }), "but before what needs a doctor").toEqual(["b", "a"]);
  });

  test("a stage asked for again and again weighs no more", () => {
    const offers = {
      a: { stages: ["while-waiting", "considering"], access: ["gp-referral"] },
      b: { stages: ["while-waiting"] },
    } satisfies Record<string, Partial<Offer>>;
    expect(order(offers, { stage: ["while-waiting", ...Array(40).fill("considering")] })).toEqual(["b", "a"]);
  });

  test("being open to anyone is no merit for a professional, who can refer", () => {
    const offers = {
      a: { audiences: ["self", "professional"], access: ["gp-referral"] },
      b: { audiences: ["self", "professional"], access: ["drop-in"] },
    } satisfies Record<string, Partial<Offer>>;
    expect(order(offers, { audience: ["professional"] })).toEqual(["a", "b"]);
    expect(order(offers, { audience: ["self"] })).toEqual(["b", "a"]);
    expect(order(offers, { audience: ["professional", "self"] })).toEqual(["b", "a"]);
  });

  test("then the words again, and at last the id, by code units", () => {
    const offers = {
      "c-1": { summary: { da: "Keramik" } },
      "b-1": { name: { da: "Keramik" } },
      "b-10": { name: { da: "Keramik" } },
      b: { name: { da: "Keramik" } },
    } satisfies Record<string, Partial<Offer>>;
    expect(order(offers, { q: "keramik" })).toEqual(["b", "b-1", "b-10", "c-1"]);
  });
});

describe("other orders", () => {
  test("distance: the nearest first, a place of which nobody is told more by its municipality, unknown last", () => {
    const offers = {
      a: {},
      b: { places: [{ ...place, lat: 57.04, lng: 9.92 }] },
      c: { places: [{ ...place, lat: 57.05, lng: 9.92, discreet: true }], confirmations: {} },
      d: {
        places: [
          { ...place, postalCode: "8900" },
          { ...place, lat: 57.05, lng: 9.92 },
        ],
        confirmations: {},
      },
    } satisfies Record<string, Partial<Offer>>;
    expect(order(offers, { sort: "distance", postalCode: "8000", group: ["men"] })).toEqual(["c", "d", "b", "a"]);
  });

  test("open: now, then soonest, then not for now, then unknown", () => {
    const offers = {
      a: {},
      b: { ...open("10:00", "14:00"), pausedUntil: "2026-11-23" },
      c: open("16:00", "18:00"),
      d: open("14:00", "15:00"),
      e: open("12:00", "14:00"),
      f: { ...open("10:00", "14:00"), knows: ["men"] },
    } satisfies Record<string, Partial<Offer>>;
    expect(order(offers, { sort: "open", group: ["men"] })).toEqual(["f", "e", "d", "c", "b", "a"]);
  });

  test("wait: the shortest known, then unknown, then closed", () => {
    const offers = {
      a: { waiting: [{ ...wait, status: "closed-to-new" }] },
      b: {},
      c: { waiting: [{ ...wait, status: "waitlist", weeksMin: 30 }] },
      d: { waiting: [{ ...wait, status: "waitlist", weeksMax: 5 }] },
      e: { waiting: [{ ...wait, status: "no-wait" }] },
      f: { waiting: [{ ...wait, status: "no-wait", asOf: "2022-01-01" }] },
    } satisfies Record<string, Partial<Offer>>;
    expect(order(offers, { sort: "wait" })).toEqual(["e", "d", "c", "b", "f", "a"]);
  });
});
