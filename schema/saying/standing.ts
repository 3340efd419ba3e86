import { dayNumber, dayNumberAt } from "../matching/clock.ts";
import { isFundingOver } from "../matching/funding.ts";
import type { Match } from "../matching/query.ts";
import type { Offer } from "../offer.ts";
import { sayDay } from "./calendar.ts";
import type { Saying } from "./saying.ts";
import type { Sentences } from "./sentences.ts";

/** How many days before its money ends an offer says so at first sight. */
const tellAhead = 60;

/** What to know before one counts on an offer, a sentence each: a break, and money that ends soon or has ended. */
export function standing({ offer, why }: Match, now: Date, { strings, label }: Saying): string[] {
  const { pausedUntil, fundedUntil } = offer;
  const isTold = fundedUntil !== undefined && dayNumber(fundedUntil) - dayNumberAt(now) <= tellAhead;
  return [
    ...(why.includes("paused")
      ? [pausedUntil === undefined ? label("status", "paused") : strings.pausedUntil(sayDay(pausedUntil, strings))]
      : []),
    ...(isTold ? sayFunding(offer, now, strings) : []),
  ];
}

/** Until when there is money for it, and what to do once that day is past; nothing where nobody has told. */
export function sayFunding(offer: Offer, now: Date, strings: Sentences): string[] {
  if (offer.fundedUntil === undefined) return [];
  const day = sayDay(offer.fundedUntil, strings);
  return [isFundingOver(offer, dayNumberAt(now)) ? strings.fundingOver(day) : strings.fundedUntil(day)];
}
