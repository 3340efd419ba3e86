import { contextOf, type NumberRun, numberRuns } from "./number-runs.ts";
import { isOrdinary } from "./ordinary-numbers.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/** How many digits are too many to be let through unread. */
const tooMany = { typedAsOne: 3, typed: 5, mixed: 4, said: 3, announced: 3, scattered: 8 };
/** How far apart scattered parts of a number may stand, in UTF-16 units. */
const reach = 100;

/** Whether a plain reading holds digits, typed or said, that someone may call or write to, in one place or scattered. */
export function tellsPhoneNumber(reading: string): boolean {
  const pieces = piecesOf(reading);
  const runs = numberRuns(pieces).filter((run) => mayBePart(piecesIn(pieces, run)));
  const isDoubtful = (run: NumberRun) => !isOrdinary(pieces, run);
  return (
    runs.some((run) => isLong(pieces, run) && isDoubtful(run)) ||
    (isScattered(pieces, runs) && isScattered(pieces, runs.filter(isDoubtful)))
  );
}

const piecesIn = (pieces: readonly Piece[], { from, to }: NumberRun) => pieces.slice(from, to + 1);
const digitsIn = (pieces: readonly Piece[]) => pieces.reduce((sum, { digits }) => sum + digits, 0);

/** A lone "en" or "to" is none: every sentence has one. */
const mayBePart = (own: readonly Piece[]) =>
  own.length > 1 || own.some(({ kind, digits }) => kind === "typed" || digits > 1);

function isLong(pieces: readonly Piece[], run: NumberRun): boolean {
  const own = piecesIn(pieces, run);
  const digits = digitsIn(own);
  if (own.some((piece) => piece.kind === "typed" && piece.digits >= tooMany.typedAsOne)) return true;
  if (digits >= tooMany[mannerOf(own)]) return true;
  return digits >= tooMany.announced && contextOf(pieces, run).announced;
}

function mannerOf(own: readonly Piece[]): "typed" | "said" | "mixed" {
  if (own.every(({ kind }) => kind !== "said")) return "typed";
  // "one to two" says three digits in Danish.
  return own.every(({ kind, text }, index) => kind === "said" && (text !== "to" || index !== 1)) ? "said" : "mixed";
}

function isScattered(pieces: readonly Piece[], runs: readonly NumberRun[]): boolean {
  const parts = runs.map((run) => ({ at: pieces[run.from]?.at ?? 0, digits: digitsIn(piecesIn(pieces, run)) }));
  let first = 0;
  let digits = 0;
  return parts.some((part) => {
    digits += part.digits;
    for (let left = parts[first]; left && part.at - left.at > reach; left = parts[first]) {
      digits -= left.digits;
      first += 1;
    }
    return digits >= tooMany.scattered;
  });
}
