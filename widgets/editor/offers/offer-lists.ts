import type { Field, Fields } from "../form/field.ts";
import { sourceFields } from "../form/same-everywhere.ts";
import {
  contactLine,
  criterionLine,
  exceptionLine,
  linkLine,
  placeLine,
  sourceLine,
  waitingLine,
  weeklyLine,
} from "../form/say-lines.ts";

/** Yes, no or unknown. */
export const answer: Field = { kind: "code", list: "answer" };
const span: Fields = { from: { kind: "clock" }, to: { kind: "clock" } };

const weekdays = { days: [1, 2, 3, 4, 5], from: "10:00", to: "14:00" };
const weekly: Field = {
  kind: "list",
  isPlain: true,
  together: weeklyLine,
  fields: { days: { kind: "weekdays" }, ...span },
  empty: weekdays,
};
const exceptions: Field = {
  kind: "list",
  optional: true,
  isPlain: true,
  together: exceptionLine,
  fields: {
    first: { kind: "day" },
    last: { kind: "day" },
    spans: { kind: "list", fields: span, empty: { from: "10:00", to: "14:00" } },
    note: { kind: "text", max: 120, optional: true, isPlain: true },
  },
  empty: { spans: [] },
};

/** How one reaches the place, and when. */
export const contacts: Field = {
  kind: "list",
  together: contactLine,
  fields: {
    channel: { kind: "code", list: "channel" },
    value: { kind: "line", max: 200 },
    label: { kind: "text", max: 80, optional: true },
    hours: {
      kind: "group",
      optional: true,
      isPlain: true,
      fields: { weekly, exceptions },
      empty: { weekly: [weekdays] },
    },
  },
  empty: { channel: "phone" },
};

/** Where it is. */
export const places: Field = {
  kind: "list",
  optional: true,
  together: placeLine,
  fields: {
    discreet: { kind: "flag" },
    municipality: { kind: "municipality" },
    name: { kind: "line", max: 120, optional: true },
    street: { kind: "line", max: 120, optional: true },
    postalCode: { kind: "line", max: 4, optional: true },
    town: { kind: "line", max: 60, optional: true },
    wheelchairAccess: answer,
  },
  empty: { wheelchairAccess: "unknown", discreet: false },
};

/** Rules that let in or keep out. */
export const criteria: Field = {
  kind: "list",
  together: criterionLine,
  fields: {
    condition: { kind: "code", list: "condition", optional: true },
    rule: { kind: "code", list: "criterionRule" },
    basis: { kind: "code", list: "criterionBasis" },
    year: { kind: "number", min: 1990, max: 2100, optional: true },
    text: { kind: "text", max: 300, isPlain: true },
  },
  empty: { rule: "required", basis: "general" },
};

/** How long one waits. */
export const waiting: Field = {
  kind: "list",
  together: waitingLine,
  fields: {
    for: { kind: "code", list: "waitingFor" },
    status: { kind: "code", list: "waitingStatus" },
    weeksMin: { kind: "number", min: 0, max: 520, optional: true },
    weeksMax: { kind: "number", min: 0, max: 520, optional: true },
    asOf: { kind: "day" },
  },
  empty: { for: "treatment", status: "waitlist" },
};

const factGroups = ["identity", "content", "access", "criteria", "waiting", "coverage", "contact", "hours"] as const;

const { title, publisher, locator, ...sourceMore } = sourceFields;
/** Where what is told comes from, and which of it. */
export const sources: Field = {
  kind: "list",
  together: sourceLine,
  fields: { title, publisher, locator, facts: { kind: "options", options: factGroups }, ...sourceMore },
  empty: { facts: ["content"] },
};

/** Pages of its own. */
export const links: Field = {
  kind: "list",
  together: linkLine,
  fields: { label: { kind: "text", max: 80 }, url: { kind: "line", max: 500, input: "url" } },
  empty: {},
};
