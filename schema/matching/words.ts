import type { Concept } from "../thesaurus.ts";
import type { Concepts } from "./concepts.ts";
import { isMeaningful } from "./small-words.ts";
import { halves, stem, tokens } from "./text.ts";

/** What is searched: texts and codes, each with how much a hit in it counts. */
export interface Document {
  texts: readonly (readonly [weight: number, text: string])[];
  concepts: readonly (readonly [weight: number, concept: Concept])[];
}

/** Which documents hold a term, and how strongly: 1 to 999. */
interface Posting {
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

/** How much a word tells of the words that it is put together of. */
const shareOfHalf = 0.5;

/** An index over documents, which it calls by their places in the list. */
export function indexWords(documents: readonly Document[], concepts: Concepts): WordIndex {
  const words = new Map<string, Weights>();
  const counted = new Map<string, Weights>();
  documents.forEach((document, place) => {
    for (const [weight, text] of document.texts) for (const word of tokens(text)) count(words, word, place, weight);
    for (const [weight, concept] of document.concepts) count(counted, concept, place, weight);
  });
  const dictionary = [...new Set([...words.keys(), ...concepts.words])].filter(isMeaningful).sort();
  const stems = new Set(dictionary.map(stem));

  const shares = new Map([...counted].map(([term, weights]) => [term, [{ weights, share: 1 }]]));
  for (const word of dictionary) {
    const weights = words.get(word);
    if (weights === undefined) continue;
    add(shares, stem(word), { weights, share: 1 });
    for (const half of halves(word, (part) => stems.has(part)))
      add(shares, stem(half), { weights, share: shareOfHalf });
  }
  const terms = new Map([...shares].map(([term, all]) => [term, posting(all)]));
  return { terms, dictionary, concepts, size: documents.length };
}

interface Weights {
  documents: number[];
  weights: number[];
}

interface Share {
  weights: Weights;
  share: number;
}

/** Documents come one after the other, so the one that is counted is the last, or a new one. */
function count(counted: Map<string, Weights>, term: string, document: number, weight: number): void {
  const known = counted.get(term);
  if (known === undefined) {
    counted.set(term, { documents: [document], weights: [weight] });
    return;
  }
  const last = known.documents.length - 1;
  if (known.documents[last] === document) known.weights[last] = (known.weights[last] ?? 0) + weight;
  else {
    known.documents.push(document);
    known.weights.push(weight);
  }
}

function add(shares: Map<string, Share[]>, term: string, share: Share): void {
  const others = shares.get(term);
  if (others) others.push(share);
  else shares.set(term, [share]);
}

function posting(shares: readonly Share[]): Posting {
  const { documents, weights } = shares.length === 1 && shares[0]?.share === 1 ? shares[0].weights : together(shares);
  return { documents, strengths: weights.map(strength) };
}

function together(shares: readonly Share[]): Weights {
  const sums = new Map<number, number>();
  for (const {
    weights: { documents, weights },
    share,
  } of shares) {
    documents.forEach((document, place) => {
      sums.set(document, (sums.get(document) ?? 0) + (weights[place] ?? 0) * share);
    });
  }
  return { documents: [...sums.keys()], weights: [...sums.values()] };
}

/** The more, the stronger, but ever less so: a weight of 4 makes half of all that a term can do. */
function strength(weight: number): number {
  return Math.round((1000 * weight) / (weight + 4));
}
