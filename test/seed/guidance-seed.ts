import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Block, SituationVariant } from "../../schema/guidance.ts";
import type { Text } from "../../schema/text.ts";
import { guidanceFrom, readSeed, readSources, seedGuidance } from "../../seed/seed-files.ts";

const folder = fileURLToPath(new URL("../../seed/", import.meta.url));
const documents = readSources(folder);

/** The snippets as they enter the registry, with the two things that stay behind in the seed. */
export const snippets = readdirSync(`${folder}guidance`).map((file) => {
  const value: unknown = JSON.parse(readFileSync(`${folder}guidance/${file}`, "utf8"));
  const { covers = [] } = seedGuidance.parse(value);
  return { file, covers, ...guidanceFrom(file, value, documents) };
});
export type Snippet = (typeof snippets)[number];

const byId = new Map(snippets.map((snippet) => [snippet.id, snippet]));

/** Throws when a situation names a snippet that nobody wrote. */
export function snippetOf(id: string): Snippet {
  const found = byId.get(id);
  if (!found) throw new Error(`No snippet is called ${id}.`);
  return found;
}

export const { situations, offers } = readSeed(folder);
/** Each variant with its situation, and for whom it is, in codes. */
export const variants = situations.flatMap(({ variants, ...of }) =>
  variants.map((variant) => {
    const { audiences, roles = [], relations = [] } = variant;
    return { of, who: [of.id, ...audiences, ...roles, ...relations].join(" "), ...variant };
  }),
);
export type Variant = (typeof variants)[number];

/** The ids of a variant's snippets, in reading order. */
export const idsIn = ({ steps }: Pick<Variant, "steps">): string[] => Object.values(steps).flat();

export const textsOf = (blocks: Block[]): Text[] =>
  blocks.flatMap((block) => ("text" in block ? [block.text] : block.items));
export const allTexts = ({ title, blocks }: Snippet): Text[] => [title, ...textsOf(blocks)];
export const danish = (snippet: Snippet): string =>
  allTexts(snippet)
    .map(({ da }) => da)
    .join("\n");

export const hasAny = (codes: readonly string[] | undefined, wanted: readonly string[]): boolean =>
  wanted.some((code) => codes?.includes(code));
export const isForCitizens = ({ audiences }: Pick<Snippet, "audiences">): boolean =>
  hasAny(audiences, ["self", "relative"]);

/** The seed's published offers that a snippet or a situation asks for. */
export function fittingOffers({ audience, relation, topic, kind, access, stage }: SituationVariant["offers"]) {
  return offers.filter((offer) => {
    const filters = [
      [["published"], [offer.status]],
      [offer.audiences, audience],
      [offer.relations, relation],
      [offer.topics, topic],
      [offer.kinds, kind],
      [offer.access, access],
      [offer.stages, stage],
    ] as const;
    return filters.every(([codes, wanted]) => !wanted || hasAny(codes, wanted));
  });
}
