import type { Registry } from "../registry.ts";
import type { Text } from "../text.ts";
import type { PlaceNames } from "./concepts.ts";
import type { Concept } from "./thesaurus.ts";

/** How much a word weighs by where it stands. */
export const byName = 6;
export const byCode = 4;
export const byOrganisation = 3;
export const bySummary = 3;
export const byText = 1;

/** Texts of one weight, in every language that they have. */
export function texts(weight: number, ...all: (Text | undefined)[]) {
  return all.flatMap((text) => (text ? [text.da, text.en ?? ""] : [])).map((text) => [weight, text] as const);
}

/** A municipality's name means it and every region it has been or will be in; a region's id is its name, folded. */
export function placeNamesOf({ areas: { municipalities, regions } }: Registry): PlaceNames {
  return [
    ...municipalities.map(({ name, code, regions: memberships }): PlaceNames[number] => [
      name,
      `municipality:${code}`,
      ...memberships.map(({ region }): Concept => `region:${region}`),
    ]),
    ...regions.map(({ id }): PlaceNames[number] => [id, `region:${id}`]),
  ];
}

/** In code-unit order of their ids. */
export function byId<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}
