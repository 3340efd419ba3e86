import type { Offer } from "../offer.ts";
import type { Saying } from "./saying.ts";

/** What is so needed that a change of it is told beside the old value. Of all else it is told once that something changes. */
const toldBeside = ["contacts", "links", "places"] as const;
type ToldBeside = (typeof toldBeside)[number];

/** What stands beside values that somebody has asked to change, while nobody has looked at it; nothing otherwise. */
export const beingChanged = ({ changing = [] }: Offer, { strings }: Saying, ...fields: ToldBeside[]): string[] =>
  fields.some((field) => changing.includes(field)) ? [strings.changing] : [];

/** The same of the quickest way in: a place without contacts is reached by its links. */
export const wayInBeingChanged = (offer: Offer, saying: Saying): string[] =>
  beingChanged(offer, saying, "contacts", ...(offer.contacts.length === 0 ? (["links"] as const) : []));

/** Does something else of an offer wait for somebody to look at it? */
export const changesElsewhere = ({ changing = [] }: Offer): boolean =>
  changing.some((field) => !toldBeside.some((told) => told === field));
