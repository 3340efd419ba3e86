import { type Draft, put, valueAt } from "./paths.ts";
import { at, malformed, quoted, Refusal } from "./refusal.ts";
import { isNone, plain } from "./words.ts";

/** A part of an entry: the word before the colon and what stands after it; undefined is left out. */
export type Part = readonly [word: string, text: string | undefined];
export type ReadPart = (text: string, draft: Draft) => void;

/**
 * How a list of things with several facts each stands in one cell: an entry a line, its facts with "|" between them, each
 * with a word and a colon before it. In a fact, `\|` is that sign, `\n` a line break and `\\` a backslash.
 */
export interface Form<Entry> {
  /** In the order in which they are written. */
  write(entry: Entry): Part[];
  /** By their words in lower case; on reading, any order will do. */
  read: ReadonlyMap<string, ReadPart>;
  example: string;
}

export const writeEntries = <Entry>({ write }: Form<Entry>, entries: readonly Entry[]): string =>
  entries.map((entry) => writeEntry(write(entry))).join("\n");

const writeEntry = (parts: Part[]): string =>
  parts.flatMap(([word, text]) => (text === undefined ? [] : [`${word}: ${escaped(text)}`])).join(" | ");

/** Throws a Refusal that says in which entry, counted from 1, what is wrong. */
export function readEntries<Entry>(form: Form<Entry>, cell: string): Draft[] {
  if (isNone(cell)) return [];
  const lines = cell.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line, index) => at({ entry: index + 1 }, () => readEntry(form, line)));
}

/** Of a cell that holds one thing and not a list. Throws a Refusal. */
export function readOnly<Entry>(form: Form<Entry>, cell: string): Draft {
  const [only = {}, second] = readEntries(form, cell);
  if (second) throw malformed(cell, form.example);
  return only;
}

function readEntry<Entry>({ read, example }: Form<Entry>, line: string): Draft {
  const draft: Draft = {};
  for (const part of partsOf(line)) {
    const colon = part.indexOf(":");
    const take = read.get(plain(part.slice(0, colon)));
    if (colon < 0) throw malformed(part.trim(), example);
    if (!take) throw unknownWord(part.slice(0, colon).trim(), example);
    const text = unescaped(part.slice(colon + 1).trim());
    if (text !== "") take(text, draft);
  }
  return draft;
}

/** Puts what it reads at a path that must still be empty. */
export const into =
  (path: string, read: (text: string) => unknown = (text) => text): ReadPart =>
  (text, draft) => {
    if (valueAt(draft, path) !== undefined) throw twice(text);
    put(draft, path, read(text));
  };

const signs = new Map([
  ["\\", "\\\\"],
  ["|", "\\|"],
  ["\n", "\\n"],
]);
const escaped = (text: string): string => text.replaceAll(/[\\|\n]/g, (sign) => signs.get(sign) ?? sign);
const unescaped = (text: string): string =>
  text.replaceAll(/\\([\\|n])/g, (_all, sign: string) => (sign === "n" ? "\n" : sign));

/** Split at "|", but not at `\|`. */
function partsOf(line: string): string[] {
  const parts = [""];
  for (const [piece] of line.matchAll(/\\[\\|]|[^\\|]+|[\\|]/g)) {
    if (piece === "|") parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts.filter((part) => part.trim() !== "");
}

const unknownWord = (word: string, example: string) =>
  new Refusal("unknown", {
    da: `${quoted(word)} kan ikke stå her. Skriv fx ${quoted(example)}.`,
    en: `${quoted(word)} cannot stand here. Write for example ${quoted(example)}.`,
  });

const twice = (text: string) =>
  new Refusal("repeated", {
    da: `${quoted(text)} er nummer to af samme slags i linjen. Sæt den på en ny linje (Alt+Enter), eller slet den.`,
    en: `${quoted(text)} is the second of its kind in the line. Put it on a new line (Alt+Enter) or delete it.`,
  });
