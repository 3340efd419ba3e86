import { readFileSync } from "node:fs";
import { z } from "zod";

/** A document that is cited by its lines: how many its text has, where its sections begin, and what we do with it. */
const citedDocument = z.strictObject({
  lines: z.int().min(1),
  /** In English, for those who work on the seed. */
  use: z.string(),
  /** The first line of each section by its name, in their order; each ends where the next begins. */
  sections: z.record(z.string(), z.int().min(1)),
});
export type CitedDocument = z.infer<typeof citedDocument>;

const inventory = z.strictObject({
  /** The ids of the reviewers' list of advice, by the document that gives it. */
  lines: z.record(z.string(), z.array(z.string())),
  /** Those of them that are advice to ministries and regions and none to a reader of this registry. */
  policy: z.array(z.string()),
});
export type Inventory = z.infer<typeof inventory>;

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

export const citedDocuments = z.record(z.string(), citedDocument).parse(read("documents.json"));
export const sourceInventory = inventory.parse(read("inventory.json"));

const range = String.raw`\d+(?:-\d+)?`;
const inOneSection = new RegExp(`^(.+), linje (${range}(?:(?:, | og )${range})*)$`);

/**
 * What is wrong with a locator such as "anbefaling 8, linje 1213-1216 og 1305; anbefaling 9, linje 1336 (note)":
 * nothing when each range lies within the section that is named before it. Otherwise a sentence.
 */
export function locatorFault(locator: string, { lines, sections }: CitedDocument): string | undefined {
  const starts = Object.values(sections);
  for (const part of locator.replace(/ \([^()]+\)$/, "").split("; ")) {
    const [, section = "", ranges = ""] = inOneSection.exec(part) ?? [];
    const start = sections[section];
    if (start === undefined) return `"${part}" names no section with its lines`;
    const end = Math.min(lines, ...starts.filter((other) => other > start).map((next) => next - 1));
    for (const [first = 0, last = first] of ranges.split(/, | og /).map((text) => text.split("-").map(Number)))
      if (first < start || last < first || last > end)
        return `${first}-${last} is not in "${section}", ${start}-${end}`;
  }
  return undefined;
}
