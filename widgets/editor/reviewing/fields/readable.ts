import type { Block } from "../../../../schema/guidance.ts";
import type { SentenceLang } from "../../../../schema/saying/sentences.ts";
import type { Change } from "../../difference.ts";
import { sayBlocks } from "../guidance/say-blocks.ts";

/** A change as the fields' tables can say it: the blocks of guidance are told as they are read. */
export const readable = (change: Change, language: SentenceLang): Change =>
  change.field === "blocks"
    ? { ...change, from: blocksOf(change.from, language), to: blocksOf(change.to, language) }
    : change;

const blocksOf = (value: unknown, language: SentenceLang): unknown =>
  Array.isArray(value) ? sayBlocks(value as Block[], language) : value;
