import { html, nothing, type TemplateResult } from "lit";
import type { KeyInfo } from "../../../../schema/key.ts";
import type { SentenceLang } from "../../../../schema/saying/sentences.ts";
import { askOnce } from "../ask-once.ts";
import { sayDate, sayDayOf } from "../days.ts";
import { keyState, opens } from "./key-state.ts";
import { type KeyWords, keyName, keyWords } from "./key-words.ts";

/** What can be done with a key, and is asked once more before it is done. */
export type KeyDeed = "rotate" | "revoke";

interface Reading {
  language: SentenceLang;
  now: Date;
  /** It is what the reader signed in with. */
  isOwn: boolean;
  asked: KeyDeed | null;
  trouble: TemplateResult | typeof nothing;
  ask(deed: KeyDeed | null): void;
  act(deed: KeyDeed): void;
}

/** A key as others know it: what for, by whom, how it stands, and the ways to renew and to end it. */
export function keyArticle(key: KeyInfo, reading: Reading): TemplateResult {
  const { language, now, isOwn, asked, trouble } = reading;
  const words = keyWords[language];
  const state = keyState(key, now);
  const end = key.revokedAt ?? key.expiresAt;
  const used = key.lastUsedOn ? words.used(sayDate(key.lastUsedOn, language)) : words.unused;
  return html`<li class="key stack" data-key=${key.id}>
    <p><strong>${keyName(key)}</strong> <span class="tag">${words.scopes[key.scope]}</span></p>
    <p class="hint">
      ${words.states[state](end ? sayDayOf(end, language) : "")}. ${words.made(sayDayOf(key.createdAt, language))} ${used}
      ${isOwn ? words.own : nothing}
    </p>
    ${opens(key, now) ? (asked ? lastQuestion(asked, reading, words) : ways(key, reading, words)) : nothing} ${trouble}
  </li>`;
}

function ways(key: KeyInfo, { isOwn, ask }: Reading, words: KeyWords): TemplateResult {
  const name = keyName(key);
  return html`<p class="actions">
    <button type="button" class="quiet" aria-label=${words.rotateOf(name)} @click=${() => ask("rotate")}>${words.rotate}</button>
    ${
      isOwn
        ? nothing
        : html`<button type="button" class="quiet" aria-label=${words.revokeOf(name)} @click=${() => ask("revoke")}>${words.revoke}</button>`
    }
  </p>`;
}

function lastQuestion(deed: KeyDeed, { ask, act }: Reading, words: KeyWords): TemplateResult {
  return askOnce({
    question: deed === "rotate" ? words.rotateAsk : words.revokeAsk,
    no: words.no,
    yes: deed === "rotate" ? words.rotateYes : words.revokeYes,
    onNo: () => ask(null),
    onYes: () => act(deed),
  });
}
