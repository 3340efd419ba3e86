import type { AreaNames } from "./area-words.ts";
import type { ReadColumn } from "./column.ts";
import { columnName } from "./column-name.ts";
import { noNames, offerColumns } from "./columns.ts";
import { headingReader } from "./headings.ts";
import { atRisk } from "./lost-characters.ts";
import type { Draft } from "./paths.ts";
import { type Attempt, attemptInto, type CsvFault, Refusal } from "./refusal.ts";
import { readRow } from "./row.ts";
import { type Sheet, sheetOf } from "./sheet.ts";
import { textOfBytes } from "./text-of-bytes.ts";

/** A sheet in which every cell could be read. */
export interface CsvOffers {
  /** One a row, for the same validator as a JSON body. What the sheet has no column for is in none of them. */
  items: Draft[];
  /** The row of each item, as a spreadsheet program numbers it: the headings are row 1. */
  rows: number[];
  /** The paths that the sheet has a column for, such as `contacts` and `name.en`; `keepingTheRest` wants them. */
  columns: string[];
}

const mostFaults = 100;

/**
 * What a file says of an organisation's offers, or what is wrong with it, cell by cell in the order of the file (the first
 * hundred). Never throws for what the file holds. The format is told at `writeOffersCsv`.
 */
export function readOffersCsv(bytes: Uint8Array, names: AreaNames = noNames): CsvOffers | { faults: CsvFault[] } {
  const faults: CsvFault[] = [];
  const attempt = attemptInto(faults, mostFaults);
  const sheet = attempt({}, () => sheetOf(textOfBytes(bytes)));
  const columns = sheet && readHeadings(sheet, names, attempt);
  if (!columns || faults.length > 0) return { faults };

  const ids = new Set<unknown>();
  const items = sheet.rows.map(({ row, cells }) => {
    const item = readRow(row, cells, columns, sheet, attempt);
    attempt({ row, column: "Id" }, () => refuseRepeated(item.id, ids));
    return item;
  });
  if (faults.length > 0) return { faults };
  const paths = columns.map(({ path }) => path).filter(Boolean);
  return { items, rows: sheet.rows.map(({ row }) => row), columns: paths };
}

function readHeadings({ headings, rows }: Sheet, names: AreaNames, attempt: Attempt): ReadColumn[] {
  const read = headingReader([...offerColumns(names), atRisk]);
  const columns = headings.flatMap(
    (heading, index) => attempt({ column: columnName(headings, index) }, () => read(heading)) ?? [],
  );
  attempt({ column: "Id" }, () => {
    if (!columns.some(({ path }) => path === "id")) throw noIds();
    if (rows.length === 0) throw noRows();
  });
  return columns;
}

/** Throws a Refusal; `ids` are those of the rows above. */
function refuseRepeated(id: unknown, ids: Set<unknown>): void {
  if (id !== undefined && ids.has(id)) throw twice();
  ids.add(id);
}

const noIds = () =>
  new Refusal("required", {
    da: "Kolonnen »Id« mangler. Uden den kan vi ikke se, hvilket tilbud en række er. Nye tilbud har en tom celle i den.",
    en: "The column »Id« is missing. Without it we cannot see which offer a row is. New offers have an empty cell in it.",
  });

const noRows = () =>
  new Refusal("required", {
    da: "Der er ingen rækker under overskrifterne.",
    en: "There are no rows under the headings.",
  });

const twice = () =>
  new Refusal("repeated", {
    da: "En række ovenover har samme id. Er det et nyt tilbud, så lad cellen være tom.",
    en: "A row above has the same id. If this is a new offer, leave the cell empty.",
  });
