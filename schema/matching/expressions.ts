import { meaningsOf } from "./concepts.ts";
import { halves, isMeaningful, stem, tokens } from "./text.ts";
import { nearestWords } from "./typos.ts";
import type { WordIndex } from "./words.ts";

/** Terms that stand for the same thing, which makes them one: as sure as `weight` says, and as rare as all together. */
export interface Reading {
  weight: number;
  terms: readonly string[];
}

const asMeant = 0.8;
const asPart = 0.6;
const shortestBeginning = 3;
const shortestPart = 4;

/**
 * What a person typed, expression by expression, each in the ways it can be read. Empty when nothing was said yet; an
 * expression without a reading is one that the index does not know.
 */
export function readExpressions(q: string, index: WordIndex): Reading[][] {
  const words = tokens(q);
  const stillTyping = /[\p{L}\p{N}]$/u.test(q);
  const expressions: Reading[][] = [];
  for (let place = 0; place < words.length; ) {
    const phrase = phraseAt(words, place, index);
    const [word = ""] = words.slice(place, place + 1);
    place += Math.max(1, phrase.length);
    if (phrase.length > 0)
      expressions.push(known([{ weight: asMeant, terms: meaningsOf(index.concepts, phrase) }], index));
    else if (isMeaningful(word)) expressions.push(readWord(word, stillTyping && place === words.length, index));
  }
  return expressions;
}

/** The longest expression of several words that has a meaning and begins here. */
function phraseAt(words: readonly string[], place: number, { concepts }: WordIndex): string[] {
  for (let length = Math.min(concepts.longest, words.length - place); length > 1; length--) {
    const phrase = words.slice(place, place + length);
    if (meaningsOf(concepts, phrase).length > 0) return phrase;
  }
  return [];
}

function readWord(word: string, stillTyping: boolean, index: WordIndex): Reading[] {
  const meant = meaningsOf(index.concepts, [word]);
  const exact = [
    { weight: 1, terms: [stem(word)] },
    { weight: asMeant, terms: meant },
  ];
  const isKnown = index.terms.has(stem(word)) || meant.length > 0;
  const begun = stillTyping && word.length >= shortestBeginning ? beginningWith(word, index) : [];
  const guesses = isKnown || begun.length > 0 ? begun : guess(word, index);
  return known([...exact, { weight: asPart, terms: guesses.flatMap((guessed) => termsOf(guessed, index)) }], index);
}

/** Known words that an unknown one may be made of, be part of, or be a slip of; the first of these that holds. */
function guess(word: string, index: WordIndex): string[] {
  const { terms, concepts, dictionary } = index;
  const made = halves(word, (half) => terms.has(half) || concepts.meanings.has(half));
  if (made.length > 0) return made;
  const around =
    word.length < shortestPart ? [] : dictionary.filter((longer) => longer.startsWith(word) || longer.endsWith(word));
  return around.length > 0 ? around : nearestWords(word, dictionary);
}

function beginningWith(beginning: string, { dictionary }: WordIndex): string[] {
  let [low, high] = [0, dictionary.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dictionary[middle] ?? "") < beginning) low = middle + 1;
    else high = middle;
  }
  const begun: string[] = [];
  for (let place = low; dictionary[place]?.startsWith(beginning); place++) begun.push(dictionary[place] ?? "");
  return begun;
}

function termsOf(word: string, { concepts }: WordIndex): string[] {
  return [stem(word), ...meaningsOf(concepts, [word])];
}

function known(readings: readonly Reading[], { terms }: WordIndex): Reading[] {
  return readings
    .map(({ weight, terms: all }) => ({ weight, terms: [...new Set(all)].filter((term) => terms.has(term)) }))
    .filter(({ terms: held }) => held.length > 0);
}
