import type { OfferContent } from "../../schema/offer.ts";
import type { StateOf } from "../../schema/subject.ts";

type OfferState = StateOf<"offer">;

/** What is put where a value was taken out of a sentence; no longer than any value, so that no text outgrows its limit. */
const mark = "[…]";

/** The fewest letters and digits of a value: a shorter one would be found where it is not meant. */
export const leastLetters = 4;

/** Of a value, what it is known by: its letters and digits, of a Danish number those without the country code. */
export function lettersOf(value: string): string[] {
  const number = value.trim().replace(/^(?:\+|00)45(?=[\s\d]{8,}$)/, "");
  return [...number.normalize("NFC")].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
}

/**
 * Finds a value however it is written: the same letters and digits in the same order, in whatever case, and with whatever
 * spaces and punctuation between them. A number is the same as `12 34 56 78`, `12-34-56-78` and `+4512345678`.
 */
export function valuePattern(value: string): RegExp {
  const letters = lettersOf(value).map((letter) => `(?:${letter}|${letter.normalize("NFD")})`);
  return new RegExp(letters.join("[^\\p{L}\\p{N}]*"), "giu");
}

/** Whether a value stands anywhere in this, at any depth; addresses of pages are read as people read them. */
export function holdsValue(what: unknown, pattern: RegExp): boolean {
  if (typeof what === "string") return [what, unescaped(what)].some((text) => text.search(pattern) !== -1);
  if (typeof what === "number") return String(what).search(pattern) !== -1;
  if (what === null || typeof what !== "object") return false;
  return Object.values(what).some((inner) => holdsValue(inner, pattern));
}

/** The same without the value: `[…]` stands where it stood in a text. */
export function withoutValue<What>(what: What, pattern: RegExp): What {
  return taken(what, pattern) as What;
}

function taken(what: unknown, pattern: RegExp): unknown {
  if (typeof what === "string") {
    const left = what.replaceAll(pattern, mark);
    return holdsValue(left, pattern) ? unescaped(left).replaceAll(pattern, mark) : left;
  }
  if (Array.isArray(what)) return what.map((item) => taken(item, pattern));
  if (what === null || typeof what !== "object") return what;
  return Object.fromEntries(Object.entries(what).map(([name, inner]) => [name, taken(inner, pattern)]));
}

/**
 * A state without a value: taken out of sentences, and with the contact, link, place, source's address or identifiers that
 * it was. An offer that is left without a way in becomes a draft.
 */
export function redactState(state: OfferState, pattern: RegExp): OfferState {
  const isFree = (what: unknown) => !holdsValue(what, pattern);
  const { identifiers, ...rest } = state;
  const left = {
    ...rest,
    contacts: state.contacts.filter(({ value }) => isFree(value)),
    links: state.links.filter(({ url }) => isFree(url)),
    sources: state.sources.map((source) => sourceWithout(source, isFree)),
    ...(state.places && { places: state.places.filter(isFree) }),
    ...(identifiers && isFree(identifiers) && { identifiers }),
  };
  const isLost = left.contacts.length + left.links.length === 0 && state.status !== "closed";
  const redacted = withoutValue(left, pattern);
  return isLost ? { ...redacted, status: "draft" } : redacted;
}

function sourceWithout({ url, ...source }: OfferContent["sources"][number], isFree: (what: unknown) => boolean) {
  return url !== undefined && isFree(url) ? { ...source, url } : source;
}

/** Text with what `%C3%B8` and the like stand for. */
const unescaped = (text: string) =>
  text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
