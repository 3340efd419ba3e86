import type { Words } from "../words.ts";
import type { FieldNames } from "./field-names.ts";

/** With which words and names a value is said. */
export interface Telling {
  words: Words;
  names: FieldNames;
  /** What areas are called, by code or id. */
  areas: ReadonlyMap<string, string>;
}

/**
 * What belongs together and is read as one line: of which fields, and how it is said. While it is being written, any of
 * them may be missing or not be written as it should be.
 */
export interface Together {
  of: readonly string[];
  say(item: Record<string, unknown>, telling: Telling): string;
}
