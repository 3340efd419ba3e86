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

const silent = new Set(
  tokens(`
    af al alle alt altid anden andet andre at bare begge blev blive bliver burde da de dem den denne der deres det dette
    dig din dine disse dit du efter ej eller en end endnu er et få får fik find finde findes for fordi før fra fx giv give
    giver gjorde gjort godt gør gøre ham han har havde have hende hendes her hos hun hvad hvem hver hvilken hvilke hvis
    hvor hvordan hvorfor hvornår igen ikke ind ingen intet i ja jeg jer jeres jo kan kun kunne lidt lige ligesom må man
    mange med meget mellem men mens mere mig min mine mit mod når nej noget nogen nogle nok nu ny nyt og også om op os
    over på så sagt se ser selv selvom sig sige siger sin sine sit skal skulle snart som stadig sted stedet steder til
    ting ud uden under var ved vi vil ville vores være været altså gerne måske virkelig
    hjælp hjælpe hjælper brug bruge bruger leder søger tilbud
    a about am an and any are be been but by can could did do does for from had has have he help her him his how i if in
    is it its me my need not of on or she so some someone something that the their them there they this to was we were
    what when where which who with would you your
  `),
);

/** Says a token anything? Not the small words of the language, single letters, or numbers too short to be a code. */
export function isMeaningful(token: string): boolean {
  return token.length > 1 && !silent.has(token) && !/^\d{1,2}$/.test(token);
}

const ending =
  /^(.{3,}?)(?:elsernes?|elserne?|elsens?|elsers?|else|ernes?|enes?|erens?|erets?|ende|eres?|ens?|ets?|ers?|es?|s)$/;
const doubled = /([bdfgklmnprst])\1$/;

/** A folded word without its Danish endings: `grupperne`, `gruppen` and `gruppe` share one stem. No lemma is promised. */
export function stem(token: string): string {
  return token.replace(ending, "$1").replace(doubled, "$1");
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
