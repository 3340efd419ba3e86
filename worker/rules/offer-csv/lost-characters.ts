import type { ReadColumn } from "./column.ts";
import { unguarded } from "./excel-guard.ts";
import { Refusal } from "./refusal.ts";

/**
 * Excel's plain "CSV" is Windows-1252 and puts a question mark, or a letter that looks alike, for every character that is not in it.
 * Nobody could tell that from the text afterwards. So an offer with such characters has them once more in a column of their own:
 * when another character stands there on the way back, they were lost in the rest of the row as well.
 */
export const atRisk: ReadColumn = { heading: "Særlige tegn", path: "", silence: undefined, read: refuseLost };

const inWindows1252 = new Set(
  new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
);

/** Those of the cells' characters that Windows-1252 does not have, each once, with a space between them. */
export function charactersAtRisk(cells: readonly string[]): string {
  const outside = new Set(cells.flatMap((cell) => [...cell].filter((character) => !inWindows1252.has(character))));
  return [...outside].join(" ");
}

function refuseLost(cell: string): void {
  if ([...unguarded(cell)].every((character) => character === " " || !inWindows1252.has(character))) return;
  throw new Refusal("malformed", {
    da: "Nogle tegn i rækken gik tabt, da filen blev gemt. Hent listen igen, og gem den som »CSV UTF-8«.",
    en: "Some characters of the row were lost when the file was saved. Fetch the list again and save it as »CSV UTF-8«.",
  });
}
