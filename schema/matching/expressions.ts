import { type Concept, type Sign, signs } from "../thesaurus.ts";
import { type Meaning, meaningsOf } from "./concepts.ts";
import { isMeaningful } from "./small-words.ts";
import { halves, stem, tokens } from "./text.ts";
import { nearestWords } from "./typos.ts";
import type { WordIndex } from "./words.ts";

/** Terms that stand for the same thing, which makes them one: as sure as `weight` says, and as rare as all together. */
export interface Reading {
  weight: number;
  terms: readonly string[];
  /** Documents that hold none of these count a quarter. */
  rather?: readonly Concept[];
}

const asMeant = 0.8;
const asPart = 0.6;
/** How an expression is read that has a sign. */
const bySign: Record<Sign, Omit<Reading, "terms">> = {
  // A life may depend on it: nothing else may push it down, and who answers at once comes first.
  "!": { weight: 1000, rather: ["kind:helpline", "kind:acute"] },
  "?": { weight: 2, rather: ["topic:adult-assault"] },
  "+": { weight: 5, rather: ["topic:late-effects"] },
  "=": { weight: 1.5, rather: ["topic:late-effects"] },
};
/** However little is understood of what people tell of themselves, it may be what the registry is for. */
const purpose: Reading = { weight: asMeant, terms: ["topic:late-effects"] };
const tellers = new Set(tokens("jeg tør mig min mit mine mand mænd kvinde kvinder my me"));
const shortestBeginning = 3;
const shortestPart = 4;

/**
 * What a person typed, expression by expression, each in the ways it can be read: in none when the index does not know
 * it. Empty while nothing has been said.
 */
export function readExpressions(q: string, index: WordIndex): Reading[][] {
  const stillTyping = /[\p{L}\p{N}]$/u.test(q);
  const words = tokens(q).flatMap((word) => knownParts(word, index));
  const expressions = expressionsIn(words, index);
  const means = (expression: readonly string[], meaning: Meaning) =>
    meaningsOf(index.concepts, expression).includes(meaning);
  const isOfAssault = expressions.some((expression) => means(expression, "topic:adult-assault"));
  const said = expressions.flatMap((expression, place) => {
    const isTyped = stillTyping && place === expressions.length - 1;
    const counts = saysSomething(expression, isTyped, index) && (isOfAssault || !means(expression, "?"));
    return counts ? [readings(expression, isTyped, index)] : [];
  });
  if (said.length === 0) return said;
  // Nothing of it is found here, but it is said in words that people use.
  const isLost = said.every((readings) => readings.length === 0) && expressions.some(isOrdinary(index));
  return isLost || words.some((word) => tellers.has(word)) ? [...said, known([purpose], index)] : said;
}

/** A word, or when nobody knows it the two that it is made of, should they be known. */
function knownParts(word: string, index: WordIndex): string[] {
  if (!isMeaningful(word) || isKnown(word, index)) return [word];
  const parts = halves(word, (part) => index.terms.has(part) || index.concepts.meanings.has(part));
  return parts.length > 0 ? parts : [word];
}

/** The words in order, those that mean something together as one. */
function expressionsIn(words: readonly string[], { concepts }: WordIndex): string[][] {
  const expressions: string[][] = [];
  for (let place = 0; place < words.length; place += expressions.at(-1)?.length ?? 1) {
    let length = Math.min(concepts.longest, words.length - place);
    while (length > 1 && meaningsOf(concepts, words.slice(place, place + length)).length === 0) length--;
    expressions.push(words.slice(place, place + length));
  }
  return expressions;
}

/** Small words by themselves say nothing, and the first letters of a word do not yet. */
function saysSomething([word = "", ...more]: readonly string[], isTyped: boolean, index: WordIndex): boolean {
  if (more.length > 0) return true;
  return isMeaningful(word) && (!isTyped || word.length >= shortestBeginning || isKnown(word, index));
}

/** Of small words, or of words that mean something even where no offer is about it. */
function isOrdinary({ concepts }: WordIndex): (expression: readonly string[]) => boolean {
  return (expression) => !isMeaningful(expression[0] ?? "") || meaningsOf(concepts, expression).length > 0;
}

function readings(expression: readonly string[], isTyped: boolean, index: WordIndex): Reading[] {
  const [word = "", ...more] = expression;
  const meanings = meaningsOf(index.concepts, expression);
  const guesses = more.length > 0 ? [] : guess(word, isTyped, index);
  const guessed = guesses.map((guess) => meaningsOf(index.concepts, [guess]));
  return known(
    [
      { weight: 1, terms: more.length > 0 ? [] : [stem(word)] },
      { weight: asMeant, ...signed([meanings]), terms: meanings },
      { weight: asPart, ...signed(guessed), terms: [...guesses.map(stem), ...guessed.flat()] },
    ],
    index,
  );
}

/** What the sign says that all of some meanings have. */
function signed([first = [], ...more]: readonly (readonly Meaning[])[]): Omit<Reading, "terms"> | undefined {
  const sign = signs.find((sign) => first.includes(sign) && more.every((meanings) => meanings.includes(sign)));
  return sign && bySign[sign];
}

/** Readings without what the index does not know. */
function known(readings: readonly Reading[], { terms }: WordIndex): Reading[] {
  return readings
    .map((reading) => ({ ...reading, terms: [...new Set(reading.terms)].filter((term) => terms.has(term)) }))
    .filter((reading) => reading.terms.length > 0);
}

/**
 * Words that the person may mean: those that begin like the one being typed; for a word that nobody knows those that it
 * is a part of, or else those that it is a slip of.
 */
function guess(word: string, isTyped: boolean, index: WordIndex): string[] {
  const { dictionary } = index;
  const begun = isTyped && word.length >= shortestBeginning ? beginningWith(word, dictionary) : [];
  if (begun.length > 0 || isKnown(word, index)) return begun;
  const around = dictionary.filter(
    (longer) => longer.startsWith(word) || (word.length > shortestPart && longer.endsWith(word)),
  );
  return around.length > 0 && word.length >= shortestPart ? around : nearestWords(word, dictionary);
}

function isKnown(word: string, { terms, concepts }: WordIndex): boolean {
  return terms.has(stem(word)) || meaningsOf(concepts, [word]).length > 0;
}

function beginningWith(beginning: string, dictionary: readonly string[]): string[] {
  let [low, high] = [0, dictionary.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dictionary[middle] ?? "") < beginning) low = middle + 1;
    else high = middle;
  }
  const begun: string[] = [];
  for (let word = dictionary[low]; word?.startsWith(beginning); word = dictionary[++low]) begun.push(word);
  return begun;
}
