import type { ListName } from "../../../schema/vocabulary.ts";
import { nameOf } from "./field-names.ts";
import type { Together } from "./telling.ts";

/** What kind of value a field holds, and all that it takes to ask for it. */
type Kind =
  /** `{ da, en? }`, at most `max` characters each. */
  | { kind: "text"; max: number }
  /** A string of one line. */
  | { kind: "line"; max: number; input?: "url" | "tel" }
  /** A whole number. */
  | { kind: "number"; min: number; max: number }
  /** `YYYY-MM-DD`. */
  | { kind: "day" }
  /** `HH:MM`. `24:00` where the end of a day may be told. */
  | { kind: "clock" }
  | { kind: "flag" }
  | { kind: "code"; list: ListName }
  | { kind: "codes"; list: ListName }
  /** Words of a small list that is no public one; what they are called stands among the form's own words. */
  | { kind: "options"; options: readonly string[] }
  /** ISO weekdays. */
  | { kind: "weekdays" }
  | { kind: "languages" }
  | { kind: "municipality" }
  | { kind: "coverage" }
  | { kind: "group"; fields: Fields; empty?: Record<string, unknown>; together?: Together }
  /** Several of the same. `empty`: what a new one begins as. */
  | { kind: "list"; fields: Fields; empty: Record<string, unknown>; together?: Together };

export type Field = Kind & {
  /** May be left out. */
  optional?: true;
  /** What is said of it tells what it is: its name is not read before it. */
  isPlain?: true;
};
export type Fields = Readonly<Record<string, Field>>;

/** The field at a path inside a table, if there is one. */
export function fieldAt(fields: Fields, path: string): Field | undefined {
  const [first = "", ...rest] = nameOf(path).split(".");
  const field = Object.hasOwn(fields, first) ? fields[first] : undefined;
  if (rest.length === 0 || !field) return field;
  return "fields" in field ? fieldAt(field.fields, rest.join(".")) : field;
}
