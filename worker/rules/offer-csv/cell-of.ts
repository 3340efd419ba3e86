import type { FieldProblem } from "../../../schema/problem.ts";
import { noNames, offerColumns } from "./columns.ts";
import type { CsvFault } from "./refusal.ts";

const columns = offerColumns(noNames);

const columnOf = (field: string, next = "") =>
  columns.find(({ path }) => path === `${field}.${next}`) ??
  columns.find(({ path }) => path === field || path === `${field}.da`);

/** Where in its row a path of an offer stands, such as `contacts.0.value`. The column is empty when it stands in none. */
export function cellOf(path: string): Pick<CsvFault, "column" | "entry"> {
  const [field = "", next = ""] = path.split(".");
  const entry = /^\d+$/.test(next) ? { entry: Number(next) + 1 } : {};
  return { column: columnOf(field, next)?.heading ?? "", ...entry };
}

/** What the validator found in the offer of a row, as a fault of its cell. `path` is the one inside the offer. */
export function faultOf({ path, code, message }: FieldProblem, row: number): CsvFault {
  const [field = "", next] = path.split(".");
  const example = columnOf(field, next)?.example;
  const da = example ? `${inDanish[code]} Det skal være sådan: ${example}` : inDanish[code];
  return { row, ...cellOf(path), code, message: { da, en: message } };
}

/** A fault as the API tells it. */
export const fieldProblemOf = ({ row, column, entry, code, message: { da, en } }: CsvFault): FieldProblem => ({
  path: [`row ${row}`, column].filter(Boolean).join(", "),
  code,
  message: en,
  cell: { row, column, ...(entry === undefined ? {} : { entry }), da },
});

const inDanish: Record<FieldProblem["code"], string> = {
  unknown: "Det er ikke noget, der kan stå her.",
  required: "Her mangler noget.",
  "wrong-type": "Det er ikke skrevet, som det skal.",
  "not-in-list": "Det er ikke et af svarene.",
  "out-of-range": "Teksten er for lang, eller tallet er for stort eller for lille.",
  malformed: "Det er ikke skrevet, som det skal.",
  repeated: "Det står to gange.",
  ambiguous: "Det kan forstås på flere måder.",
  stale: "Tilbuddet er ændret siden; hent listen igen.",
};
