import { describe, expect, test } from "vitest";
import { readExpressions } from "../../../schema/matching/expressions.ts";
import { prepare, search } from "../../../schema/matching/search.ts";
import { fictitiousOffer, fictitiousRegistry } from "../../helpers/fictitious.ts";

const now = new Date("2026-11-21T12:00:00Z");
const prepared = prepare({
  ...fictitiousRegistry(),
  offers: [
    fictitiousOffer({ id: "opdigtet-linje", topics: ["partner-violence"], kinds: ["helpline"] }),
    fictitiousOffer({ id: "opdigtet-terapi", topics: ["partner-violence", "late-effects"], kinds: ["therapy"] }),
    fictitiousOffer({ id: "opdigtet-center", topics: ["recent-assault", "adult-assault"], kinds: ["therapy"] }),
    fictitiousOffer({ id: "opdigtet-paaroerende", topics: ["late-effects"], audiences: ["relative"] }),
  ],
});
const found = (q: string) => search(prepared, { q }, now).matches.map(({ offer }) => offer.id);
const terms = (q: string) =>
  readExpressions(q, prepared.offerWords).flatMap((readings) => readings.flatMap((reading) => reading.terms));

describe("signs in the thesaurus", () => {
  test("who answers at once comes first where there is no time, whatever else is said", () => {
    expect(found("mareridt angst panik skam incest min mand slår mig")[0]).toBe("opdigtet-linje");
  });

  test("a word for when says something only beside a word for an assault", () => {
    expect(terms("fik mareridt i nat")).not.toContain("topic:recent-assault");
    expect(terms("voldtaget i nat")).toContain("topic:recent-assault");
    expect(found("i nat blev jeg voldtaget")[0]).toBe("opdigtet-center");
  });

  test("being close to somebody outweighs what happened to them", () => {
    expect(found("min kone har mareridt og angst efter incest som barn")[0]).toBe("opdigtet-paaroerende");
  });
});

test("people who tell of themselves find what the registry is for, however little is understood", () => {
  expect(terms("jeg kan ikke finde en psykolog")).toContain("topic:late-effects");
  expect(terms("psykolog")).not.toContain("topic:late-effects");
});

test("danger has nothing to do with a father", () => {
  expect(terms("far")).not.toContain("fare");
  expect(terms("far")).toContain("topic:late-effects");
});
