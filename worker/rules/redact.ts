import type { StateOf } from "../../schema/subject.ts";

type OfferState = StateOf<"offer">;

/** What is put where a value was taken out of a sentence. */
const mark = "[fjernet]";

/** Finds a value however it is spaced and in whatever case: a number is the same number as `12 34 56 78` and `12345678`. */
export function valuePattern(value: string): RegExp {
  const letters = [...value.replaceAll(/\s/g, "")].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|]/, "\\$&"));
  return new RegExp(letters.join("\\s*"), "giu");
}

/** Whether a value stands anywhere in this, at any depth. */
export function holdsValue(what: unknown, pattern: RegExp): boolean {
  return JSON.stringify(what ?? null).search(pattern) !== -1;
}

/**
 * A state without a value: taken out of sentences, and with the contact, link or place that held it. An offer that is left
 * without a way in becomes a draft.
 */
export function redactState(state: OfferState, pattern: RegExp): OfferState {
  const without = <Item>(items: Item[]) => items.filter((item) => !holdsValue(item, pattern));
  const { contacts, links, places, ...rest } = state;
  const left = { contacts: without(contacts), links: without(links), ...(places && { places: without(places) }) };
  const isLost = left.contacts.length + left.links.length === 0 && state.status !== "closed";
  const redacted = { ...(blanked(rest, pattern) as typeof rest), ...left };
  return isLost ? { ...redacted, status: "draft" } : redacted;
}

function blanked(value: unknown, pattern: RegExp): unknown {
  if (typeof value === "string") return value.replaceAll(pattern, mark);
  if (Array.isArray(value)) return value.map((item) => blanked(item, pattern));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, blanked(inner, pattern)]));
}
