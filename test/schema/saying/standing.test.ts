import { describe, expect, test } from "vitest";
import { matchOffer, prepare } from "../../../schema/matching/search.ts";
import type { Offer } from "../../../schema/offer.ts";
import { offerDetails } from "../../../schema/saying/details.ts";
import { offerFacts } from "../../../schema/saying/facts.ts";
import { sayingFor } from "../../../schema/saying/saying.ts";
import { standing } from "../../../schema/saying/standing.ts";
import { fictitiousOffer, fictitiousRegistry } from "../../helpers/fictitious.ts";

const registry = fictitiousRegistry();
const now = new Date("2026-11-21T12:00:00Z");

function told(overrides: Partial<Offer>, lang: "da" | "en" = "da", at = now) {
  const offer = fictitiousOffer(overrides);
  const prepared = prepare({ ...registry, offers: [offer] });
  const saying = sayingFor(registry.labels, lang, false);
  const match = matchOffer(prepared, offer, {}, at);
  return {
    standing: standing(match, at, saying),
    facts: offerFacts(match, prepared, at, saying).facts.map(({ lines }) => lines.join(". ")),
    details: Object.fromEntries(
      offerDetails(match, prepared, at, saying).map(({ name, parts }) => [name, JSON.stringify(parts)]),
    ),
  };
}

describe("money that ends", () => {
  test.each([
    ["2026-11-20", ["Bevillingen løb til 20. november 2026; spørg, om tilbuddet stadig findes."]],
    ["2026-11-21", ["Finansieret til 21. november 2026, så vidt vi ved."]],
    ["2027-01-20", ["Finansieret til 20. januar 2027, så vidt vi ved."]],
    ["2027-01-21", []],
  ])("on %s", (fundedUntil, said) => {
    expect(told({ fundedUntil }).standing).toEqual(said);
  });

  test("is among what is known of an offer however far away, and in English", () => {
    expect(told({ fundedUntil: "2029-01-21" }).details.aboutOffer).toContain("Finansieret til 21. januar 2029");
    expect(told({ fundedUntil: "2026-11-01" }).details.aboutOffer).toContain("Bevillingen løb til 1. november 2026");
    expect(told({ fundedUntil: "2026-11-01" }, "en").standing).toEqual([
      "Its grant ran until 1 November 2026; ask whether the help still exists.",
    ]);
  });

  test("leaves no hours to be counted on", () => {
    const hours = { weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: "00:00", to: "24:00" }] };
    const contacts = [{ channel: "phone" as const, value: "00 00 00 01", hours }];
    expect(told({ contacts, fundedUntil: "2026-11-21" }).facts).toContain("Åbent nu, hele døgnet");
    expect(told({ contacts, fundedUntil: "2026-11-20" }).facts.join()).not.toMatch(/Åbent|Lukket|Åbningstid/);
  });

  test("stands beside a break", () => {
    expect(told({ pausedUntil: "2026-12-01", fundedUntil: "2026-12-31" }).standing).toEqual([
      "Holder pause til 1. december 2026",
      "Finansieret til 31. december 2026, så vidt vi ved.",
    ]);
    expect(told({ status: "paused" }).standing).toHaveLength(1);
  });
});

describe("what somebody has asked to change", () => {
  const place = { municipality: "0751", town: "Aarhus C", wheelchairAccess: "unknown", discreet: false } as const;
  const whole = { contacts: [{ channel: "phone", value: "00 00 00 01" }], places: [place] } satisfies Partial<Offer>;

  test.each(["contacts", "links", "places"] as const)(
    "%s are marked beside the old ones, and nothing else is",
    (field) => {
      const { details, facts } = told({ ...whole, changing: [field] });
      const marked = Object.keys(details).filter((name) => details[name]?.includes("Ved at blive ændret"));
      expect(marked).toEqual([field]);
      expect(facts.join()).not.toContain("Noget af det");
      expect(facts.some((fact) => fact.includes("Aarhus C. Ved at blive ændret"))).toBe(field === "places");
    },
  );

  test("all else is told of in one line among the facts, in English too", () => {
    const { facts, details } = told({ ...whole, changing: ["price", "name"] });
    expect(facts.at(-1)).toBe("Noget af det, der står her, er ved at blive ændret");
    expect(JSON.stringify(details)).not.toContain("Ved at blive ændret");
    expect(told({ ...whole, changing: ["price"] }, "en").facts.at(-1)).toBe(
      "Something that stands here is being changed",
    );
    expect(told({ ...whole, changing: ["contacts"] }, "en").details.contacts).toContain("Being changed");
  });

  test("nothing is said when nothing is", () => {
    const { facts, details } = told(whole);
    expect(JSON.stringify([facts, details])).not.toMatch(/ændret/);
  });
});
