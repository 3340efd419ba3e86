import { differsInHoursAlone } from "../../schema/hours-alone.ts";
import { type Contact, languageTag } from "../../schema/offer.ts";
import { codeLists } from "../../schema/vocabulary.ts";
import { tellsPhoneNumber } from "./critical-facts/phone-numbers.ts";
import { isUnreadable, plainReading } from "./critical-facts/plain-reading.ts";
import { tellsStreetAddress } from "./critical-facts/street-addresses.ts";
import { readTogether } from "./critical-facts/told-together.ts";
import { tellsWebAddress } from "./critical-facts/web-addresses.ts";
import { type FieldChange, fieldChanges } from "./revision.ts";

export { alwaysCritical } from "../../schema/critical-fields.ts";

/**
 * Whether a text, in Danish or English, holds anything that looks like a phone number, a web address, an e-mail
 * address, a handle or a street address, also when it is disguised. In doubt it does: that costs a review, and a miss
 * lets a false number reach someone who is afraid. So do numbers of three digits that are no year, time or amount,
 * and letters of other scripts, which no rule here can read.
 *
 * Out of reach: a name to look for ("find os på Messenger som Opdigtet Hjælp"), an address without a number, a number
 * told in riddles or in more than two fields, and digits that read as something else to everybody ("2022-2023").
 */
export function tellsCriticalFact(text: string): boolean {
  const reading = plainReading(text);
  return [isUnreadable, tellsPhoneNumber, tellsWebAddress, tellsStreetAddress].some((tells) => tells(reading));
}

/**
 * The top-level fields, in code-unit order, that differ and are critical: those in `always`, and those that tell a
 * critical fact at any depth, before or after, in a name, or together with another text beside them. `before` is null for
 * something new. A missing field and undefined are the same. That a contact is open at other times is not critical.
 */
export function criticalFields(
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>>,
  always: readonly string[],
): string[] {
  const readBeside = Object.entries(after).flatMap(([field, value]) => readIn(field, value));
  return fieldChanges(before, after)
    .map(whatMayMislead)
    .filter(
      (change) =>
        (always.includes(change.field) && !change.isHoursAlone) ||
        [change.field, change.before, change.after].some(tells(change.field)) ||
        newIn(change).some((text) => readTogether(text, readBeside).some(tellsCriticalFact)),
    )
    .map(({ field }) => field);
}

/** Of contacts that only open at other times: what is said about that. Where they lead is as it was approved. */
function whatMayMislead(change: FieldChange): FieldChange & { isHoursAlone: boolean } {
  const isHoursAlone = change.field === "contacts" && differsInHoursAlone(change.before, change.after);
  if (!isHoursAlone) return { ...change, isHoursAlone };
  return { ...change, before: hourNotes(change.before), after: hourNotes(change.after), isHoursAlone };
}

/** Times and days are numbers of a form of their own; only notes are text. */
const hourNotes = (contacts: unknown): unknown[] =>
  (contacts as Contact[]).flatMap(({ hours }) => hours?.exceptions?.flatMap(({ note }) => note ?? []) ?? []);

/**
 * What looks like a number to call and is none, by field. All else in a field, and all in a field that is not named
 * here, counts as text that people read.
 */
const codes = new Map([
  ["age", /^\d{1,3}$/],
  ["code", /^\d{4}$/],
  ["coverage", /^\d{4}$/],
  ["languages", languageTag],
  ["updatedAt", /^\d{4}-\d\d-\d\dT[\d:.]+Z$/],
  ["version", /^\d+$/],
  ["waiting", /^\d{1,3}$/],
]);

const tells = (field: string) => (value: unknown) =>
  [...textsIn(value), ...namesIn(value)].some((text) => !codes.get(field)?.test(text) && tellsCriticalFact(text));

/** Fields that stand apart from what people read of a thing. */
const readApart = new Set(["sources", "identifiers", "confirmations", "closing", "updatedAt", "version", "id"]);

/** What people read in a field, one text below the other; what tells a fact by itself is found without the others. */
const readIn = (field: string, value: unknown): string[] =>
  readApart.has(field)
    ? []
    : textsIn(value).filter(
        (text) =>
          !isData.test(text) && !vocabulary.has(text) && !codes.get(field)?.test(text) && !tellsCriticalFact(text),
      );
/** A day or a year, whose meaning its field says. */
const isData = /^(?:\d{4}-\d\d-\d\d.*|(?:19|20)\d\d)$/;
const vocabulary = new Set<string>(Object.values(codeLists).flat());

function newIn({ field, before, after }: FieldChange): string[] {
  const old = new Set(textsIn(before));
  return readIn(field, after).filter((text) => !old.has(text));
}

/** Every string and number in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number" || typeof value === "bigint") return [String(value)];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function namesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}
