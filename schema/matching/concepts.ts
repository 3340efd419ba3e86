import type { Areas } from "../area.ts";
import type { Registry } from "../registry.ts";
import { type Concept, type Sign, signs } from "../thesaurus.ts";
import type { Label, ListName } from "../vocabulary.ts";
import { isMeaningful } from "./small-words.ts";
import { stem, tokens } from "./text.ts";

/** What expressions mean, by their words with a space between: the stems of words, and the names of places as they are. */
export interface Concepts {
  meanings: ReadonlyMap<string, readonly Meaning[]>;
  /** The folded single words that have a meaning. */
  words: readonly string[];
  /** How many words the longest expression has. */
  longest: number;
}

/** What an expression means, and the sign that it has. */
export type Meaning = Concept | Sign;

/**
 * Meanings come from the thesaurus, from the labels of some code lists, where each word that says something stands for
 * its code, and from the names of places.
 */
export function conceptsOf({ areas, labels, thesaurus = {} }: Registry, lists: readonly ListName[]): Concepts {
  const meanings = new Map<string, Meaning[]>();
  const words = new Set<string>();
  let longest = 1;
  const learn = (expression: readonly string[], key: string, concepts: readonly Meaning[]) => {
    meanings.set(key, [...new Set([...(meanings.get(key) ?? []), ...concepts])]);
    longest = Math.max(longest, expression.length);
    if (expression.length === 1) for (const word of expression) words.add(word);
  };

  for (const [concept, expressions] of Object.entries(thesaurus) as [Concept, string][]) {
    for (const written of expressions.split(",")) {
      const meant: Meaning[] = [concept, ...signs.filter((sign) => written.includes(sign))];
      for (const expression of alternatives(written)) learn(expression, stems(expression), meant);
    }
  }
  for (const list of lists) {
    for (const [code, label] of Object.entries<Label>(labels[list])) {
      if (code === "unknown") continue;
      for (const word of labelWords(label)) learn([word], stem(word), [`${list}:${code}` as Concept]);
    }
  }
  // Unstemmed, because a stem is often another word: Vejen is a town, and "på vej" is not there.
  for (const [name, ...places] of placeNames(areas)) for (const word of tokens(name)) learn([word], word, places);
  return { meanings, words: [...words], longest };
}

/** The codes and places that an expression of folded words means; none when it means none. */
export function meaningsOf({ meanings }: Concepts, expression: readonly string[]): Meaning[] {
  const keys = new Set([expression.join(" "), stems(expression)]);
  return [...keys].flatMap((key) => meanings.get(key) ?? []);
}

/** Each way to read an expression: `a/b c` is `a c` and `b c`. */
function alternatives(written: string): string[][] {
  return (written.match(/\S+/g) ?? [])
    .map((choices) => choices.split("/").map(tokens))
    .reduce<string[][]>((begun, choices) => begun.flatMap((words) => choices.map((more) => [...words, ...more])), [[]]);
}

/** A municipality's name means it and every region it has been or will be in; a region's id is its name, folded. */
function placeNames({ municipalities, regions }: Areas): [name: string, ...places: Concept[]][] {
  return [
    ...municipalities.map(({ name, code, regions: memberships }): [string, ...Concept[]] => [
      name,
      `municipality:${code}`,
      ...memberships.map(({ region }): Concept => `region:${region}`),
    ]),
    ...regions.map(({ id }): [string, Concept] => [id, `region:${id}`]),
  ];
}

function stems(expression: readonly string[]): string {
  return expression.map(stem).join(" ");
}

function labelWords({ da, en, professional }: Label): string[] {
  return [da, en, professional?.da ?? "", professional?.en ?? ""].flatMap(tokens).filter(isMeaningful);
}
