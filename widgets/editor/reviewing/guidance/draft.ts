import type { Block } from "../../../../schema/guidance.ts";
import { dayNumber, isoDay } from "../../../../schema/matching/clock.ts";
import { tidyAll } from "../../form/tidy.ts";
import type { Draft } from "../entry/editing.ts";
import { guidanceFields } from "../fields/guidance.ts";

/** Days until new guidance must be read again, unless its author says otherwise. */
const untilReading = 365;

/** A new piece of guidance. */
export const newGuidance = (today: string): Draft => ({
  ...{ id: "", title: {}, blocks: [newBlock("paragraph")], audiences: ["professional"], subject: "adult" },
  ...{ topics: [], focus: [], evidence: "editorial", sources: [], coverage: "national" },
  reviewBy: isoDay(dayNumber(today) + untilReading),
});

/** Nothing has been written in it yet. */
export const newBlock = (type: Block["type"]): Block =>
  type === "paragraph" ? { type, text: { da: "" } } : { type, items: [{ da: "" }] };

/** What was written in a block, shown another way: a paragraph becomes the first point, and points one paragraph. */
export function shownAs(block: Block, type: Block["type"]): Block {
  if (block.type === "paragraph") return type === "paragraph" ? block : { type, items: [block.text] };
  if (type !== "paragraph") return { type, items: block.items };
  const together = (lang: "da" | "en") =>
    block.items
      .map((item) => item[lang] ?? "")
      .filter(Boolean)
      .join(" ");
  return { type, text: { da: together("da"), ...(together("en") && { en: together("en") }) } };
}

/** As it is sent. What was retired is told again. */
export function guidanceBody({ retiredOn: _, blocks, ...draft }: Draft): Draft {
  const tidied = tidyAll(guidanceFields, draft);
  return Array.isArray(blocks) ? { ...tidied, blocks: (blocks as Block[]).map(tidyBlock) } : tidied;
}

/** Points stay where they are, also the empty ones, so that a refusal names the place that the form shows. */
function tidyBlock(block: Block): object {
  if (block.type === "paragraph") return tidyAll({ text: guidanceTexts.paragraph }, block);
  return { ...block, items: block.items.map((item) => tidyAll({ item: guidanceTexts.item }, { item }).item ?? {}) };
}

/** What the texts inside blocks may hold. */
export const guidanceTexts = {
  paragraph: { kind: "text", max: 600 },
  item: { kind: "text", max: 300 },
} as const;
