import { meaningsOf } from "./concepts.ts";
import { isMeaningful } from "./small-words.ts";
import { halves, stem, tokens } from "./text.ts";
import type { Concept } from "./thesaurus.ts";
import { nearestWords } from "./typos.ts";
import type { WordIndex } from "./words.ts";

/** Terms that stand for the same thing, which makes them one: as sure as `weight` says, and as rare as all together. */
export interface Reading {
  weight: number;
  terms: readonly string[];
}

const asMeant = 0.8;
const asPart = 0.6;
/** A life may depend on it: nothing else in the sentence may push it down. */
const asUrgent = 5;
const urgent: Concept = "topic:suicidal-thoughts";
const shortestBeginning = 3;
const shortestPart = 4;

/**
 * What a person typed, expression by expression, each in the ways it can be read: in none when the index does not know
 * it. Empty while nothing has been said.
 */
export function readExpressions(q: string, index: WordIndex): Reading[][] {
  const stillTyping = /[\p{L}\p{N}]$/u.test(q);
  const words = tokens(q).flatMap((word) => knownParts(word, index));
  return expressionsIn(words, index)
    .map((expression, place, all) => ({ expression, isTyped: stillTyping && place === all.length - 1 }))
    .filter(({ expression, isTyped }) => saysSomething(expression, isTyped, index))
    .map(({ expression, isTyped }) => readings(expression, isTyped, index));
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

function readings(expression: readonly string[], isTyped: boolean, index: WordIndex): Reading[] {
  const [word = "", ...more] = expression;
  const guesses = more.length > 0 ? [] : guess(word, isTyped, index);
  const meanings = meaningsOf(index.concepts, expression);
  return [
    { weight: 1, terms: more.length > 0 ? [] : [stem(word)] },
    { weight: meanings.includes(urgent) ? asUrgent : asMeant, terms: meanings },
    { weight: asPart, terms: guesses.flatMap((guessed) => [stem(guessed), ...meaningsOf(index.concepts, [guessed])]) },
  ]
    .map(({ weight, terms }) => ({ weight, terms: [...new Set(terms)].filter((term) => index.terms.has(term)) }))
    .filter(({ terms }) => terms.length > 0);
}

/**
 * Words that the person may mean: those that begin like the one being typed; for a word that nobody knows those that it
 * is a part of, or else those that it is a slip of.
 */
function guess(word: string, isTyped: boolean, index: WordIndex): string[] {
  const { dictionary } = index;
  const begun = isTyped && word.length >= shortestBeginning ? beginningWith(word, dictionary) : [];
  if (begun.length > 0 || isKnown(word, index)) return begun;
  const around = dictionary.filter((longer) => longer.startsWith(word) || longer.endsWith(word));
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
