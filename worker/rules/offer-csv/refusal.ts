import type { FieldProblem } from "../../../schema/problem.ts";

export interface Said {
  da: string;
  en: string;
}

/** What is wrong with one cell. */
export interface CsvFault {
  /** As a spreadsheet program numbers them: the headings are row 1. */
  row: number;
  /** The heading's words, or the column's letters where it has no heading; empty when the whole file is meant. */
  column: string;
  /** Of a cell that holds a list: which of its entries, from 1. */
  entry?: number | undefined;
  code: FieldProblem["code"];
  message: Said;
}

type Where = Partial<Pick<CsvFault, "row" | "column" | "entry">>;

/** Thrown by whatever reads; whoever knows where it is adds that. */
export class Refusal extends Error {
  readonly code: CsvFault["code"];
  readonly said: Said;
  readonly where: Where;

  constructor(code: CsvFault["code"], said: Said, where: Where = {}) {
    super(said.en);
    this.code = code;
    this.said = said;
    this.where = where;
  }
}

/** Does `work`; a refusal in it goes on, and says where it is. */
export function at<Result>(where: Where, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(error.code, error.said, where) : error;
  }
}

/** Does the work; of a refusal in it the fault is noted, and nothing comes back. */
export type Attempt = <Result>(where: Where, work: () => Result) => Result | undefined;

/** Notes the first `most` faults in `faults`. */
export const attemptInto =
  (faults: CsvFault[], most: number): Attempt =>
  (where, work) => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, said: message } = error;
      if (faults.length < most) faults.push({ row: 1, column: "", ...where, ...error.where, code, message });
      return undefined;
    }
  };

/** What somebody wrote, short enough to stand in a sentence. */
export function quoted(text: string): string {
  const letters = [...text.slice(0, 100)];
  return `»${letters.length > 40 ? `${letters.slice(0, 40).join("")}…` : letters.join("")}«`;
}

/** Not written as it should be; `instead` is how it should look. */
export const malformed = (text: string, instead: string): Refusal =>
  new Refusal("malformed", {
    da: `${quoted(text)} kan ikke læses. Skriv fx ${quoted(instead)}.`,
    en: `${quoted(text)} cannot be read. Write for example ${quoted(instead)}.`,
  });
