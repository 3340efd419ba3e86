import type { AreaNames } from "./area-words.ts";
import type { AuthoredOffer } from "./authored-offer.ts";
import { noNames, offerColumns } from "./columns.ts";
import { guarded } from "./excel-guard.ts";
import { atRisk, charactersAtRisk } from "./lost-characters.ts";

const byteOrderMark = "\uFEFF";

/**
 * An organisation's offers as a sheet for Excel in Denmark; `readOffersCsv` reads it back exactly.
 *
 * THE FILE. One row an offer, one column a fact, the first row its headings (`columns.ts`). UTF-8 with a byte order mark, so that
 * Excel sees that it is; semicolons between cells; CRLF between rows. On the way back it may be UTF-8, "Unicode-tekst" or Windows-1252,
 * with semicolons, tabs or commas.
 *
 * ROWS. `Id` says which offer a row is; empty is a new one. The order of rows and columns is free.
 *
 * COLUMNS. Those that are not needed may be taken out: what they held stays as it is (`keepingTheRest`). Only `Id` must be there.
 * A heading that is not ours is refused by name. An empty cell says that the fact is not stated.
 *
 * ANSWERS FROM A LIST stand in Danish with " | " between them; code, English label, other case, ";", "," and a line break will do.
 *
 * ENTRIES. `Krav`, `Ventetid`, `Steder`, `Kontakt`, `Links`, `Kilder`: an entry a line (Alt+Enter), facts with " | " between them,
 * each after a word and a colon: `Ring: 12 34 56 78 | Åbent: man-tors 10:00-15:00, fre 10:00-12:00`. In such a fact `\|` is that sign,
 * `\n` a line break, `\\` a backslash. `Ingen` is a list that is known to be empty, where silence would say something else.
 *
 * DAYS are `2027-02-01`; `01-02-2027` and `1.2.2027`, as Excel makes of them, will do. `Pause til` is the first day it is open again.
 *
 * WHAT EXCEL WOULD CHANGE. Numbers stand beside words, where Excel leaves them alone. A cell that it would run or take for a value
 * has an apostrophe before it (`excel-guard.ts`); characters that its plain "CSV" loses stand once more in `Særlige tegn`
 * (`lost-characters.ts`).
 */
export function writeOffersCsv(offers: readonly AuthoredOffer[], names: AreaNames = noNames): string {
  const columns = offerColumns(names);
  const rows = offers.map((offer) => columns.map(({ write }) => write(offer)));
  const risks = rows.map((cells) => guarded(charactersAtRisk(cells)));
  const headings = columns.map(({ heading }) => heading);
  const sheet = risks.some(Boolean)
    ? [[...headings, atRisk.heading], ...rows.map((cells, index) => [...cells, risks[index] ?? ""])]
    : [headings, ...rows];
  return byteOrderMark + sheet.map((cells) => `${cells.map(inQuotes).join(";")}\r\n`).join("");
}

const inQuotes = (cell: string): string => (/["\r\n;,\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
