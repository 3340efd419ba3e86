import type { Field, Fields } from "../form/field.ts";
import { identifiers, sourceFields } from "../form/same-everywhere.ts";
import {
  ageLine,
  contactLine,
  criterionLine,
  exceptionLine,
  linkLine,
  placeLine,
  sourceLine,
  waitingLine,
  weeklyLine,
} from "../form/say-lines.ts";

const answer: Field = { kind: "code", list: "answer" };
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

const contacts: Field = {
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

const places: Field = {
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

const criteria: Field = {
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

const waiting: Field = {
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
const sources: Field = {
  kind: "list",
  together: sourceLine,
  fields: { title, publisher, locator, facts: { kind: "options", options: factGroups }, ...sourceMore },
  empty: { facts: ["content"] },
};

/** Every field of an offer that is written, in the order in which the form asks. */
export const offerSections = {
  about: {
    name: { kind: "text", max: 80 },
    summary: { kind: "text", max: 200 },
    description: { kind: "text", max: 1500, optional: true },
  },
  contact: {
    contacts,
    links: {
      kind: "list",
      together: linkLine,
      fields: { label: { kind: "text", max: 80 }, url: { kind: "line", max: 500, input: "url" } },
      empty: {},
    },
    places,
  },
  forWhom: {
    audiences: { kind: "codes", list: "audience" },
    relations: { kind: "codes", list: "relation", optional: true },
    topics: { kind: "codes", list: "topic" },
    onlyFor: { kind: "codes", list: "group" },
    knows: { kind: "codes", list: "group" },
    age: {
      kind: "group",
      optional: true,
      together: ageLine,
      fields: {
        min: { kind: "number", min: 0, max: 120, optional: true },
        max: { kind: "number", min: 0, max: 120, optional: true },
      },
    },
    criteria,
  },
  help: {
    kinds: { kind: "codes", list: "kind" },
    channels: { kind: "codes", list: "channel" },
    formats: { kind: "codes", list: "format", optional: true },
    answeredBy: { kind: "code", list: "answeredBy" },
    stages: { kind: "codes", list: "stage" },
    languages: { kind: "languages" },
    interpreter: answer,
  },
  wayIn: {
    access: { kind: "codes", list: "access" },
    steps: { kind: "codes", list: "step", optional: true },
    firstContact: { kind: "text", max: 400, optional: true },
    referral: { kind: "text", max: 300, optional: true },
    contactByOthers: answer,
    identity: { kind: "code", list: "identity" },
    price: { kind: "code", list: "price" },
  },
  waiting: { waiting },
  where: { coverage: { kind: "coverage" } },
  background: {
    fundedUntil: { kind: "day", optional: true },
    accreditation: {
      kind: "group",
      optional: true,
      fields: { by: { kind: "line", max: 120 }, since: { kind: "day", optional: true } },
    },
    identifiers,
    sources,
  },
} as const satisfies Record<string, Fields>;
export type OfferSection = keyof typeof offerSections;

/** All of them, and what the form asks for in other ways. */
export const offerFields: Fields = {
  ...Object.assign({}, ...Object.values(offerSections)),
  pausedUntil: { kind: "day", optional: true },
  status: { kind: "code", list: "status" },
};

/** What a new offer begins as: where nothing is known, it says so. */
export const newOffer = {
  contacts: [],
  links: [],
  audiences: ["self"],
  topics: [],
  onlyFor: [],
  knows: [],
  criteria: [],
  kinds: [],
  channels: [],
  answeredBy: "unknown",
  stages: [],
  languages: [],
  interpreter: "unknown",
  access: ["unknown"],
  contactByOthers: "unknown",
  identity: "unknown",
  price: "unknown",
  waiting: [],
  coverage: "unknown",
  sources: [],
};
