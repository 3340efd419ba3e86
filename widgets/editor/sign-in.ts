import { html, nothing, type TemplateResult } from "lit";
import type { Words } from "./words.ts";

interface SigningIn {
  words: Words;
  isBusy: boolean;
  /** What went wrong the last time. */
  fault: string;
  isShown: boolean;
  show(isShown: boolean): void;
  enter(key: string): void;
}

/** Asks for the key. It stands in no address and is kept by no browser. */
export function signInForm({ words, isBusy, fault, isShown, show, enter }: SigningIn): TemplateResult {
  const said = words.shell.signIn;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    enter(String(new FormData(form).get("key") ?? "").trim());
  };
  return html`<form class="sign-in" autocomplete="off" novalidate @submit=${send}>
    <h2 id="desk" tabindex="-1">${said.title}</h2>
    <p>${said.what} ${said.memory}</p>
    <p class="note">${said.never}</p>
    <div class="control">
      <label for="key">${said.label}</label>
      <input
        id="key"
        name="key"
        class="field code"
        type=${isShown ? "text" : "password"}
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck="false"
        aria-describedby="key-fault"
        aria-invalid=${fault ? "true" : nothing}
      />
      <p id="key-fault" class="fault">${fault || nothing}</p>
    </div>
    <label class="tick">
      <input type="checkbox" .checked=${isShown} @change=${(event: Event) => show((event.target as HTMLInputElement).checked)} />
      ${said.show}
    </label>
    <div class="actions">
      <button class="button main" aria-disabled=${isBusy}>${isBusy ? said.going : said.go}</button>
    </div>
  </form>`;
}
