import { expect, test } from "vitest";
import { da, daToProfessionals } from "../../../widgets/shared/strings.da.ts";
import { en } from "../../../widgets/shared/strings.en.ts";
import { lix } from "../../helpers/lix.ts";

/** Every sentence as a person may read it, with something ordinary put in where something is put in. */
function sentences(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return sentences(value("Randers", "Randers", "Randers"));
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(sentences) : [];
}

const { list: _list, clock: _clock, locale: _locale, ...citizen } = da;
// Single words and names of fields are no text; what is read as text has a few words.
const texts = (strings: object) => sentences(strings).filter((sentence) => sentence.split(" ").length > 5);

test("what a citizen reads is easy, and what a professional reads is not hard", () => {
  expect(lix(texts(citizen).join(" "))).toBeLessThanOrEqual(35);
  expect(lix(texts(daToProfessionals).join(" "))).toBeLessThanOrEqual(50);
});

test("the tone is calm", () => {
  for (const sentence of [...sentences(citizen), ...sentences(daToProfessionals)]) {
    expect(sentence).not.toMatch(/!|misbrug|krænk|offer\b|gerningsmand/i);
  }
});

test("English says the same things", () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(da).sort());
});
