/** A sheet's cells. Written for tests without the parser that the house uses. */
export function cellsOf(csv: string, separator = ";"): string[][] {
  const text = csv.replace(/^\uFEFF/, "");
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      at++;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error("a quotation mark is open");
        cell += text[at];
        at += text[at] === '"' ? 2 : 1;
      }
      at++;
    } else {
      while (at < text.length && text[at] !== separator && text[at] !== "\r" && text[at] !== "\n") cell += text[at++];
    }
    row.push(cell);
    if (text[at] === separator) at++;
    else {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

export const sheetText = (cells: readonly string[][], separator = ";", lineBreak = "\r\n"): string =>
  cells.map((row) => row.map((cell) => quotedIn(cell, separator)).join(separator) + lineBreak).join("");

const quotedIn = (cell: string, separator: string) =>
  /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;

const months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/**
 * What Excel in Denmark makes of a cell of a CSV file that is opened and saved again: it runs formulas, and reads numbers, dates and
 * truth values, also where none was meant. Throws for a formula.
 */
export function asExcelSaves(cell: string): string {
  if (/^(?:sand|true)$/i.test(cell)) return "SAND";
  if (/^(?:falsk|false)$/i.test(cell)) return "FALSK";
  const date = asDate(cell);
  if (date) return date;
  const digits = cell.replaceAll(/[ \u00a0.]/g, "");
  if (/^[+-]?\d+(?:,\d+)?$/.test(digits)) return asNumber(digits);
  if (/^\d+(?:,\d+)?e[+-]?\d+$/i.test(digits)) return asNumber(String(Number(digits.replace(",", "."))));
  if (/^[=+\-@\t\r]/.test(cell)) throw new Error(`Excel runs ${cell}`);
  return cell;
}

function asNumber(digits: string): string {
  const number = Number(digits.replace(",", "."));
  return Math.abs(number) >= 1e11
    ? number.toExponential(5).replace(".", ",").replace("e", "E")
    : String(number).replace(".", ",");
}

function asDate(cell: string): string | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(cell);
  if (iso) return dated(iso[3], iso[2], iso[1]);
  const danish = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{2}|\d{4})$/.exec(cell);
  if (danish) return dated(danish[1], danish[2], (danish[3] ?? "").padStart(4, "20"));
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(cell);
  if (short && Number(short[2]) <= 12) return `${(short[1] ?? "").padStart(2, "0")}-${months[Number(short[2]) - 1]}`;
  const named = /^([a-z]{3})[-. ]*(\d{1,2})$/i.exec(cell);
  if (named && months.includes(named[1]?.toLowerCase() ?? ""))
    return `${(named[2] ?? "").padStart(2, "0")}-${named[1]}`;
  return undefined;
}

const dated = (day = "", month = "", year = "") => `${day.padStart(2, "0")}-${month.padStart(2, "0")}-${year}`;
