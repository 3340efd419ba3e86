import { tellsPhoneNumber } from "./critical-facts/phone-numbers.ts";
import { isUnreadable, plainReading } from "./critical-facts/plain-reading.ts";
import { tellsStreetAddress } from "./critical-facts/street-addresses.ts";
import { tellsWebAddress } from "./critical-facts/web-addresses.ts";
import { fieldChanges } from "./revision.ts";

/**
 * Whether a text, in Danish or English, holds anything that looks like a phone number, a web address, an e-mail
 * address, a handle or a street address, also when it is disguised. In doubt it does: that costs a review, and a miss
 * lets a false number reach someone who is afraid. So do numbers of three digits that are no year, time or amount,
 * and letters of other scripts, which no rule here can read.
 *
 * Out of reach: a name to look for ("find os på Messenger som Opdigtet Hjælp"), an address without a number, a number
 * told in riddles or in several fields, and digits that read as something else to everybody ("2022-2023").
 */
export function tellsCriticalFact(text: string): boolean {
  const reading = plainReading(text);
  return [isUnreadable, tellsPhoneNumber, tellsWebAddress, tellsStreetAddress].some((tells) => tells(reading));
}

/** Fields that are critical whatever stands in them. */
export const alwaysCritical = {
  offer: ["contacts", "links", "places", "sources", "identifiers"],
  organisation: ["website", "sources", "identifiers"],
  guidance: ["sources"],
  region: ["medicalLine"],
} as const;

/**
 * The top-level fields, in code-unit order, that differ and are critical: those in `always`, and those that tell a
 * critical fact at any depth, before or after, or in a name. `before` is null for something new. A missing field and undefined are
 * the same.
 */
export function criticalFields(
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>>,
  always: readonly string[],
): string[] {
  return fieldChanges(before, after)
    .filter(
      (change) =>
        always.includes(change.field) || [change.field, change.before, change.after].some(tells(change.field)),
    )
    .map(({ field }) => field);
}

/**
 * What looks like a number to call and is none, by field. All else in a field, and all in a field that is not named
 * here, counts as text that people read.
 */
const codes = new Map([
  ["age", /^\d{1,3}$/],
  ["code", /^\d{4}$/],
  ["coverage", /^\d{4}$/],
  ["languages", /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/],
  ["updatedAt", /^\d{4}-\d\d-\d\dT[\d:.]+Z$/],
  ["version", /^\d+$/],
  ["waiting", /^\d{1,3}$/],
]);

const tells = (field: string) => (value: unknown) =>
  textsIn(value).some((text) => !codes.get(field)?.test(text) && tellsCriticalFact(text));

/** Every string and number in a value, and the names of its fields. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number" || typeof value === "bigint") return [String(value)];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return Object.entries(value).flatMap(([name, inner]) => [name, ...textsIn(inner)]);
}
