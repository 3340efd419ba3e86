import { html, nothing, type TemplateResult } from "lit";
import type { Region } from "../../../../schema/area.ts";
import type { SentenceLang } from "../../../../schema/saying/sentences.ts";
import { sayDate } from "../days.ts";
import { entryWords } from "../entry/words.ts";
import { type Missing, missingOf } from "./missing.ts";
import { type AreaWords, areaWords } from "./words.ts";

interface Reading {
  language: SentenceLang;
  /** Day in Copenhagen. */
  today: string;
  /** The form, where it is open. */
  form: TemplateResult | typeof nothing;
  isOpen: boolean;
  open(): void;
}

/** A region: when it is one, what is known of it and what is missing. */
export function regionArticle(region: Region, { language, today, form, isOpen, open }: Reading): TemplateResult {
  const words = areaWords[language];
  const { change, changeOf } = entryWords[language];
  const missing = missingOf(region, today);
  return html`<article class="card" data-entry=${region.id} aria-labelledby="name-${region.id}">
    <h3 id="name-${region.id}" lang="da">${region.name}</h3>
    <p class="hint">${whenItIs(region, today, language, words)}</p>
    <dl class="facts">
      <div><dt>${words.code}:</dt><dd>${region.code ?? words.notEntered}</dd></div>
      <div><dt>${words.line}:</dt><dd>${lineOf(region, language, words)}</dd></div>
    </dl>
    ${
      missing.length > 0
        ? html`<div class="note">
            <p class="strong">${words.missing.title}</p>
            <ul>
              ${missing.map((what) => html`<li>${sayMissing(what, language, words)}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${
      isOpen
        ? nothing
        : html`<p><button type="button" class="button" aria-label=${changeOf(region.name)} @click=${open}>${change}</button></p>`
    }
    ${form}
  </article>`;
}

function whenItIs({ validFrom, validUntil }: Region, today: string, language: SentenceLang, words: AreaWords) {
  if (validUntil !== null && validUntil <= today) return words.was(sayDate(validUntil, language));
  const from = validFrom === null ? [] : [words.from(sayDate(validFrom, language))];
  const until = validUntil === null ? [] : [words.until(sayDate(validUntil, language))];
  return [...from, ...until].join(" ");
}

const lineOf = ({ medicalLine }: Region, language: SentenceLang, words: AreaWords): string =>
  medicalLine
    ? `${medicalLine.number} (${words.lineUntil(sayDate(medicalLine.validUntil, language))})`
    : words.notEntered;

function sayMissing(missing: Missing, language: SentenceLang, { missing: said }: AreaWords): string {
  switch (missing.what) {
    case "code":
      return said.code;
    case "line":
      return said.line;
    case "line-ended":
      return said.lineEnded(sayDate(missing.on, language));
    case "line-ends-soon":
      return said.lineEndsSoon(sayDate(missing.on, language));
  }
}
