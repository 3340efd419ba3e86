import type { LitElement, TemplateResult } from "lit";
import { type Session, sessionOrFault } from "./session.ts";
import { signInForm } from "./sign-in.ts";
import type { Words } from "./words.ts";

/** Where one signs in: how far that has come, and what went wrong the last time. */
export class Door {
  #isBusy = false;
  #fault = "";
  #isShown = false;
  readonly #host: LitElement;
  readonly #entered: (session: Session) => void;

  /** `entered`: what is done once somebody has signed in. */
  constructor(host: LitElement, entered: (session: Session) => void) {
    this.#host = host;
    this.#entered = entered;
  }

  view(words: Words): TemplateResult {
    return signInForm({
      ...{ words, isBusy: this.#isBusy, fault: this.#fault, isShown: this.#isShown },
      show: (isShown) => {
        this.#isShown = isShown;
        this.#host.requestUpdate();
      },
      enter: (key) => void this.#enter(key, words),
    });
  }

  async #enter(key: string, words: Words): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#fault = "";
    this.#host.requestUpdate();
    const session = await sessionOrFault(key, words);
    this.#isBusy = false;
    if (typeof session !== "string") {
      this.#isShown = false;
      this.#entered(session);
    } else {
      this.#fault = session;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      this.#host.renderRoot.querySelector<HTMLElement>("#key")?.focus();
    }
  }
}
