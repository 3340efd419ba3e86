import type { Concepts } from "./concepts.ts";
import { halves, isMeaningful, stem, tokens } from "./text.ts";
import type { Concept } from "./thesaurus.ts";

/** What is searched: texts and codes, each with how much a hit in it counts. */
export interface Document {
  texts: readonly (readonly [weight: number, text: string])[];
  concepts: readonly (readonly [weight: number, concept: Concept])[];
}

/** Which documents hold a term, in their order, and how strongly: 1 to 999. */
export interface Posting {
  documents: readonly number[];
  strengths: readonly number[];
}

export interface WordIndex {
  /** By stem and by concept. */
  terms: ReadonlyMap<string, Posting>;
  /** Every folded word that can be typed, in order of code units. */
  dictionary: readonly string[];
  concepts: Concepts;
  size: number;
}

// How soon more of the same stops adding: a weight of 4 makes half of all that a term can do.
const enough = 4;
const shareOfHalf = 0.5;

/** An index over documents that are called by their place in the list. */
export function indexWords(documents: readonly Document[], concepts: Concepts): WordIndex {
  const read = documents.map(({ texts }) =>
    texts.map(([weight, text]) => ({ weight, words: tokens(text).filter(isMeaningful) })),
  );
  const dictionary = new Set([...concepts.words, ...read.flatMap((texts) => texts.flatMap(({ words }) => words))]);
  const stems = new Set([...dictionary].map(stem));
  const parts = new Map(
    [...dictionary].map((word) => {
      const ofHalves = halves(word, (half) => stems.has(half)).map(stem);
      return [word, { whole: stem(word), halves: ofHalves }];
    }),
  );

  const counts = new Map<string, { documents: number[]; weights: number[] }>();
  const count = (term: string, document: number, weight: number) => {
    const counted = counts.get(term) ?? { documents: [], weights: [] };
    if (counted.documents.length === 0) counts.set(term, counted);
    if (counted.documents.at(-1) !== document) {
      counted.documents.push(document);
      counted.weights.push(0);
    }
    counted.weights.push((counted.weights.pop() ?? 0) + weight);
  };
  documents.forEach((document, place) => {
    for (const { weight, words } of read[place] ?? []) {
      for (const word of words) {
        const part = parts.get(word);
        if (part === undefined) continue;
        count(part.whole, place, weight);
        for (const half of part.halves) count(half, place, weight * shareOfHalf);
      }
    }
    for (const [weight, concept] of document.concepts) count(concept, place, weight);
  });

  const terms = new Map<string, Posting>();
  for (const [term, { documents, weights }] of counts) {
    terms.set(term, { documents, strengths: weights.map((weight) => Math.round((1000 * weight) / (weight + enough))) });
  }
  return { terms, dictionary: [...dictionary].sort(), concepts, size: documents.length };
}
