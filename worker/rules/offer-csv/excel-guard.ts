/**
 * Excel runs a cell that begins like a formula, and turns what looks like a number, a date or a truth value into one:
 * `=1+1` runs, `0751` becomes 751, `maj-2` a day in May. An apostrophe before it keeps it the text it is. Excel shows and saves
 * that apostrophe as any other letter, so taking it off again gives back exactly what was there.
 */
const guard = "'";

const begins = /^[=+\-@#＝＋－＠\t\r\n']/;
const truth = /^(?:sand|falsk|true|false)$/i;
const wordsOfValues = new Set(
  `jan feb mar apr maj may jun jul aug sep sept okt oct nov dec january february march april june july august september
  october november december januar februar marts juni juli oktober kr dkk eur usd e am pm den d mandag tirsdag onsdag
  torsdag fredag lørdag søndag monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);
/** Longer than any number or date that Excel reads. */
const longestValue = 60;

function needsGuard(text: string): boolean {
  return begins.test(text) || truth.test(text) || looksLikeValue(text);
}

function looksLikeValue(text: string): boolean {
  if (text.length > longestValue || !/\d/.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => wordsOfValues.has(word));
}

export const guarded = (text: string): string => (needsGuard(text) ? guard + text : text);

/** The inverse of `guarded`; an apostrophe that guards nothing stays. */
export function unguarded(cell: string): string {
  const text = cell.slice(guard.length);
  return cell.startsWith(guard) && needsGuard(text) ? text : cell;
}
