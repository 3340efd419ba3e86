import type { Block } from "../../../../schema/guidance.ts";
import type { SentenceLang } from "../../../../schema/saying/sentences.ts";
import type { Text } from "../../../../schema/text.ts";

const avoid = { da: "Undgå:", en: "Avoid:" };

/** Blocks as lines of plain text, each in both languages, the way they are read. */
export const sayBlocks = (blocks: readonly Block[], language: SentenceLang): string[] =>
  blocks.flatMap((block) =>
    block.type === "paragraph"
      ? linesOf(block.text)
      : block.items.flatMap((item, place) => linesOf(item, `${mark(block.type, place, language)} `)),
  );

function mark(type: "list" | "steps" | "avoid", place: number, language: SentenceLang): string {
  if (type === "steps") return `${place + 1}.`;
  return type === "avoid" ? avoid[language] : "–";
}

/** While it is being written, Danish may still be missing. */
const linesOf = ({ da, en }: Partial<Text> = {}, before = ""): string[] => [
  ...(da ? [before + da] : []),
  ...(en ? [`${before}(en) ${en}`] : []),
];
