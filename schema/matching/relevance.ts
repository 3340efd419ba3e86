import { type Reading, readExpressions } from "./expressions.ts";
import type { WordIndex } from "./words.ts";

/**
 * How well each document answers what was typed: whole numbers, 0 for not at all. undefined when nothing was said, so
 * that nothing is left out. Each expression counts once, in the reading that fits the document best, and counts more
 * the fewer documents know it.
 */
export function relevance(index: WordIndex, q: string): Int32Array | undefined {
  const expressions = readExpressions(q, index);
  if (expressions.length === 0) return undefined;
  const total = new Int32Array(index.size);
  for (const readings of expressions) {
    const best = new Int32Array(index.size);
    for (const reading of readings) raise(best, reading, index);
    best.forEach((score, document) => {
      total[document] = (total[document] ?? 0) + score;
    });
  }
  return total;
}

function raise(best: Int32Array, { weight, terms, rather }: Reading, index: WordIndex): void {
  const strength = new Int32Array(index.size);
  let holders = 0;
  for (const term of terms) {
    const { documents = [], strengths = [] } = index.terms.get(term) ?? {};
    documents.forEach((document, place) => {
      const held = strength[document] ?? 0;
      if (held === 0) holders++;
      // Each further term closes a part of what is missing to 1000.
      strength[document] = held + Math.round(((strengths[place] ?? 0) * (1000 - held)) / 1000);
    });
  }
  const wanted = rather && new Set(rather.flatMap((term) => index.terms.get(term)?.documents ?? []));
  const value = weight * rarity(holders, index.size);
  strength.forEach((held, document) => {
    // Whole numbers, so that every device ranks alike; a hit is never rounded to none.
    if (held === 0) return;
    const share = wanted?.has(document) === false ? 0.25 : 1;
    best[document] = Math.max(best[document] ?? 0, 1, Math.round(value * held * share));
  });
}

/** A word that hardly anybody uses is not for that reason what a sentence is about. */
const mostRare = 2.5;

/** The usual inverse document frequency of BM25, up to a point. */
function rarity(holders: number, size: number): number {
  return Math.min(mostRare, Math.log(1 + (size - holders + 0.5) / (holders + 0.5)));
}
