import type { Hours, Span } from "../../../schema/hours.ts";
import { malformed } from "./refusal.ts";
import { plain } from "./words.ts";

type Weekly = Hours["weekly"][number];

const weekdays = [
  ["man", "mandag", "mandage", "monday"],
  ["tirs", "tir", "tirsdag", "tirsdage", "tuesday"],
  ["ons", "onsdag", "onsdage", "wednesday"],
  ["tors", "tor", "torsdag", "torsdage", "thursday"],
  ["fre", "fredag", "fredage", "friday"],
  ["lør", "lørdag", "lørdage", "saturday"],
  ["søn", "søndag", "søndage", "sunday"],
];
const dayOf = new Map(weekdays.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const nameOf = (day: number): string => weekdays[day - 1]?.[0] ?? "";

const example = "man-tors 10:00-15:00, fre 10:00-12:00";

/** "man-tors 10:00-15:00, fre 10:00-12:00". */
export const writeWeekly = (weekly: readonly Weekly[]): string =>
  weekly.map(({ days, ...span }) => `${writeDays(days)} ${writeSpan(span)}`).join(", ");

/** Days that follow one another as "man-tors". */
function writeDays(days: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && run[1] + 1 === day) run[1] = day;
    else runs.push([day, day]);
  }
  return runs.map(([first, last]) => (first === last ? nameOf(first) : `${nameOf(first)}-${nameOf(last)}`)).join(", ");
}

const writeSpan = ({ from, to }: Span): string => `${from}-${to}`;

export const writeSpans = (spans: readonly Span[]): string => spans.map(writeSpan).join(", ") || "lukket";

/** Also "mandag til torsdag kl. 10-15.30", "hverdage", "alle dage", "hele døgnet". A time alone is for the days before it. Throws a Refusal. */
export function readWeekly(text: string): Weekly[] {
  const weekly: Weekly[] = [];
  let days: number[] = [];
  let waiting: number[] = [];
  for (const piece of pieces(text)) {
    const [, names = "", time = ""] = /^([a-zæøå-]*) ?(.*)$/.exec(piece) ?? [];
    if (names) waiting.push(...readDays(names));
    if (!time) continue;
    days = waiting.length > 0 ? waiting : days;
    waiting = [];
    if (days.length === 0) throw malformed(text, example);
    weekly.push({ days, ...readSpan(time) });
  }
  if (weekly.length === 0 || waiting.length > 0) throw malformed(text, example);
  return weekly;
}

/** "16:00-20:00, 21:00-22:00", or "lukket". Throws a Refusal. */
export const readSpans = (text: string): Span[] =>
  ["lukket", "closed"].includes(plain(text)) ? [] : pieces(text).map(readSpan);

const pieces = (text: string): string[] =>
  plain(text)
    .replaceAll("–", "-")
    .replaceAll(/ ?(?:-|\btil\b) ?/g, "-")
    .replaceAll(/\bkl\b\.? ?/g, "")
    .replaceAll(/\bog\b/g, ",")
    .replaceAll(/\b(?:alle dage|hver dag|dagligt)/g, "man-søn")
    .replaceAll(/\bhverdage\b/g, "man-fre")
    .replaceAll("hele døgnet", "00:00-24:00")
    .replaceAll("døgnet rundt", "man-søn 00:00-24:00")
    .split(",")
    .map((piece) => piece.trim())
    .filter(Boolean);

function readDays(names: string): number[] {
  const [first = 0, last = first, more] = names.split("-").map((name) => dayOf.get(name) ?? Number.NaN);
  const days = Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, ahead) => ((first - 1 + ahead) % 7) + 1);
  if (more !== undefined || days.length === 0 || days.some(Number.isNaN)) throw malformed(names, example);
  return days;
}

function readSpan(time: string): Span {
  const [, from = "", to = ""] = /^([\d:.]{1,5})-([\d:.]{1,5})$/.exec(time) ?? [];
  if (!from) throw malformed(time, "10:00-15:00");
  return { from: readClock(from), to: readClock(to) };
}

/** "9", "9.30" and "09:30" as "09:30". Whether there is such a time is not looked at. */
function readClock(clock: string): string {
  const [, hour = "", minute = "00"] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(clock) ?? [];
  if (!hour) throw malformed(clock, "10:00");
  return `${hour.padStart(2, "0")}:${minute}`;
}
