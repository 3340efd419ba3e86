import { html, nothing, type TemplateResult } from "lit";
import { suggestedFactLabels } from "../../../../schema/labels/suggested-facts.ts";
import type { SentenceLang } from "../../../../schema/saying/sentences.ts";
import type { Suggestion } from "../../../../schema/suggestion.ts";
import type { Text } from "../../../../schema/text.ts";
import { control, type Form, tick } from "../../form/controls.ts";
import { said } from "../../said.ts";
import { askOnce } from "../ask-once.ts";
import { sayDate, sayDayOf } from "../days.ts";
import { personalDetailsIn } from "./personal-details.ts";
import { suggestionWords } from "./words.ts";

/** What an editor has written of a suggestion so far. */
export interface Passing {
  message: string;
  /** Somebody has read it and found nobody in it. */
  isRead: boolean;
}

interface Reading {
  language: SentenceLang;
  /** What the offer is called. */
  offer: Text;
  passing: Passing;
  form: Form;
  trouble: TemplateResult | typeof nothing;
  /** It is asked once more whether it is to be put away. */
  isLeaving: boolean;
  write(passing: Passing): void;
  passOn(): void;
  askToLeave(isAsked: boolean): void;
  handle(): void;
}

/** What a reader says is wrong: to clean of personal details and pass on, or to put away. */
export function suggestionArticle(suggestion: Suggestion, reading: Reading): TemplateResult {
  const { id, fact, message, receivedOn, passedOnAt } = suggestion;
  const { language, offer, isLeaving, trouble } = reading;
  const words = suggestionWords[language];
  const facts: [string, string | null][] = [
    [words.about, suggestedFactLabels[fact][language]],
    [words.received, sayDate(receivedOn, language)],
    [words.passedOn, passedOnAt && sayDayOf(passedOnAt, language)],
  ];
  return html`<article class="card" data-suggestion=${id} aria-labelledby="name-${id}">
    <h3 id="name-${id}">${said(offer, language)}</h3>
    <dl class="facts">
      ${facts.map(([name, value]) => value && html`<div><dt>${name}:</dt><dd>${value}</dd></div>`)}
    </dl>
    <div>
      <p class="strong">${words.message}</p>
      ${message === null ? html`<p class="hint">${words.noMessage}</p>` : html`<blockquote lang="">${message}</blockquote>`}
    </div>
    ${passedOnAt === null ? cleaning(suggestion, reading) : nothing}
    ${isLeaving ? lastQuestion(reading) : ways(suggestion, reading)} ${trouble}
  </article>`;
}

/** Nothing was written: there is nothing to take out. */
function cleaning({ id, message }: Suggestion, { language, passing, form, write }: Reading) {
  if (message === null) return nothing;
  const words = suggestionWords[language];
  const signs = personalDetailsIn(passing.message).map((detail) => words.details[detail]);
  return html`${control(form, {
    ...{
      path: `message.${id}`,
      label: words.edited,
      hint: words.editedHint,
      value: passing.message,
      rows: 4,
      max: 300,
    },
    onValue: (text) => write({ message: text, isRead: false }),
  })}
  ${signs.length > 0 ? html`<p class="note">${words.signs} ${signs.join(", ")}.</p>` : nothing}
  ${passing.message.trim() ? tick(words.isRead, passing.isRead, () => write({ ...passing, isRead: !passing.isRead })) : nothing}`;
}

function ways({ passedOnAt }: Suggestion, { language, passOn, askToLeave }: Reading): TemplateResult {
  const words = suggestionWords[language];
  const isNew = passedOnAt === null;
  return html`<p class="actions">
    ${isNew ? html`<button type="button" class="button" @click=${passOn}>${words.passOn}</button>` : nothing}
    <button type="button" class="quiet" @click=${() => askToLeave(true)}>${isNew ? words.handle : words.handlePassed}</button>
  </p>`;
}

function lastQuestion({ language, askToLeave, handle }: Reading): TemplateResult {
  const { handleAsk, no, yes } = suggestionWords[language];
  const [onNo, onYes] = [() => askToLeave(false), handle];
  return askOnce({ question: handleAsk, no, yes, onNo, onYes });
}
