import { byId } from "../by-id.ts";
import type { Guidance } from "../guidance.ts";
import type { Registry } from "../registry.ts";
import type { Concept } from "../thesaurus.ts";
import type { ListName } from "../vocabulary.ts";
import { conceptsOf } from "./concepts.ts";
import { byCode, byName, byText, texts } from "./indexing.ts";
import { type Document, indexWords, type WordIndex } from "./words.ts";

/** Guidance made ready for searching. */
export interface GuidanceIndex {
  /** In order of id, so that ties fall alike everywhere. */
  guidance: readonly Guidance[];
  words: WordIndex;
}

const made = new WeakMap<Registry, GuidanceIndex>();

/** Made when it is first asked for, and kept: whoever looks for offers alone should not wait for it. */
export function guidanceIndexOf(registry: Registry): GuidanceIndex {
  const index = made.get(registry) ?? makeIndex(registry);
  made.set(registry, index);
  return index;
}

function makeIndex(registry: Registry): GuidanceIndex {
  const guidance = byId(registry.guidance);
  const concepts = conceptsOf(registry, lists);
  return { guidance, words: indexWords(guidance.map(documentOf), concepts) };
}

const lists = ["audience", "relation", "topic", "focus", "role"] satisfies ListName[];

function documentOf({ title, blocks, audiences, relations = [], topics, focus, roles = [] }: Guidance): Document {
  const codes = { audience: audiences, relation: relations, topic: topics, focus, role: roles };
  return {
    texts: [
      ...texts(byName, title),
      ...texts(byText, ...blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : block.items))),
    ],
    concepts: Object.entries(codes).flatMap(([list, all]) =>
      all.map((code) => [byCode, `${list}:${code}` as Concept] as const),
    ),
  };
}
