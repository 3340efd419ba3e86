import type { Hours } from "../hours.ts";
import { dayNumber, dayNumberAt, isoDay, minutesADay, wallMinute } from "../matching/clock.ts";
import { nextClosing, openingTimes } from "../matching/hours.ts";
import type { Match } from "../matching/query.ts";
import type { Contact } from "../offer.ts";
import { sayClock, sayDayOfYear, sayMinute, sayWeekday } from "./calendar.ts";
import type { Saying } from "./saying.ts";
import type { Sentences } from "./sentences.ts";

const everyWeekday = 7;
/** How many days ahead a change of the usual hours is told of. */
const tellAhead = 60;

/** "Åbent nu til kl. 16", "Åbner i morgen kl. 9"; null when no hours are known. */
export function openingNow({ offer, openNow, opensAt }: Match, now: Date, strings: Sentences): string | null {
  if (openNow === null) return null;
  if (openNow) return openUntil(offer.contacts, now, strings);
  return opensAt === null ? strings.closedNow : opensFrom(opensAt, now, strings);
}

function openUntil(contacts: readonly Contact[], now: Date, strings: Sentences): string {
  const times = contacts.flatMap(({ hours }) => (hours ? [openingTimes(hours)] : []));
  const closing = nextClosing(times, wallMinute(now));
  if (closing === null) return strings.openAllDay;
  return strings.openUntil(sayMinute(closing % minutesADay || minutesADay, strings));
}

function opensFrom(opensAt: Date, now: Date, strings: Sentences): string {
  const wall = wallMinute(opensAt);
  const clock = sayMinute(wall % minutesADay, strings);
  const day = isoDay(dayNumberAt(opensAt));
  const ahead = dayNumberAt(opensAt) - dayNumberAt(now);
  if (ahead === 0) return strings.opensToday(clock);
  if (ahead === 1) return strings.opensTomorrow(clock);
  if (ahead < everyWeekday) return strings.opensOn(sayWeekday(isoWeekday(day), strings), clock);
  return strings.opensOn(sayDayOfYear(day, strings), clock);
}

const isoWeekday = (day: string) => new Date(day).getUTCDay() || everyWeekday;

/** Usual hours and the coming days that differ, a line each. */
export function sayHours({ weekly, exceptions = [] }: Hours, now: Date, { strings, plain }: Saying): string[] {
  const today = dayNumberAt(now);
  const usual = weekly.map(({ days, from, to }) => sayUsual(sayDays(days, strings), from, to, strings));
  const coming = exceptions
    .filter(({ first, last }) => dayNumber(last) >= today && dayNumber(first) <= today + tellAhead)
    .map(({ first, last, spans, note }) => {
      const days = strings.days(sayDayOfYear(first, strings), sayDayOfYear(last, strings));
      const times = spans.map(({ from, to }) => `${sayClock(from, strings)}–${sayClock(to, strings)}`);
      const said = times.length > 0 ? strings.otherDay(days, strings.list(times)) : strings.closedDay(days);
      return note ? `${said}. ${plain(note)}` : said;
    });
  return [...usual, ...coming];
}

function sayUsual(days: string, from: string, to: string, strings: Sentences): string {
  if (from === "00:00" && to === "24:00") return strings.allDay(days);
  return strings.hours(days, sayClock(from, strings), sayClock(to, strings));
}

/** Weekdays in their order, neighbours drawn together: "mandag til torsdag og lørdag". */
export function sayDays(days: readonly number[], strings: Sentences): string {
  const sorted = [...new Set(days)].sort();
  if (sorted.length === everyWeekday) return strings.everyDay;
  const runs: [number, number][] = [];
  for (const day of sorted) {
    const run = runs.at(-1);
    if (run && run[1] === day - 1) run[1] = day;
    else runs.push([day, day]);
  }
  return strings.list(runs.map(([first, last]) => strings.days(sayWeekday(first, strings), sayWeekday(last, strings))));
}
