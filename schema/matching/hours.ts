import type { Hours, Span } from "../hours.ts";
import { dayNumber, minutesADay } from "./clock.ts";

/** One span in minutes from the midnight it begins after; beyond 1440 it runs into the next day. */
type Minutes = readonly [from: number, to: number];

/** Opening hours made ready for many questions. */
export interface OpeningTimes {
  /** By ISO weekday; the first place is empty. */
  weekly: readonly (readonly Minutes[])[];
  exceptions: readonly { first: number; last: number; spans: readonly Minutes[] }[];
}

// A place that is closed for longer than this has no next opening that anybody can plan with.
const daysAhead = 366;

export function openingTimes({ weekly, exceptions = [] }: Hours): OpeningTimes {
  return {
    weekly: Array.from({ length: 8 }, (_, weekday) => weekly.filter(({ days }) => days.includes(weekday)).map(minutes)),
    exceptions: exceptions.map(({ first, last, spans }) => ({
      first: dayNumber(first),
      last: dayNumber(last),
      spans: spans.map(minutes),
    })),
  };
}

/** Is any of these open at this wall minute (see clock.ts)? A span belongs to the day on which it begins. */
export function isOpen(all: readonly OpeningTimes[], wall: number): boolean {
  const today = Math.floor(wall / minutesADay);
  return all.some((times) => covers(times, today, wall) || covers(times, today - 1, wall));
}

/** The wall minute at which the first of these opens after `wall`; null when none does within a year. */
export function nextOpening(all: readonly OpeningTimes[], wall: number): number | null {
  const today = Math.floor(wall / minutesADay);
  for (let day = today; day <= today + daysAhead; day++) {
    const openings = all
      .flatMap((times) => spansOn(times, day).map(([from]) => day * minutesADay + from))
      .filter((opening) => opening > wall);
    if (openings.length > 0) return Math.min(...openings);
  }
  return null;
}

const daysShown = 7;

/** The wall minute at which the last of these that are open closes; null when that is not within a week. */
export function nextClosing(all: readonly OpeningTimes[], wall: number): number | null {
  let closing = wall;
  while (isOpen(all, closing)) {
    closing = Math.max(...all.flatMap((times) => endsOf(times, closing)));
    if (closing > wall + daysShown * minutesADay) return null;
  }
  return closing;
}

/** When the spans end that this wall minute lies in. */
function endsOf(times: OpeningTimes, wall: number): number[] {
  const today = Math.floor(wall / minutesADay);
  return [today - 1, today].flatMap((day) =>
    spansOn(times, day)
      .filter(([from, to]) => day * minutesADay + from <= wall && wall < day * minutesADay + to)
      .map(([, to]) => day * minutesADay + to),
  );
}

/** Is a span of this day open at the wall minute, be it after the next midnight? */
function covers(times: OpeningTimes, day: number, wall: number): boolean {
  const minute = wall - day * minutesADay;
  return spansOn(times, day).some(([from, to]) => from <= minute && minute < to);
}

function spansOn({ weekly, exceptions }: OpeningTimes, day: number): readonly Minutes[] {
  const exception = exceptions.find(({ first, last }) => first <= day && day <= last);
  return exception?.spans ?? weekly[isoWeekday(day)] ?? [];
}

/** 1 is Monday; day 0, 1970-01-01, was a Thursday. */
function isoWeekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function minutes({ from, to }: Span): Minutes {
  const [begins, ends] = [ofClock(from), ofClock(to)];
  return [begins, ends <= begins ? ends + minutesADay : ends];
}

function ofClock(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
