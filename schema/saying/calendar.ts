import { dayNumber, isoDay, minutesADay } from "../matching/clock.ts";
import type { Sentences } from "./sentences.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

/** Days are formatted as UTC, because their number already counts Copenhagen's days. Making a format is slow. */
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  formats.set(key, made);
  return made;
}

/** `2026-10-01` as "1. oktober 2026". */
export const sayDay = (day: string, { locale }: Sentences): string =>
  format(locale, { day: "numeric", month: "long", year: "numeric" }).format(Date.parse(day));

/** `2026-10-01` as "1. oktober". */
export const sayDayOfYear = (day: string, { locale }: Sentences): string =>
  format(locale, { day: "numeric", month: "long" }).format(Date.parse(day));

/** `2026-10-01` as "oktober 2026". */
export const sayMonth = (day: string, { locale }: Sentences): string =>
  format(locale, { month: "long", year: "numeric" }).format(Date.parse(day));

// A Monday.
const aMonday = dayNumber("2024-01-01");

/** An ISO weekday, 1 to 7, as "mandag". */
export const sayWeekday = (weekday: number, { locale }: Sentences): string =>
  format(locale, { weekday: "long" }).format(Date.parse(isoDay(aMonday + weekday - 1)));

/** Minutes since midnight as "9", "9.30" or "24"; beyond midnight as the next day's clock. */
export function sayMinute(minute: number, { clock }: Sentences): string {
  const ofDay = minute > minutesADay ? minute % minutesADay : minute;
  return clock(Math.floor(ofDay / 60), ofDay % 60);
}

/** `09:30` as "9.30". */
export const sayClock = (time: string, strings: Sentences): string =>
  sayMinute(Number(time.slice(0, 2)) * 60 + Number(time.slice(3)), strings);
