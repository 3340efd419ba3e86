import { dayNumber, isoDay } from "../../../schema/matching/clock.ts";
import type { Registry } from "../../../schema/registry.ts";
import { sayDay } from "../../../schema/saying/calendar.ts";
import { sentencesIn } from "../../../schema/saying/sentences.ts";
import type { Code } from "../../../schema/vocabulary.ts";
import { type Due, dueOf } from "../due.ts";

/** A fact of an offer that its organisation is to confirm, as it is told to the people there. */
export interface Reminder extends Due {
  title: string;
  /** When it was confirmed, and by when it is to be. */
  text: string;
  /** When the offer's approved state last changed, ISO 8601. */
  offerUpdatedAt: string;
}

const asks: Record<Code<"confirmedFact">, string> = {
  contact: "Bekræft kontakt",
  criteria: "Bekræft, hvem det er for",
  waiting: "Bekræft ventetid",
  hours: "Bekræft åbningstid",
};

/** What one organisation is to confirm, soonest first. `today`: a day number in Copenhagen. */
export function remindersOf({ offers, ages }: Registry, organisation: string, today: number): Reminder[] {
  const own = new Map(offers.filter((offer) => offer.organisation === organisation).map((offer) => [offer.id, offer]));
  return dueOf([...own.values()], ages).flatMap((due) => {
    const offer = own.get(due.offer);
    if (!offer) return [];
    return {
      ...due,
      title: `${asks[due.fact]}: ${offer.name.da}`,
      text: when(due, today),
      offerUpdatedAt: offer.updatedAt,
    };
  });
}

function when({ confirmedOn, dueOn }: Due, today: number): string {
  if (confirmedOn === null || dueOn === null) return "Det er ikke bekræftet endnu.";
  const [last, next] = [confirmedOn, dueOn].map((day) => sayDay(day, sentencesIn("da")));
  const isLate = dayNumber(dueOn) < today;
  return `Bekræftet ${last}. ${isLate ? `Skulle være bekræftet igen senest ${next}` : `Bekræft igen senest ${next}`}.`;
}

/** The day on which a calendar asks: what is late or was never confirmed asks every day, today, until it is. */
export const dayToAsk = ({ dueOn }: Due, today: number): string =>
  isoDay(Math.max(dueOn === null ? today : dayNumber(dueOn), today));
