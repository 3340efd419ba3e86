import { html, nothing, type TemplateResult } from "lit";
import type { SentenceLang } from "../../../../schema/saying/sentences.ts";
import { said } from "../../said.ts";
import { askOnce } from "../ask-once.ts";
import { sayDate } from "../days.ts";
import { entryWords } from "../entry/words.ts";
import type { Listed } from "./listed.ts";
import { urgency } from "./review-dates.ts";
import { guidanceWords } from "./words.ts";

interface Reading {
  language: SentenceLang;
  /** Day in Copenhagen. */
  today: string;
  /** The form, where it is open, and what went wrong. */
  form: TemplateResult | typeof nothing;
  isOpen: boolean;
  /** It is asked once more whether it is to be retired. */
  isRetiring: boolean;
  open(): void;
  askToRetire(isAsked: boolean): void;
  retire(): void;
}

/** A piece of guidance in the list: when it must be read again, how it stands, and what can be done with it. */
export function guidanceArticle(listed: Listed, reading: Reading): TemplateResult {
  const { id, title, reviewedBy, isPublic, waits, retiredOn } = listed;
  const { language, form, isOpen } = reading;
  const words = guidanceWords[language];
  return html`<article class="card" data-entry=${id} aria-labelledby="name-${id}">
    <h3 id="name-${id}">${said(title, language)}</h3>
    <p class="hint">${when(listed, reading)}</p>
    ${reviewedBy || isPublic ? html`<p class="hint">${reviewedBy ? words.reviewedBy(reviewedBy) : words.notReviewed}</p>` : nothing}
    ${retiredOn ? html`<p class="hint">${words.retiredOn(sayDate(retiredOn, language))}</p>` : nothing}
    ${waits || !(isPublic || retiredOn) ? html`<p><span class="tag">${isPublic ? words.waiting : words.notPublic}</span></p>` : nothing}
    ${isOpen || reading.isRetiring ? nothing : ways(listed, reading)} ${reading.isRetiring ? lastQuestion(reading) : nothing}
    ${form}
  </article>`;
}

function when({ reviewBy }: Listed, { language, today }: Reading): TemplateResult | typeof nothing {
  if (reviewBy === "") return nothing;
  const words = guidanceWords[language];
  const tag = words.urgency[urgency({ reviewBy }, today)];
  return html`${words.reviewBy(sayDate(reviewBy, language))} ${tag ? html`<span class="tag">${tag}</span>` : nothing}`;
}

function ways({ title: text, retiredOn }: Listed, { language, open, askToRetire }: Reading): TemplateResult {
  const words = guidanceWords[language];
  const { change, changeOf } = entryWords[language];
  const title = text[language] ?? text.da;
  if (retiredOn)
    return html`<p class="actions">
      <button type="button" class="button" aria-label=${words.tellAgainOf(title)} @click=${open}>${words.tellAgain}</button>
    </p>`;
  return html`<p class="actions">
    <button type="button" class="button" aria-label=${changeOf(title)} @click=${open}>${change}</button>
    <button type="button" class="quiet" aria-label=${words.retireOf(title)} @click=${() => askToRetire(true)}>${words.retire}</button>
  </p>`;
}

function lastQuestion({ language, askToRetire, retire }: Reading): TemplateResult {
  const { retireAsk, retireNo, retireYes } = guidanceWords[language];
  const [onNo, onYes] = [() => askToRetire(false), retire];
  return askOnce({ question: retireAsk, no: retireNo, yes: retireYes, onNo, onYes });
}
