import { dayNumber, dayNumberAt, isoDay } from "../../../schema/matching/clock.ts";
import { sayDay } from "../../../schema/saying/calendar.ts";
import { type SentenceLang, sentencesIn } from "../../../schema/saying/sentences.ts";

/** The day in Copenhagen, `YYYY-MM-DD`. */
export const dayOf = (instant: Date): string => isoDay(dayNumberAt(instant));

/** Days from one day, `YYYY-MM-DD`, to another; below 0 where that lies before. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** A day, `YYYY-MM-DD`, as people say it. */
export const sayDate = (day: string, language: SentenceLang): string => sayDay(day, sentencesIn(language));

/** The day in Copenhagen of an instant, ISO 8601, as people say it. */
export const sayDayOf = (instant: string, language: SentenceLang): string =>
  sayDate(dayOf(new Date(instant)), language);
