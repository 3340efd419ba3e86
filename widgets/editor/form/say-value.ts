import { sayDay } from "../../../schema/saying/calendar.ts";
import { capitalised } from "../../../schema/saying/capitalised.ts";
import { languageName } from "../../../schema/saying/languages.ts";
import { sayDays } from "../../../schema/saying/opening.ts";
import type { Text } from "../../../schema/text.ts";
import type { Code, ListName } from "../../../schema/vocabulary.ts";
import type { Words } from "../words.ts";
import type { Field } from "./field.ts";
import { labelAt } from "./field-names.ts";
import type { Telling } from "./telling.ts";

type Compound = Extract<Field, { kind: "list" | "group" }>;

/** A value of a field as lines of plain text; none when there is nothing. */
export function linesOf(field: Field | undefined, path: string, value: unknown, telling: Telling): string[] {
  if (value === undefined || value === null || value === "") return [];
  if (!field) return linesOfAnything(path, value, telling);
  const { words, areas } = telling;
  const { saying } = words;
  switch (field.kind) {
    case "text":
      return textLines(value, words);
    case "day":
      return [/^\d{4}-\d\d-\d\d$/.test(String(value)) ? sayDay(String(value), saying.strings) : String(value)];
    case "flag":
      return [value === true ? words.fields.yes : words.fields.no];
    case "code":
      return [codeLabel(field.list, value, words)];
    case "codes":
      return listed(value).map((code) => codeLabel(field.list, code, words));
    case "options":
      return listed(value).map((option) => telling.names[`${path}.${option}`]?.label ?? String(option));
    case "weekdays":
      return [sayDays(listed(value).map(Number), saying.strings)];
    case "languages":
      return listed(value).map((tag) => languageName(String(tag), saying.strings));
    case "municipality":
      return [areas.get(String(value)) ?? String(value)];
    case "coverage":
      return coverageLines(value, telling);
    case "group":
      return groupLines(field, path, value, telling);
    case "list":
      return listed(value).map((item) => groupLines(field, path, item, telling).join("\n"));
    default:
      return [String(value)];
  }
}

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The code itself for one that this form does not know. */
function codeLabel(list: ListName, code: unknown, { saying }: Words): string {
  const known = saying.label(list, code as Code<typeof list>) as string | undefined;
  return known ?? String(code);
}

function textLines(value: unknown, words: Words): string[] {
  if (typeof value !== "object") return [String(value)];
  const { da, en } = value as { da?: string; en?: string };
  return [...(da ? [da] : []), ...(en ? [`${words.fields.inEnglish}: ${en}`] : [])];
}

function coverageLines(value: unknown, { words, areas }: Telling): string[] {
  if (typeof value !== "object" || value === null) return [codeLabel("coverage", value, words)];
  const { regions = [], municipalities = [] } = value as { regions?: string[]; municipalities?: string[] };
  return [...regions, ...municipalities].map((code) => areas.get(code) ?? code);
}

/** In which language a value is that was written in one; undefined: in none, or in several. */
export const languageOf = (field: Field | undefined, value: unknown): "da" | undefined =>
  field?.kind === "text" && !(value as Partial<Text> | null | undefined)?.en ? "da" : undefined;

/** Nobody said it: to be told more quietly than what somebody did. */
export const isUnknown = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 && value.every((one) => one === "unknown") : value === "unknown";

/** What is read together on the first line; the rest below it. */
function groupLines({ fields, together }: Compound, path: string, value: unknown, telling: Telling): string[] {
  if (typeof value !== "object" || value === null) return [String(value)];
  const item = value as Record<string, unknown>;
  const first = together?.say(item, telling) ?? "";
  const others = Object.entries(fields).filter(([name]) => !together?.of.includes(name));
  const below = others.flatMap(([name, field]) => namedLines(field, `${path}.${name}`, item[name], telling));
  return first ? [first, ...indented(below)] : below;
}

/** Name and value on one line; what has several lines of its own comes below its name. */
function namedLines(field: Field, path: string, value: unknown, telling: Telling): string[] {
  const lines = linesOf(field, path, value, telling).flatMap((line) => line.split("\n"));
  if (lines.length === 0 || field.isPlain) return lines;
  const label = labelAt(telling.names, path);
  return lines.length === 1 ? [`${label}: ${lines[0]}`] : [`${label}:`, ...indented(lines)];
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** What no table describes. */
function linesOfAnything(path: string, value: unknown, telling: Telling): string[] {
  if (Array.isArray(value)) {
    return value.map((item) => linesOfAnything(path, item, telling).join("\n"));
  }
  if (typeof value !== "object" || value === null) return [String(value)];
  return Object.entries(value).flatMap(([name, inner]) => {
    const lines = linesOfAnything(`${path}.${name}`, inner, telling);
    const label = labelAt(telling.names, `${path}.${name}`).split(".").at(-1) ?? name;
    return lines.length > 0 ? [`${capitalised(label)}: ${lines.join(", ")}`] : [];
  });
}
