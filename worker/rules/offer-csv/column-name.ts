import { spaced } from "./words.ts";

const letters = 26;
const letter = (number: number) => String.fromCharCode("A".charCodeAt(0) + number);

/** What a person calls a column, counted from 0: its heading, or its letters where it has none. */
export const columnName = (headings: readonly string[], index: number): string =>
  spaced(headings[index] ?? "") || lettersOf(index);

function lettersOf(index: number): string {
  const before = Math.floor(index / letters);
  return (before > 0 ? lettersOf(before - 1) : "") + letter(index % letters);
}
