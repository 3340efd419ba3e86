import { dayToAsk, type Reminder } from "./reminders.ts";

interface Calendar {
  name: string;
  /** Where confirming is done, a full address. */
  editor: string;
  /** When what it tells was published, an instant. */
  publishedAt: string;
  reminders: readonly Reminder[];
  /** A day number in Copenhagen. */
  today: number;
}

/** A calendar for subscribing to (RFC 5545): a day-long event for each fact to confirm, under an id that never changes. */
export function calendarText({ name, editor, publishedAt, reminders, today }: Calendar): string {
  const stamp = publishedAt.replace(/\.\d+/, "").replace(/[-:]/g, "");
  const events = reminders.flatMap((reminder) => [
    "BEGIN:VEVENT",
    `UID:${reminder.offer}.${reminder.fact}@vejviser`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dayToAsk(reminder, today).replaceAll("-", "")}`,
    `SUMMARY:${escaped(reminder.title)}`,
    `DESCRIPTION:${escaped(`${reminder.text} ${editor}`)}`,
    `URL:${editor}`,
    // The day stays free for other things.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Vejviser//Due//DA",
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    ...(events.length > 0 ? events : aComponent),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** A calendar without any component is none: where there is nothing to confirm it has this one, which shows nowhere. */
const aComponent = [
  "BEGIN:VTIMEZONE",
  "TZID:Europe/Copenhagen",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0100",
  "END:STANDARD",
  "END:VTIMEZONE",
];

const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

const mostOctets = 75;
const octetsOf = (letter: string): number => new TextEncoder().encode(letter).length;

/** In lines of at most 75 octets, those after the first with a space before them; no letter is cut in two. */
function folded(line: string): string {
  let octets = 0;
  let text = "";
  for (const letter of line) {
    octets += octetsOf(letter);
    if (octets > mostOctets) {
      text += "\r\n ";
      octets = 1 + octetsOf(letter);
    }
    text += letter;
  }
  return text;
}
