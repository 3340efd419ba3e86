import type { Concepts } from "./concepts.ts";
import { halves, isMeaningful, stem, tokens } from "./text.ts";
import type { Concept } from "./thesaurus.ts";

/** What is searched: texts and codes, each with how much a hit in it counts. */
export interface Document {
  texts: readonly (readonly [weight: number, text: string])[];
  concepts: readonly (readonly [weight: number, concept: Concept])[];
}

/** Which documents hold a term, in their order, and how strongly: 1 to 999. */
interface Posting {
  documents: number[];
  strengths: number[];
}

export interface WordIndex {
  /** By stem and by concept. */
  terms: ReadonlyMap<string, Readonly<Posting>>;
  /** Every folded word that can be typed, in order of code units. */
  dictionary: readonly string[];
  concepts: Concepts;
  size: number;
}

/** How much a word tells of the words that it is put together of. */
const shareOfHalf = 0.5;

/** An index over documents, which it calls by their places in the list. */
export function indexWords(documents: readonly Document[], concepts: Concepts): WordIndex {
  const read = documents.map(({ texts }) => texts.map(([weight, text]) => ({ weight, words: tokens(text) })));
  const dictionary = new Set(concepts.words);
  for (const { words } of read.flat()) for (const word of words) dictionary.add(word);
  for (const word of dictionary) if (!isMeaningful(word)) dictionary.delete(word);

  const terms = new Map<string, Posting>();
  const postingsOf = wordPostings(dictionary, (term) => postingOf(terms, term));
  documents.forEach((document, place) => {
    for (const { weight, words } of read[place] ?? []) {
      for (const word of words) for (const [posting, share] of postingsOf(word)) count(posting, place, weight * share);
    }
    for (const [weight, concept] of document.concepts) count(postingOf(terms, concept), place, weight);
  });
  for (const [term, posting] of terms) {
    if (posting.documents.length === 0) terms.delete(term);
    posting.strengths = posting.strengths.map(strength);
  }
  return { terms, dictionary: [...dictionary].sort(), concepts, size: documents.length };
}

/** Where each word is to be counted, and by how much: under its own stem, and under those of its halves. */
function wordPostings(dictionary: ReadonlySet<string>, postingOf: (term: string) => Posting) {
  const stems = new Set([...dictionary].map(stem));
  const postings = new Map(
    [...dictionary].map((word) => {
      const parts = halves(word, (half) => stems.has(half));
      return [
        word,
        [[postingOf(stem(word)), 1] as const, ...parts.map((part) => [postingOf(stem(part)), shareOfHalf] as const)],
      ];
    }),
  );
  return (word: string) => postings.get(word) ?? [];
}

function postingOf(terms: Map<string, Posting>, term: string): Posting {
  const known = terms.get(term);
  if (known) return known;
  const posting: Posting = { documents: [], strengths: [] };
  terms.set(term, posting);
  return posting;
}

/** Documents come in their order, so the one that is counted is the last or a new one. */
function count({ documents, strengths }: Posting, document: number, weight: number): void {
  const last = documents.length - 1;
  if (documents[last] === document) strengths[last] = (strengths[last] ?? 0) + weight;
  else {
    documents.push(document);
    strengths.push(weight);
  }
}

/** The more, the stronger, but ever less so: a weight of 4 makes half of all that a term can do. */
function strength(weight: number): number {
  return Math.round((1000 * weight) / (weight + 4));
}
