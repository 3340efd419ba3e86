import { html, type TemplateResult } from "lit";
import type { SentenceLang } from "../../../../schema/saying/sentences.ts";
import { keyWords } from "./key-words.ts";

/** A key that was just made: it is told here once and nowhere else. */
export function madeKeyBox(
  key: string | undefined,
  language: SentenceLang,
  { copy, put }: { copy(key: string): void; put(): void },
): TemplateResult {
  const words = keyWords[language];
  if (key === undefined) return html`<p class="problem" role="alert">${words.lost}</p>`;
  return html`<div class="problem stack made" role="group" aria-labelledby="made" tabindex="-1">
    <p class="strong" id="made">${words.shownOnce}</p>
    <p>${words.shownOnceWhy}</p>
    <div class="control">
      <label for="made-key">${words.newKey}</label>
      <input id="made-key" class="field code" readonly autocomplete="off" spellcheck="false" .value=${key} />
    </div>
    <p class="actions">
      <button type="button" class="button main" @click=${() => copy(key)}>${words.copy}</button>
      <button type="button" class="button" @click=${put}>${words.put}</button>
    </p>
  </div>`;
}
