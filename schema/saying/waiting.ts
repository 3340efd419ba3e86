import type { Match, WaitingNow } from "../matching/query.ts";
import type { Waiting } from "../offer.ts";
import type { Code } from "../vocabulary.ts";
import { sayDay, sayMonth } from "./calendar.ts";
import { inSentence } from "./capitalised.ts";
import type { Saying } from "./saying.ts";
import type { Sentences } from "./sentences.ts";

const weeksAYear = 52;

/** Help that one walks up to or calls. About these, silence on waiting says nothing that a person could miss. */
const withoutQueue: readonly Code<"kind">[] = ["helpline", "acute", "community", "talk-event", "report-concern"];

export interface WaitingWords {
  lines: string[];
  /** One has to wait, or may have to: what is open meanwhile belongs beside it. */
  needsMeanwhile: boolean;
}

/** What is known of the wait, never an old number alone. Null where no wait is to be expected and none is told. */
export function waitingWords({ offer, waiting }: Match, today: string, saying: Saying): WaitingWords | null {
  if (waiting.length === 0) {
    const isSilent = offer.kinds.every((kind) => withoutQueue.includes(kind));
    return isSilent ? null : { lines: [saying.label("waitingStatus", "unknown")], needsMeanwhile: false };
  }
  return {
    lines: waiting.map((wait, index) => sayWait(wait, offer.waiting[index] ?? wait, today, saying)),
    needsMeanwhile: waiting.some(({ expired, status }) => expired || (status !== "no-wait" && status !== "unknown")),
  };
}

/** `told` is the wait as it was stated, before its age made it unknown. */
function sayWait(wait: WaitingNow, told: Waiting, today: string, saying: Saying): string {
  const { strings } = saying;
  const of = saying.label("waitingFor", wait.for);
  const duration = sayDuration(told, strings);
  const status = saying.label("waitingStatus", told.status);
  if (told.status === "unknown" && duration === null) return status;
  if (!wait.expired) return strings.waitToday(of, duration ?? inSentence(status), sayDay(wait.asOf, strings));
  const when = sayWhen(wait.asOf, today, strings);
  return duration === null ? strings.waitOldStatus(of, inSentence(status), when) : strings.waitOld(of, duration, when);
}

/** A year that is past is enough; within this year, the month too. */
function sayWhen(day: string, today: string, strings: Sentences): string {
  const year = day.slice(0, 4);
  return year === today.slice(0, 4) ? sayMonth(day, strings) : year;
}

function sayDuration({ weeksMin, weeksMax }: Waiting, strings: Sentences): string | null {
  const [shortest, longest] = [weeksMin ?? weeksMax, weeksMax ?? weeksMin];
  if (shortest === undefined || longest === undefined) return null;
  return shortest >= weeksAYear
    ? strings.years(halfYears(weeksMin), halfYears(weeksMax))
    : strings.weeks(weeksMin, weeksMax);
}

/** Whole and half years, as people say them: "2", "2½". */
function halfYears(weeks: number | undefined): string | undefined {
  if (weeks === undefined) return undefined;
  const halves = Math.round((weeks / weeksAYear) * 2);
  return `${Math.floor(halves / 2) || ""}${halves % 2 ? "½" : ""}`;
}
