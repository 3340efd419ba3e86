import type { ReadColumn } from "./column.ts";
import { quoted, Refusal } from "./refusal.ts";
import { refuseSpoilt } from "./text-of-bytes.ts";
import { plain, spaced } from "./words.ts";

/** Reads headings one after the other; throws a Refusal for one that is spoilt, repeated or not ours. */
export function headingReader(columns: readonly ReadColumn[]): (heading: string) => ReadColumn {
  const known = new Map(columns.map((column) => [plain(column.heading), column]));
  const seen = new Set<ReadColumn>();
  return (heading) => {
    if (plain(heading) === "") return outside;
    refuseSpoilt(heading);
    const column = known.get(plain(heading));
    if (!column) throw noSuchColumn(spaced(heading));
    if (seen.has(column)) throw twoColumns(column.heading);
    seen.add(column);
    return column;
  };
}

/** Where no heading stands, nothing may stand below. */
export const outside: ReadColumn = {
  heading: "",
  path: "",
  silence: undefined,
  read: () => {
    throw new Refusal("unknown", {
      da: "Her står noget i en kolonne uden overskrift. Slet det, eller flyt det.",
      en: "Something stands in a column without a heading. Delete or move it.",
    });
  },
};

const noSuchColumn = (heading: string) =>
  new Refusal("unknown", {
    da: `Der er ingen kolonne, der hedder ${quoted(heading)}. Ret overskriften, eller slet kolonnen.`,
    en: `There is no column called ${quoted(heading)}. Correct the heading or delete the column.`,
  });

const twoColumns = (heading: string) =>
  new Refusal("repeated", {
    da: `To kolonner hedder ${quoted(heading)}. Slet den ene.`,
    en: `Two columns are called ${quoted(heading)}. Delete one of them.`,
  });
