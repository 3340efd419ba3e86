import { labels } from "../../schema/labels.ts";
import { type Saying, sayingFor } from "../../schema/saying/saying.ts";
import type { SentenceLang } from "../../schema/saying/sentences.ts";
import { da, type EditorStrings } from "./words/da.ts";
import { en } from "./words/en.ts";

const languages: Record<SentenceLang, EditorStrings> = { da, en };

/** How everything is said to those who keep entries. */
export interface Words extends EditorStrings {
  lang: SentenceLang;
  /** How codes, days and hours are said, to professionals. */
  saying: Saying;
}

export const wordsIn = (lang: SentenceLang): Words => ({
  ...languages[lang],
  lang,
  saying: sayingFor(labels, lang, true),
});
