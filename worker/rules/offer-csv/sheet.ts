import { CsvError, type InfoField, parse } from "csv-parse/sync";
import { mostListed } from "../../../schema/offer-list.ts";
import { columnName } from "./column-name.ts";
import { Refusal, type Said } from "./refusal.ts";

export interface Sheet {
  headings: string[];
  /** Those under the headings that hold something, each with its number as a spreadsheet program shows it. */
  rows: { row: number; cells: string[] }[];
}

const mostRows = mostListed;
const mostColumns = 200;
/** Bytes. An offer in JSON may have 256 KB. */
const longestRow = 400_000;
/** As much of the headings as tells the separator. */
const headingsTell = /^[^\r\n]{0,20000}/;
const columns = { da: "kolonner", en: "columns" };

/** The separator is told by the headings, or by Excel's own `sep=;` above them. Throws a Refusal. */
export function sheetOf(whole: string): Sheet {
  const [named = "", told] = /^"?sep=([;,\t])"?(?:\r\n|\n|\r)/i.exec(whole) ?? [];
  const text = withoutTail(whole.slice(named.length));
  const headingLine = headingsTell.exec(text)?.[0] ?? "";
  const separator = told ?? mostFrequent(headingLine);
  if (headingLine.split(separator).length > mostColumns) throw tooMany(columns, mostColumns);
  const [headings = []] = records(text, separator, 1, []);
  const [, ...under] = records(text, separator, mostRows + 2, headings);
  if (under.length > mostRows) throw tooMany({ da: "rækker", en: "rows" }, mostRows);
  const rows = under.map((cells, index) => ({ row: index + 2, cells }));
  return { headings, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== "")) };
}

/** Without what Excel leaves of rows that once held something. */
function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && ";,\t\r\n ".includes(text[end - 1] ?? "")) end--;
  return text.slice(0, end);
}

const separators = [";", "\t", ","];

function mostFrequent(headingLine: string): string {
  const counts = separators.map((separator) => headingLine.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ";";
}

function records(text: string, delimiter: string, count: number, headings: string[]): string[][] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      to: count,
      max_record_size: longestRow,
      cast: withPlainBreaks,
    });
  } catch (error) {
    throw error instanceof CsvError ? notCsv(error, headings) : error;
  }
}

/** Looks also whether it goes on for ever, so that what was sent to do harm ends early. Throws a Refusal. */
function withPlainBreaks(cell: string, { index, records }: InfoField): string {
  if (index >= mostColumns) throw tooMany(columns, mostColumns, records + 1);
  return cell.replaceAll(/\r\n?/g, "\n");
}

function tooMany(what: Said, most: number, row = 1): Refusal {
  const said = {
    da: `Der er for mange ${what.da}. Der må højst være ${most}.`,
    en: `There are too many ${what.en}: at most ${most}.`,
  };
  return new Refusal("out-of-range", said, { row });
}

function notCsv(error: CsvError, headings: string[]): Refusal {
  const { records, column } = error;
  const row = typeof records === "number" ? records + 1 : 1;
  const where = { row, column: typeof column === "number" ? columnName(headings, column) : "" };
  if (error.code === "CSV_MAX_RECORD_SIZE")
    return tooMany({ da: "tegn i rækken", en: "characters in the row" }, longestRow, row);
  return new Refusal(
    "malformed",
    {
      da: 'Et anførselstegn (") begynder eller slutter et forkert sted. Er det en del af teksten, så skriv det to gange, og sæt anførselstegn om hele cellen.',
      en: 'A quotation mark (") begins or ends in the wrong place. If it belongs to the text, write it twice and put the whole cell in quotation marks.',
    },
    where,
  );
}
