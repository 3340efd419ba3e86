import { describe, expect, it } from "vitest";
import { alwaysCritical, tellsCriticalFact } from "../../worker/rules/critical-facts.ts";
import { snippets } from "./guidance-seed.ts";
import { offers, organisations } from "./offers-seed.ts";

/** Every string that is not in a field that is critical anyway. */
function textsOf(subject: object, always: readonly string[]): string[] {
  const strings = (value: unknown): string[] => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
  };
  const notText = ["id", "organisation", "coverage", "file", "covers", "identifiers", ...always];
  return Object.entries(subject).flatMap(([field, value]) => (notText.includes(field) ? [] : strings(value)));
}

const texts = [
  ...offers.flatMap((offer) => textsOf(offer, alwaysCritical.offer)),
  ...organisations.flatMap((organisation) => textsOf(organisation, alwaysCritical.organisation)),
  ...snippets.flatMap((snippet) => textsOf(snippet, alwaysCritical.guidance)),
];
const numbers = /\b(?:112|114|1888|116 111|116 006|70 201 201)\b/;

describe("the seed's own texts", () => {
  it("are taken for critical where they tell a number", () => {
    const telling = texts.filter((text) => numbers.test(text));
    expect(telling.length).toBeGreaterThan(50);
    expect(telling.filter((text) => !tellsCriticalFact(text))).toEqual([]);
  });

  it("are let through otherwise, but for one that names a circular by its number", () => {
    const alarms = texts.filter((text) => !numbers.test(text) && tellsCriticalFact(text));
    expect(alarms).toEqual([expect.stringContaining("vejledning 9330")]);
  });
});
