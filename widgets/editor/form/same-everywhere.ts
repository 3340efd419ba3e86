import type { Field, Fields } from "./field.ts";
import { sourceLine } from "./say-lines.ts";

/** Where a fact comes from. */
export const sourceFields = {
  title: { kind: "line", max: 200 },
  publisher: { kind: "line", max: 120 },
  locator: { kind: "line", max: 200 },
  year: { kind: "number", min: 1900, max: 2100, optional: true },
  url: { kind: "line", max: 500, input: "url", optional: true },
  retrieved: { kind: "day", optional: true },
} as const satisfies Fields;

export const sources: Field = { kind: "list", together: sourceLine, fields: sourceFields, empty: {} };

/** What an offer or an organisation is called in public registers. */
export const identifiers = {
  kind: "group",
  optional: true,
  fields: {
    cvr: { kind: "line", max: 8, optional: true },
    pNumber: { kind: "line", max: 10, optional: true },
    sor: { kind: "line", max: 18, optional: true },
  },
} as const satisfies Field;
