import type { Contact } from "../offer.ts";
import type { Text } from "../text.ts";

/** A sentence of ours in the reader's language, or words of others that may not be there in it. */
export type Words = string | Text;

/** A piece of what is told about an offer. */
export type DetailPart =
  | { type: "line"; said: Words }
  | { type: "bullets"; items: Words[] }
  | { type: "contacts"; items: { contact: Contact; lines: Words[] }[] }
  | { type: "links"; items: { url?: string | undefined; said: Words; after: Words[] }[] };
