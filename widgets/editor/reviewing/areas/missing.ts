import type { Region } from "../../../../schema/area.ts";
import { daysBetween } from "../days.ts";

/** What the public lacks of a region, or will lack soon. */
export type Missing =
  | { what: "code" }
  | { what: "line" }
  | { what: "line-ended"; on: string }
  | { what: "line-ends-soon"; on: string };

/** Days before a medical line's end from which it is to be checked. */
const soon = 60;

/** What an editor has to find out about a region, on a day in Copenhagen, `YYYY-MM-DD`. Nothing of one that is no more. */
export function missingOf({ code, medicalLine, validUntil }: Region, today: string): Missing[] {
  if (validUntil !== null && validUntil <= today) return [];
  const missing: Missing[] = code === null ? [{ what: "code" }] : [];
  if (!medicalLine) return [...missing, { what: "line" }];
  const { validUntil: on } = medicalLine;
  if (on <= today) return [...missing, { what: "line-ended", on }];
  return daysBetween(today, on) <= soon ? [...missing, { what: "line-ends-soon", on }] : missing;
}

/** Those that lack something come first, and those that are no more come last; else by name. */
export function inOrderOfNeed(regions: readonly Region[], today: string): Region[] {
  const need = (region: Region) => {
    if (region.validUntil !== null && region.validUntil <= today) return 2;
    return missingOf(region, today).length > 0 ? 0 : 1;
  };
  return regions.toSorted((a, b) => need(a) - need(b) || a.name.localeCompare(b.name, "da"));
}
