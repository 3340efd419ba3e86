import type { AuthoredOffer } from "./authored-offer.ts";
import { guarded, unguarded } from "./excel-guard.ts";
import { none } from "./words.ts";

/** A column on the way in. */
export interface ReadColumn {
  heading: string;
  /** Where it is in an offer: `contacts`, `name.da`; empty when it is no part of it. */
  path: string;
  /** What an empty cell says. */
  silence: undefined | "unknown" | [];
  /** Of a cell that is not empty. Throws a Refusal. */
  read(cell: string): unknown;
}

/** One column of the sheet. */
export interface Column extends ReadColumn {
  /** How a cell may look. */
  example: string;
  /** Empty where the offer says what silence says. */
  write(offer: AuthoredOffer): string;
}

/** How a value stands in a cell. */
export interface Way<Value> {
  write(value: Value): string;
  /** Throws a Refusal. */
  read(text: string): unknown;
  example: string;
  /** Excel may take it for the date or the number that it is. */
  isValue?: true;
}

type Field = keyof AuthoredOffer;
type TextField = "name" | "summary" | "description" | "referral" | "firstContact";

export function column<Of extends Field>(
  heading: string,
  path: Of,
  way: Way<NonNullable<AuthoredOffer[Of]>>,
  silence: Column["silence"] = undefined,
): Column {
  const write = (offer: AuthoredOffer) => {
    const value = offer[path];
    if (value === undefined || value === null) return "";
    // What may also be left out must tell an empty list from silence.
    const text = way.write(value) || (silence === undefined ? none : "");
    return way.isValue ? text : guarded(text);
  };
  return { heading, path, silence, example: way.example, write, read: (cell) => way.read(unguarded(cell)) };
}

/** A text's two languages, a column each. */
export function textColumns(heading: string, field: TextField, example: string): Column[] {
  const headings = { da: heading, en: `${heading} (engelsk)` };
  return (["da", "en"] as const).map((language) => ({
    heading: headings[language],
    path: `${field}.${language}`,
    silence: undefined,
    example,
    write: (offer) => guarded(offer[field]?.[language] ?? ""),
    read: (cell) => unguarded(cell).trim(),
  }));
}
