import type { Hours } from "../../../schema/hours.ts";
import { readDay } from "./days.ts";
import { into, type Part, type ReadPart } from "./entries.ts";
import { readSpans, readWeekly, writeSpans, writeWeekly } from "./hours.ts";
import { type Draft, put, valueAt } from "./paths.ts";
import { malformed } from "./refusal.ts";
import { isNone, none, plain } from "./words.ts";

type Exception = NonNullable<Hours["exceptions"]>[number];

const open = "Åbent";
const exception = "Undtagelse";
const note = "Bemærkning";
const noteInEnglish = "Bemærkning på engelsk";

/** "Åbent: man-fre 10:00-15:00 | Undtagelse: 2026-12-24 til 2026-12-26 lukket | Bemærkning: Lukket i julen". */
export const hoursParts = ({ weekly, exceptions }: Hours): Part[] => [
  [open, writeWeekly(weekly)],
  ...(exceptions?.length === 0 ? [[exception, none] as const] : []),
  ...(exceptions ?? []).flatMap(exceptionParts),
];

function exceptionParts({ first, last, spans, note: said }: Exception): Part[] {
  const days = first === last ? first : `${first} til ${last}`;
  return [
    [exception, `${days} ${writeSpans(spans)}`],
    [note, said?.da],
    [noteInEnglish, said?.en],
  ];
}

/** Each remark belongs to the exception before it. */
export const readHoursParts: [string, ReadPart][] = [
  [plain(open), into("hours.weekly", readWeekly)],
  [plain(exception), addException],
  [plain(note), intoLastException("note.da")],
  [plain(noteInEnglish), intoLastException("note.en")],
];

function exceptionsIn(draft: Draft): Draft[] {
  const exceptions = valueAt(draft, "hours.exceptions");
  return Array.isArray(exceptions) ? exceptions : [];
}

function addException(text: string, draft: Draft): void {
  const more = isNone(text) ? [] : [readException(text)];
  put(draft, "hours.exceptions", [...exceptionsIn(draft), ...more]);
}

function readException(text: string): Draft {
  const [, first = "", last = first, times = ""] =
    /^([\d.-]+)(?: til ([\d.-]+))?:? (?:kl\.? )?(.+)$/.exec(plain(text)) ?? [];
  if (!first) throw malformed(text, "2026-12-24 til 2026-12-26 lukket");
  return { first: readDay(first), last: readDay(last), spans: readSpans(times) };
}

function intoLastException(path: string): ReadPart {
  const read = into(path);
  return (text, draft) => {
    const last = exceptionsIn(draft).at(-1);
    if (!last) throw malformed(text, `${exception}: 2026-12-24 lukket | ${note}: Lukket i julen`);
    read(text, last);
  };
}
