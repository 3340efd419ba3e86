import { html, type TemplateResult } from "lit";
import type { SentenceLang } from "../../schema/saying/sentences.ts";
import type { Text } from "../../schema/text.ts";

/** What an entry says of itself, in the reader's language where it is there; what is in another is marked as such. */
export const said = (text: Text, language: SentenceLang): string | TemplateResult =>
  text[language] ?? html`<span lang="da">${text.da}</span>`;
