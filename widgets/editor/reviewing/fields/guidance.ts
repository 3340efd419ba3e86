import type { Fields } from "../../form/field.ts";
import { sources } from "../../form/same-everywhere.ts";

/** What is asked for of guidance after what it says, which has a form of its own. */
export const guidanceSections = {
  reader: {
    audiences: { kind: "codes", list: "audience" },
    relations: { kind: "codes", list: "relation", optional: true },
    roles: { kind: "codes", list: "role", optional: true },
    level: { kind: "codes", list: "level", optional: true },
    coverage: { kind: "coverage" },
  },
  about: {
    subject: { kind: "code", list: "subject" },
    topics: { kind: "codes", list: "topic" },
    focus: { kind: "codes", list: "focus" },
  },
  basis: { evidence: { kind: "code", list: "evidence" }, sources },
  reading: {
    reviewBy: { kind: "day" },
    reviewedBy: { kind: "line", max: 120, optional: true },
    reviewedAt: { kind: "day", optional: true },
  },
} as const satisfies Record<string, Fields>;
export type GuidanceSection = keyof typeof guidanceSections;

/** The offers that fit beside it, by the filters of the offers' search. */
const offers = {
  audience: { kind: "codes", list: "audience", optional: true },
  relation: { kind: "codes", list: "relation", optional: true },
  topic: { kind: "codes", list: "topic", optional: true },
  kind: { kind: "codes", list: "kind", optional: true },
  access: { kind: "codes", list: "access", optional: true },
  stage: { kind: "codes", list: "stage", optional: true },
} as const satisfies Fields;

/** Every field of guidance but its blocks. */
export const guidanceFields: Fields = {
  title: { kind: "text", max: 80 },
  ...Object.assign({}, ...Object.values(guidanceSections)),
  offers: { kind: "group", fields: offers, optional: true },
  retiredOn: { kind: "day", optional: true },
};
