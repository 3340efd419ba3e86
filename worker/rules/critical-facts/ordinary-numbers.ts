import { contextOf, type NumberContext, type NumberRun } from "./number-runs.ts";
import type { Piece } from "./pieces.ts";

/**
 * Whether every reader takes the run for something else than a number to call: times of day, years, a date, a
 * paragraph of a law, or so many of something.
 */
export function isOrdinary(pieces: readonly Piece[], run: NumberRun): boolean {
  if (run.to - run.from >= mostPieces) return false;
  if (isKnown(pieces, run) || withoutArticle(pieces, run).some((rest) => isKnown(pieces, rest))) return true;
  const next = clauseStarts(pieces, run).find((start) => isKnown(pieces, { ...run, to: start - 1 }));
  return next !== undefined && isOrdinary(pieces, { ...run, from: next });
}

const mostPieces = 8;

function isKnown(pieces: readonly Piece[], run: NumberRun): boolean {
  const context = contextOf(pieces, run);
  return kinds.some((isKind) => isKind(context));
}

/** Where a new clause may start inside a run: "i 2022, 12 personer". */
const clauseStarts = (pieces: readonly Piece[], { from, to }: NumberRun) =>
  [...pieces.slice(from + 1, to + 1).entries()].flatMap(([index, { gap }]) =>
    /[.,;:!?)] /.test(gap) ? [from + 1 + index] : [],
  );

/** Without a number at either end that is rather a small word: "in 2022 one had to". */
const withoutArticle = (pieces: readonly Piece[], { from, to }: NumberRun): NumberRun[] => [
  ...(isArticle(pieces[from]) ? [{ from: from + 1, to }] : []),
  ...(isArticle(pieces[to]) ? [{ from, to: to - 1 }] : []),
];
const isArticle = (piece: Piece | undefined) => /^(?:en|et|one|to|[OolI])$/i.test(piece?.text ?? "");

// All words are as a plain reading gives them: small, and with "a" for "å".
const words = (...lists: string[]) => new Set(lists.flatMap((list) => list.split(" ")));

const clock = "(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?";
const times = new RegExp(`^${clock}(?:[-–]${clock})?(?:,${clock}(?:[-–]${clock})?)*$`);
const quarter = "(?:[01]\\d|2[0-4])[.:](?:00|15|30|45)";
const fromQuarterToQuarter = new RegExp(`^${quarter}[-–]${quarter}$`);
const beforeTimes = words(
  "kl klokken man tirs ons tors fre lør søn mandag tirsdag onsdag torsdag fredag lørdag søndag mandage tirsdage",
  "onsdage torsdage fredage lørdage søndage hverdag hverdage hverdagene dag dage dagligt aben abent abne mellem",
  "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays",
  "sundays weekdays daily open between",
);

function isTimeOfDay({ shape, before, announced }: NumberContext): boolean {
  if (shape === "24/7" || (!announced && fromQuarterToQuarter.test(shape))) return true;
  if (!beforeTimes.has(before) || !times.test(shape)) return false;
  const clocks = shape.split(/[-–,]/).map((time) => Number(time.replace(":", ".")));
  return rises(clocks) || (clocks.length === 2 && (clocks[1] ?? 24) < earlyMorning);
}
const earlyMorning = 9;

const numbersIn = (shape: string) => (shape.match(/\d+/g) ?? []).map(Number);
const rises = (numbers: readonly number[]) =>
  numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0));

const years = /^(?:19|20)\d\d(?:[-–/,](?:19|20)?\d\d){0,3}$/;
const beforeYears = words(
  "i in fra from siden since efter after før before inden indtil until ar aret year af of januar februar marts april",
  "maj juni juli august september oktober november december january february march may june july october",
);
/** Numbers for messages are written as years of the last century: "HJÆLP til 1980". */
const towardsNumber = words("til to pa on via nr no");

/** One year, or several that rise. */
function isYears({ shape, before, announced }: NumberContext): boolean {
  if (!years.test(shape)) return false;
  const century = shape.slice(0, 2);
  const full = shape.split(/[-–/,]/).map((year) => (year.length === 2 ? century + year : year));
  if (full.some((year, index) => year <= (full[index - 1] ?? ""))) return false;
  return beforeYears.has(before) || !(announced || (century === "19" && towardsNumber.has(before)));
}

const [dayOfMonth, month, year] = ["(?:0?[1-9]|[12]\\d|3[01])", "(?:0?[1-9]|1[0-2])", "(?:19|20)\\d\\d"];
const date = new RegExp(`^(?:${dayOfMonth}[./-]${month}[./-]${year}|${year}-${month}-${dayOfMonth})$`);
const isDate = ({ shape, announced }: NumberContext) => !announced && date.test(shape);

const paragraphs = /^\d{1,3}(?:[-–,](?:§{0,2} ?)\d{1,3})*$/;
const beforeParagraphs = words("paragraf section sections stk kapitel chapter");
const isParagraph = ({ shape, before, gapBefore }: NumberContext) =>
  paragraphs.test(shape) && rises(numbersIn(shape)) && (/§ ?$/.test(gapBefore) || beforeParagraphs.has(before));

const small = /^\d{1,2}(?:[-–,]\d{1,2}){0,2}$/;
const large = /^\d{1,3}(?:[.,]?\d{3})?(?:[-–]\d{1,3}(?:[.,]?\d{3})?)?$/;
const units = words(
  "ar ars arig arige arigt uge uger ugers ugentlig ugentlige maned maneder maneders dag dage dages døgn time timer",
  "timers min minut minutter minutters gange samtale samtaler samtaletimer sessioner møder mødegange personer",
  "mennesker deltagere medlemmer kr kroner procent pct km meter pladser voksne børn kvinder mænd unge borgere danskere",
  "parørende frivillige henvendelser kommuner regioner steder centre teams besøg week weeks month months day days hour",
  "hours minute minutes times talk talks sessions meetings people participants members percent places adults children",
  "women men citizens volunteers year years visits municipalities regions",
);

const beforeSpans = words("aged alder alderen unge mellem between fra from");

/** "15 to 24", "unge 15-24": English "to" is a number in Danish. */
function isSpan({ shape, before, announced }: NumberContext): boolean {
  if (announced || !/^\d{1,2}[-–]\d{1,2}$/.test(shape) || !rises(numbersIn(shape))) return false;
  return shape.includes("–") || beforeSpans.has(before);
}

const weeks = words("uge uger week weeks");
const isWeek = ({ shape, before }: NumberContext) => weeks.has(before) && /^\d{1,2}(?:[-–,]\d{1,2})?$/.test(shape);

/** Whether a word of a plain reading says what is counted: "uger", "personer", "kr". */
export const isUnit = (word: string): boolean => units.has(word.toLowerCase());

/** So many of something. Near a word that announces a number to call only up to 99 of it. */
function isQuantity({ shape, before, gapAfter, after, announced }: NumberContext): boolean {
  if (!isUnit(after) && !/^ ?[%€]/.test(gapAfter) && !["kr", "dkk"].includes(before)) return false;
  if (!small.test(shape)) return !announced && large.test(shape);
  return rises(numbersIn(shape));
}

const kinds = [isTimeOfDay, isYears, isDate, isParagraph, isQuantity, isSpan, isWeek];
