import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { explanations } from "../../worker/routes/pages/about/pages.ts";
import { type Proof, proofs } from "../../worker/routes/pages/about/proofs.ts";
import type { Prose, ProseBlock } from "../../worker/routes/pages/about/prose.ts";
import { coverageSentences } from "../../worker/routes/pages/coverage/sentences.ts";
import { freshnessSentences } from "../../worker/routes/pages/freshness/sentences.ts";
import { guideSentences } from "../../worker/routes/pages/guide/sentences.ts";
import { handoutSentences } from "../../worker/routes/pages/handout/sentences.ts";
import { listSentences } from "../../worker/routes/pages/list/sentences.ts";
import { suggestSentences } from "../../worker/routes/pages/suggest/sentences.ts";
import { lix } from "../helpers/lix.ts";

/** Every text in any data, with something ordinary put in where something is put in. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return textsIn(value("Randers", "Randers", "Randers"));
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

/** What is read as text; names of fields and of events are none. */
const sentences = (value: unknown) => textsIn(value).filter((text) => text.split(" ").length > 3);

const shapeOf = ({ sections }: Prose) =>
  sections.map(({ blocks }) => blocks.map((block) => (typeof block === "string" ? "text" : shapeOfBlock(block))));

const shapeOfBlock = (block: Exclude<ProseBlock, string>) =>
  Object.entries(block).map(([name, value]) => {
    if (name === "proof" || name === "codes") return [name, value];
    return [name, Array.isArray(value) ? value.map((item) => (Array.isArray(item) ? item.length : 1)) : 1];
  });

describe.each(Object.entries(explanations))("%s", (_path, { da, en, isForCitizens }) => {
  it("can be read by those whom it is for", () => {
    expect(lix(sentences(da).join("\n"))).toBeLessThanOrEqual(isForCitizens ? 35 : 50);
  });

  it("says the same in Danish and in English", () => {
    expect(shapeOf(en)).toEqual(shapeOf(da));
  });

  it("is calm", () => {
    for (const text of [...textsIn(da), ...textsIn(en)]) expect(text).not.toMatch(/!|misbrug|krænk|garant|100 %/i);
  });
});

describe("what the plain pages say of their own", () => {
  it.each([
    ["list", listSentences],
    ["guide", guideSentences],
    ["handout", handoutSentences],
    ["page about freshness", freshnessSentences],
    ["page about coverage", coverageSentences],
    ["suggest", suggestSentences],
  ])("on the %s can be read, and is calm", (_name, { da }) => {
    expect(lix(sentences(da).join("\n"))).toBeLessThanOrEqual(35);
    for (const text of textsIn(da)) expect(text).not.toMatch(/!|misbrug|krænk/i);
  });
});

describe("a proof", () => {
  const named = Object.keys(proofs) as Proof[];

  it.each(named)("%s is a test that exists", async (name) => {
    const { file, says } = proofs[name];
    expect(await readFile(file, "utf8")).toContain(says);
  });

  it("is named by a page", () => {
    const used = JSON.stringify(explanations);
    expect(named.filter((name) => !used.includes(`"${name}"`))).toEqual([]);
  });
});
