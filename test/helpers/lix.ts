const sentenceEnd = /[.!?:]+(?=\s|$)|\n/u;
const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
// The words this registry cannot do without count as short, so that the exact word is never traded for a vague one.
const fieldWord = /^(?:senfølge|overgreb|psykolog|psykiatri|kommune|ventetid|frivillig)(?:e?[nrt]|e|ne|rne|erne)?s?$/u;
const isLong = (value: string) => value.length > 6 && !fieldWord.test(value.toLowerCase());

/** Readability of a Danish text: words per sentence plus long words per hundred. 25 is easy, 55 is hard; 0 without words. */
export function lix(text: string): number {
  const words = text.match(word) ?? [];
  if (words.length === 0) return 0;
  const sentences = text.split(sentenceEnd).filter((part) => /\p{L}/u.test(part)).length;
  return words.length / Math.max(1, sentences) + (100 * words.filter(isLong).length) / words.length;
}
