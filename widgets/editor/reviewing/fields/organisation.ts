import type { Field, Fields } from "../../form/field.ts";
import { identifiers, sources } from "../../form/same-everywhere.ts";

/** Every field of an organisation, in the order in which the form asks. */
export const organisationFields = {
  name: { kind: "text", max: 120 },
  kind: { kind: "code", list: "organisationKind" },
  summary: { kind: "text", max: 300 },
  website: { kind: "line", max: 500, input: "url", optional: true },
  identifiers,
  sources,
  trusted: { kind: "flag" },
} as const satisfies Fields;

/** That it asked not to be listed, which is written in a form of its own. */
export const unlisted: Field = { kind: "group", fields: { on: { kind: "day" }, reason: { kind: "line", max: 300 } } };
