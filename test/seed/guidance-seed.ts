import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Block } from "../../schema/guidance.ts";
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
export const variants = situations.flatMap(({ variants, ...of }) => variants.map((variant) => ({ of, ...variant })));

export const textsOf = (blocks: Block[]): Text[] =>
  blocks.flatMap((block) => ("text" in block ? [block.text] : block.items));
export const allTexts = ({ title, blocks }: Snippet): Text[] => [title, ...textsOf(blocks)];
export const danish = (snippet: Snippet): string =>
  allTexts(snippet)
    .map(({ da }) => da)
    .join("\n");
