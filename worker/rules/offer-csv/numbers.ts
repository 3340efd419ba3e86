import { malformed, Refusal } from "./refusal.ts";
import { isNone, none, plain } from "./words.ts";

export interface Range {
  min?: number | undefined;
  max?: number | undefined;
}

/** "fra 18 til 30", "fra 18", "til 30". */
export function writeRange({ min, max }: Range): string {
  const ends = [min === undefined ? "" : `fra ${min}`, max === undefined ? "" : `til ${max}`];
  return ends.filter(Boolean).join(" ") || none;
}

const between = /^(?:fra )?(\d{1,4})(?: ?[-–] ?| til )(\d{1,4})$/;
const from = /^fra (\d{1,4})$/;
const to = /^til (\d{1,4})$/;

/** Also "18-30"; "år" and "uger" may stand after. Throws a Refusal, also for a number alone, which may mean either end. */
export function readRange(text: string): Range {
  if (isNone(text)) return {};
  const written = plain(text).replace(/ (?:år|uger?)$/, "");
  const both = between.exec(written);
  if (both) return { min: Number(both[1]), max: Number(both[2]) };
  const first = from.exec(written);
  if (first) return { min: Number(first[1]) };
  const last = to.exec(written);
  if (last) return { max: Number(last[1]) };
  if (!/^\d{1,4}$/.test(written)) throw malformed(text, "fra 18 til 30");
  throw new Refusal("ambiguous", {
    da: `Skriv »fra ${written}«, »til ${written}« eller »fra ${written} til ${written}«.`,
    en: `Write »fra ${written}« (from), »til ${written}« (to) or »fra ${written} til ${written}«.`,
  });
}

/** A number with a comma or a point before its decimals. Throws a Refusal. */
export function readNumber(text: string): number {
  const written = plain(text);
  if (!/^\d{1,6}(?:[.,]\d{1,20})?$/.test(written)) throw malformed(text, "55,4");
  return Number(written.replace(",", "."));
}

/** Throws a Refusal. */
export function readYear(text: string): number {
  const written = plain(text);
  if (!/^\d{4}$/.test(written)) throw malformed(text, "2026");
  return Number(written);
}
