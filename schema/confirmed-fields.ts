import type { Code } from "./vocabulary.ts";

/** The fields of an offer that a confirmed fact is about. */
export const confirmedFields = {
  contact: ["contacts", "links", "places", "channels"],
  criteria: ["criteria", "age", "onlyFor", "access", "referral", "audiences"],
  waiting: ["waiting"],
  hours: ["contacts"],
} as const satisfies Record<Code<"confirmedFact">, readonly string[]>;
