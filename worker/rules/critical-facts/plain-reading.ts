/**
 * The text as a reader's eye takes it: one form of each letter and digit, no accents, nothing invisible, every gap
 * one plain space, and words that are spelled out ("d k", "s-y-v") drawn together. Danish "å" comes out as "a".
 */
export function plainReading(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}\p{DI}]/gu, "")
    .replace(/[\p{Z}\p{Cc}]+/gu, " ")
    .replace(betweenSingleLetters, "");
}

/** Whether a plain reading holds letters or digits of other scripts, or signs drawn as such: no rule here can read them. */
export const isUnreadable = (reading: string): boolean => strange.test(reading);

const betweenSingleLetters = /(?<=(?<![\p{L}\p{N}])\p{L})[ _*/|~+-](?=\p{L}(?![\p{L}\p{N}]))/gu;

// Latin as European languages write it, and the apostrophes that Unicode counts as letters. The last ranges are
// Braille, and the dominoes, cards, flags and framed letters among the emoji.
const strange = /(?![A-Za-zÀ-ɏḀ-ỿʻʼ])\p{L}|(?![0-9])\p{N}|[⚀-⚅⠀-⣿\u{1F000}-\u{1F1FF}]/u;
