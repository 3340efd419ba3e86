import { html, type TemplateResult } from "lit";

interface Asking {
  question: string | TemplateResult;
  no: string;
  yes: string;
  onNo(): void;
  onYes(): void;
}

/**
 * Asks once more before something is done. No comes first: it lies where the first press was, so that a double one does
 * nothing; and what has focus is the question, so that neither does Enter.
 */
export const askOnce = ({ question, no, yes, onNo, onYes }: Asking): TemplateResult =>
  html`<div class="asking">
    <p tabindex="-1">${question}</p>
    <p class="actions">
      <button type="button" class="button" @click=${onNo}>${no}</button>
      <button type="button" class="button" @click=${onYes}>${yes}</button>
    </p>
  </div>`;
