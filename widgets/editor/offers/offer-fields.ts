import type { Fields } from "../form/field.ts";
import { identifiers } from "../form/same-everywhere.ts";
import { ageLine } from "../form/say-lines.ts";
import { answer, contacts, criteria, links, places, sources, waiting } from "./offer-lists.ts";

/** Every field of an offer that is written, in the order in which the form asks. */
export const offerSections = {
  about: {
    name: { kind: "text", max: 80 },
    summary: { kind: "text", max: 200 },
    description: { kind: "text", max: 1500, optional: true },
  },
  contact: {
    contacts,
    links,
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
