import type { NewKey } from "../../../../schema/key.ts";
import { dayNumber, instantAt, minutesADay } from "../../../../schema/matching/clock.ts";

/** A key to be made, as it stands in the form. */
export interface KeyDraft {
  scope: NewKey["scope"];
  holder: string;
  /** The last day on which it works, `YYYY-MM-DD`; empty: until it is revoked. */
  until: string;
}

export const emptyKey: KeyDraft = { scope: "organisation", holder: "", until: "" };

/** As it is sent: it works to the end of its last day in Copenhagen. */
export function newKeyOf(organisation: string, { scope, holder, until }: KeyDraft): NewKey {
  const end = until && instantAt((dayNumber(until) + 1) * minutesADay).toISOString();
  return { organisation, scope, holder: holder.trim(), ...(end && { expiresAt: end }) };
}
