/** Words as the search sees them: folded to plain small letters, cut into tokens, and cut down to their stem. */

/** Small letters without accents; å, æ and ø as people write them on keyboards that lack them. */
export function fold(text: string): string {
  const folded = withoutDanishLetters(text.toLowerCase());
  if (!/[^ -~\s]/.test(folded)) return folded;
  return withoutDanishLetters(folded.normalize("NFC")).normalize("NFD").replace(/\p{M}/gu, "");
}

function withoutDanishLetters(text: string): string {
  return text.replace(/å/g, "aa").replace(/[æä]/g, "ae").replace(/[øö]/g, "oe");
}

/** The folded words of a text in reading order. */
export function tokens(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const ending =
  /^(.{3,}?)(?:elsernes?|elserne?|elsens?|elsers?|else|ernes?|enes?|erens?|erets?|ende|eres?|ens?|ets?|ers?|es?|s)$/;
/** Danger, which has nothing to do with a father. */
const whole = "fare";
const doubled = /([bdfgklmnprst])\1$/;

/** A folded word without its Danish endings: `grupperne`, `gruppen` and `gruppe` share one stem. No lemma is promised. */
export function stem(token: string): string {
  return token === whole ? token : token.replace(ending, "$1").replace(doubled, "$1");
}

const shortestHalf = 4;

/** The two words that a compound is made of, when the stems of both are known: `mandegruppe` is `mande` and `gruppe`. */
export function halves(token: string, isKnown: (stem: string) => boolean): string[] {
  for (let cut = token.length - shortestHalf; cut >= shortestHalf; cut--) {
    const pair = [token.slice(0, cut), token.slice(cut)];
    if (pair.every((half) => isKnown(stem(half)))) return pair;
  }
  return [];
}
