import { html, nothing, type TemplateResult } from "lit";
import type { SentenceLang } from "../../../../schema/saying/sentences.ts";
import { said } from "../../said.ts";
import { askOnce } from "../ask-once.ts";
import { askReason } from "../ask-reason.ts";
import { sayDate } from "../days.ts";
import { entryWords } from "../entry/words.ts";
import type { Listed } from "./listed.ts";
import { organisationWords } from "./words.ts";

/** How an organisation is looked at, and what can be done with it. */
interface Reading {
  language: SentenceLang;
  /** The form, where it is open, and what went wrong. */
  form: TemplateResult | typeof nothing;
  isOpen: boolean;
  /** Its keys, where they are shown. */
  keys: TemplateResult | null;
  /** It is asked once more whether it goes off the lists, or back on them. */
  isAsked: boolean;
  isReasonMissing: boolean;
  open(): void;
  showKeys(): void;
  ask(isAsked: boolean): void;
  unlist(reason: string): void;
  relist(): void;
}

/** An organisation in the list: how it stands, its keys, and the ways to change it. */
export function organisationArticle(listed: Listed, reading: Reading): TemplateResult {
  const { id, name } = listed;
  const { language, form, isOpen, isAsked, keys } = reading;
  return html`<article class="card" data-entry=${id} aria-labelledby="name-${id}">
    <h3 id="name-${id}">${said(name, language)}</h3>
    ${standing(listed, language)} ${isOpen || isAsked ? nothing : ways(listed, reading)}
    ${isAsked ? question(listed, reading) : nothing} ${form} ${keys ?? nothing}
  </article>`;
}

function standing({ name, waits, isPublic, unlisted }: Listed, language: SentenceLang): TemplateResult {
  const words = organisationWords[language];
  if (unlisted)
    return html`<p><span class="tag">${words.unlistedOn(sayDate(unlisted.on, language))}</span></p>
      <p class="hint">
        ${words.unlistedWhy(unlisted.reason)} ${waits && isPublic ? words.unlisted(name[language] ?? name.da) : nothing}
      </p>`;
  const tag = isPublic ? waits && words.waiting : words.notPublic;
  return html`${tag ? html`<p><span class="tag">${tag}</span></p>` : nothing}`;
}

function ways({ name, unlisted }: Listed, { language, keys, open, showKeys, ask }: Reading): TemplateResult {
  const words = organisationWords[language];
  const { change, changeOf } = entryWords[language];
  const called = name[language] ?? name.da;
  const [away, awayOf] = unlisted ? [words.relist, words.relistOf] : [words.unlist, words.unlistOf];
  return html`<p class="actions">
    ${
      unlisted
        ? nothing
        : html`<button type="button" class="button" aria-label=${changeOf(called)} @click=${open}>${change}</button>`
    }
    <button type="button" class="button" aria-expanded=${keys !== null} aria-label=${words.keysOf(called)} @click=${showKeys}>
      ${words.keys}
    </button>
    <button type="button" class="quiet unlisting" aria-label=${awayOf(called)} @click=${() => ask(true)}>${away}</button>
  </p>`;
}

function question({ id, unlisted }: Listed, { language, isReasonMissing, ask, unlist, relist }: Reading) {
  const words = organisationWords[language];
  const onNo = () => ask(false);
  if (unlisted) return askOnce({ question: words.relistAsk, no: words.no, yes: words.relistYes, onNo, onYes: relist });
  return askReason({
    ...{ id: `why-${id}`, question: words.unlistAsk, hint: words.unlistHint, missing: words.unlistMissing },
    ...{ isMissing: isReasonMissing, no: words.no, yes: words.unlistYes, onNo, onYes: unlist },
  });
}
