import { html, nothing, type TemplateResult } from "lit";
import { type DeskPlan, deskName, desksFor } from "./desks.ts";
import type { OpenDesk } from "./open-desk.ts";
import type { Session } from "./session.ts";
import type { Words } from "./words.ts";

interface Room {
  session: Session;
  words: Words;
  open: OpenDesk;
  /** The key is soon forgotten. */
  isSoon: boolean;
  /** It is asked whether what is not sent may be lost. */
  isAsked: boolean;
  choose(desk: DeskPlan): void;
  signOut(): void;
  answer(mayLeave: boolean): void;
}

/** What stands around the open desk: who is here, and the ways to the other desks. */
export function room({ session, words, open, isSoon, isAsked, choose, signOut, answer }: Room) {
  const { shell } = words;
  const { key } = session.me;
  return html`<header class="who">
      <p>${shell.signedIn} <span lang="da">${session.organisation} (${key.holder})</span></p>
      <button type="button" class="quiet" @click=${signOut}>${shell.signOut}</button>
    </header>
    ${isSoon ? soonOut(words) : nothing}
    <nav aria-label=${shell.views}>
      <ul class="tabs">
        ${desksFor(key.scope).map(
          (desk) => html`<li>
            <button
              type="button"
              aria-current=${desk.name === open.plan?.name ? "page" : nothing}
              @click=${() => choose(desk)}
            >${deskName(desk, key.scope, words)}</button>
          </li>`,
        )}
      </ul>
    </nav>
    ${isAsked ? mayLeave(words, answer) : nothing}
    <section aria-labelledby="desk">
      <h2 id="desk" tabindex="-1">${open.plan ? deskName(open.plan, key.scope, words) : nothing}</h2>
      ${open.element}
    </section>`;
}

/** To press anything, this button too, is to be here. */
const soonOut = ({ shell: { idle } }: Words): TemplateResult => html`<div class="note">
  <p>${idle.soon}</p>
  <div class="actions"><button type="button" class="button">${idle.stay}</button></div>
</div>`;

const mayLeave = ({ shell: { unsaved } }: Words, answer: Room["answer"]): TemplateResult => html`<div
  class="note"
  id="unsaved"
  role="group"
  aria-labelledby="unsaved-question"
  tabindex="-1"
>
  <p id="unsaved-question">${unsaved.question}</p>
  <div class="actions">
    <button type="button" class="button main" @click=${() => answer(false)}>${unsaved.stay}</button>
    <button type="button" class="button" @click=${() => answer(true)}>${unsaved.leave}</button>
  </div>
</div>`;
