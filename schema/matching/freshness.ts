import type { Offer } from "../offer.ts";
import type { FreshnessAges } from "../registry.ts";
import type { Code } from "../vocabulary.ts";
import { dayNumber } from "./clock.ts";

export interface Freshness {
  freshness: Code<"freshness">;
  /** Past the age at which an offer leaves the default results. */
  hidden: boolean;
}

/** The facts that must be confirmed: those the offer states. Whom it is for is always one of them. */
export function requiredConfirmations({ contacts, links, waiting }: Offer): Code<"confirmedFact">[] {
  const stated: Record<Code<"confirmedFact">, boolean> = {
    contact: contacts.length > 0 || links.length > 0,
    criteria: true,
    waiting: waiting.length > 0,
    hours: contacts.some(({ hours }) => hours),
  };
  return (Object.keys(stated) as Code<"confirmedFact">[]).filter((fact) => stated[fact]);
}

/** The day number of the oldest required confirmation; null when one of them has never been given. */
export function oldestConfirmation(offer: Offer): number | null {
  const days = requiredConfirmations(offer).map((fact) => offer.confirmations[fact]?.day);
  return days.every((day) => day !== undefined) ? Math.min(...days.map(dayNumber)) : null;
}

/** How far a fact confirmed on one day number can be trusted on another. */
export function freshnessOn(confirmedOn: number | null, today: number, ages: FreshnessAges): Freshness {
  if (confirmedOn === null) return { freshness: "unconfirmed", hidden: false };
  const age = today - confirmedOn;
  if (age >= ages.overdue) return { freshness: "overdue", hidden: age >= ages.hidden };
  return { freshness: age > ages.due ? "due" : "confirmed", hidden: false };
}
