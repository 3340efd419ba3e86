import type { Field, Fields } from "./field.ts";

/** A draft as it is sent: without the white space around what was typed, and without what is empty. */
export function tidyAll(fields: Fields, draft: object): Record<string, unknown> {
  const tidied = Object.entries(draft).map(([name, value]) => [name, tidy(fields[name], value)] as const);
  return Object.fromEntries(tidied.filter(([, value]) => value !== undefined));
}

function tidy(field: Field | undefined, value: unknown): unknown {
  if (typeof value === "string") return (field?.kind === "clock" ? clockOf(value) : value.trim()) || undefined;
  if (field?.kind === "text") return tidyText(value);
  if (field?.kind === "group" && isObject(value)) {
    const inner = tidyAll(field.fields, value);
    const isEmpty = Object.values(inner).every((one) => Array.isArray(one) && one.length === 0);
    return field.optional && isEmpty ? undefined : inner;
  }
  if (field?.kind === "list" && Array.isArray(value)) {
    const items = value.map((item) => tidyAll(field.fields, item));
    return field.optional && items.length === 0 ? undefined : items;
  }
  if (field?.optional && Array.isArray(value) && value.length === 0) return undefined;
  return value;
}

/** Danish alone may not be empty: what is only in English is sent as it is, so that the registry says what is missing. */
function tidyText(value: unknown): unknown {
  if (!isObject(value)) return undefined;
  const { da = "", en = "" } = value as { da?: string; en?: string };
  const said = { ...(da.trim() && { da: da.trim() }), ...(en.trim() && { en: en.trim() }) };
  return Object.keys(said).length > 0 ? said : undefined;
}

/** "9" and "9.30" as "09:00" and "09:30"; anything else stays as it was typed. */
function clockOf(typed: string): string {
  const [, hour, minute = "00"] = /^(\d{1,2})(?:[.:](\d\d))?$/.exec(typed.trim()) ?? [];
  return hour === undefined ? typed.trim() : `${hour.padStart(2, "0")}:${minute}`;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
