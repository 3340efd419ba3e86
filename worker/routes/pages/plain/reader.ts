import { html } from "hono/html";
import type { Prepared } from "../../../../schema/matching/prepare.ts";
import { type Saying, sayingFor } from "../../../../schema/saying/saying.ts";
import type { SentenceLang } from "../../../../schema/saying/sentences.ts";
import type { Text } from "../../../../schema/text.ts";
import type { Code } from "../../../../schema/vocabulary.ts";
import type { Markup } from "../layout.ts";

/** Who reads a page, when, and over which registry: what it takes to say anything. */
export interface Reader {
  lang: SentenceLang;
  saying: Saying;
  prepared: Prepared;
  now: Date;
}

export function readerOf(
  prepared: Prepared,
  now: Date,
  lang: SentenceLang,
  audience: Code<"audience"> | undefined,
): Reader {
  return { lang, saying: sayingFor(prepared.registry.labels, lang, audience === "professional"), prepared, now };
}

/** Danish for every language that we do not have. */
export const langOf = (tag: string | null | undefined): SentenceLang => (tag === "en" ? "en" : "da");

/** Words of others are marked with their language where that is another than the page's. */
export function said(text: string | Text, { lang, plain }: Saying): Markup | string {
  if (typeof text === "string") return text;
  return text[lang] === undefined ? html`<span lang="da">${text.da}</span>` : plain(text);
}
