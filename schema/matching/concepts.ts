import type { Label, Labels, ListName } from "../vocabulary.ts";
import { isMeaningful, stem, tokens } from "./text.ts";
import { type Concept, thesaurus } from "./thesaurus.ts";

/** From what is typed to the codes that are meant. */
export interface Concepts {
  /** By an expression's stems with a space between them. */
  meanings: ReadonlyMap<string, readonly Concept[]>;
  /** The folded single words that have a meaning. */
  words: readonly string[];
  /** How many words the longest expression has. */
  longest: number;
}

/**
 * What expressions mean: by the thesaurus, by the labels of some code lists, where each word that says something stands
 * for its code, and by the names of places.
 */
export function conceptsOf(
  labels: Labels,
  lists: readonly ListName[],
  placeNames: readonly (readonly [name: string, meanings: readonly Concept[]])[],
): Concepts {
  const meanings = new Map<string, Concept[]>();
  const words = new Set<string>();
  let longest = 1;
  const learn = (expression: readonly string[], concepts: readonly Concept[]) => {
    const key = expressionKey(expression);
    meanings.set(key, [...new Set([...(meanings.get(key) ?? []), ...concepts])]);
    longest = Math.max(longest, expression.length);
    if (expression.length === 1) for (const word of expression) words.add(word);
  };

  for (const [concept, expressions] of Object.entries(thesaurus) as [Concept, string][]) {
    for (const expression of expressions.split(",")) learn(tokens(expression), [concept]);
  }
  for (const list of lists) {
    for (const [code, label] of Object.entries<Label>(labels[list])) {
      if (code === "unknown") continue;
      for (const word of labelWords(label)) learn([word], [`${list}:${code}` as Concept]);
    }
  }
  for (const [name, concepts] of placeNames) learn(tokens(name), concepts);
  return { meanings, words: [...words], longest };
}

export function expressionKey(words: readonly string[]): string {
  return words.map(stem).join(" ");
}

function labelWords({ da, en, professional }: Label): string[] {
  return [da, en, professional?.da ?? "", professional?.en ?? ""].flatMap(tokens).filter(isMeaningful);
}
