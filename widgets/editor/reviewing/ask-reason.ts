import { html, nothing, type TemplateResult } from "lit";

interface Asking {
  id: string;
  question: string;
  hint: string;
  /** What is said where nothing was written. */
  missing: string;
  isMissing: boolean;
  no: string;
  yes: string;
  onNo(): void;
  onYes(reason: string): void;
}

/** Asks why before something is done: others read it. At most 300 characters. */
export const askReason = ({ id, question, hint, missing, isMissing, no, yes, onNo, onYes }: Asking): TemplateResult =>
  html`<form
    class="asking"
    novalidate
    @submit=${(event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
      event.preventDefault();
      onYes(String(new FormData(event.currentTarget).get("reason") ?? "").trim());
    }}
  >
    <label for=${id}>${question}</label>
    <p class="hint" id="${id}-hint">${hint}</p>
    <textarea
      id=${id}
      name="reason"
      class="field"
      maxlength="300"
      rows="3"
      aria-describedby="${id}-hint ${id}-fault"
      aria-invalid=${isMissing}
    ></textarea>
    <p class="fault" id="${id}-fault" role="alert">${isMissing ? missing : nothing}</p>
    <p class="actions">
      <button type="button" class="button" @click=${onNo}>${no}</button>
      <button class="button">${yes}</button>
    </p>
  </form>`;
