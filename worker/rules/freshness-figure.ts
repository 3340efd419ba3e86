import type { FreshnessCounts, FreshnessFigure } from "../../schema/freshness-figure.ts";
import { dayNumber, isoDay } from "../../schema/matching/clock.ts";
import { freshnessOn, oldestConfirmation, requiredConfirmations } from "../../schema/matching/freshness.ts";
import type { Offer } from "../../schema/offer.ts";
import type { Registry } from "../../schema/registry.ts";

/** What a registry says of itself on a day. `today`: a day number in Copenhagen. */
export function freshnessFigureOf(registry: Registry, today: number): Omit<FreshnessFigure, "publishedAt"> {
  const { ages, offers, oldestReview } = registry;
  const states = offers.map((offer) => freshnessOn(oldestConfirmation(offer), today, ages));
  return {
    date: isoDay(today),
    ages,
    counts: countStates(states),
    hidden: states.filter(({ hidden }) => hidden).length,
    medianAge: median(offers.flatMap(confirmationDays).map((day) => Math.max(0, today - day))),
    behind: behind(registry, today),
    ...(oldestReview !== undefined && {
      oldestReviewAge: oldestReview === null ? null : Math.max(0, today - dayNumber(oldestReview)),
    }),
  };
}

/** The day numbers on which an offer's needed facts were confirmed last; those that never were have none. */
const confirmationDays = (offer: Offer): number[] =>
  requiredConfirmations(offer).flatMap((fact) => {
    const confirmation = offer.confirmations[fact];
    return confirmation ? [dayNumber(confirmation.day)] : [];
  });

function countStates(states: readonly { freshness: keyof FreshnessCounts }[]): FreshnessCounts {
  const counts = { confirmed: 0, due: 0, overdue: 0, unconfirmed: 0 };
  for (const { freshness } of states) counts[freshness] += 1;
  return counts;
}

function behind({ organisations, offers, ages }: Registry, today: number): FreshnessFigure["behind"] {
  return organisations
    .map(({ id, name }) => {
      const own = offers.filter(({ organisation }) => organisation === id);
      const days = own.flatMap(confirmationDays);
      return {
        organisation: id,
        name,
        counts: countStates(own.map((offer) => freshnessOn(oldestConfirmation(offer), today, ages))),
        oldestConfirmation: days.length > 0 ? isoDay(Math.min(...days)) : null,
      };
    })
    .filter(({ counts }) => counts.due + counts.overdue + counts.unconfirmed > 0)
    .sort((a, b) => furtherBehind(a.counts, b.counts) || a.organisation.localeCompare(b.organisation));
}

/** What went stale weighs more than what was never promised. */
const furtherBehind = (a: FreshnessCounts, b: FreshnessCounts): number =>
  b.overdue - a.overdue || b.due - a.due || b.unconfirmed - a.unconfirmed;

/** The middle one, or halfway between the two in the middle. */
function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
