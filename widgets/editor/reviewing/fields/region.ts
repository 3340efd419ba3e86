import type { Fields } from "../../form/field.ts";
import { sourceFields } from "../../form/same-everywhere.ts";
import { sourceLine } from "../../form/say-lines.ts";

/** What can be changed about a region. */
export const regionFields = {
  code: { kind: "line", max: 4, optional: true },
  medicalLine: {
    kind: "group",
    optional: true,
    fields: {
      number: { kind: "line", max: 11, input: "tel" },
      text: { kind: "text", max: 200 },
      validUntil: { kind: "day" },
      source: { kind: "group", together: sourceLine, fields: sourceFields },
    },
  },
} as const satisfies Fields;
