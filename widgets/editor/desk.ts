import { LitElement, type PropertyDeclarations } from "lit";
import type { Me } from "../../schema/me.ts";
import type { SentenceLang } from "../../schema/saying/sentences.ts";
import { type ApiClient, Refused, Unanswered } from "./api-client.ts";
import type { Words } from "./words.ts";

/** What went wrong, and beside which thing on the desk. */
export interface Failure {
  /** Id of the thing that was worked on; the empty text: the desk itself. */
  at: string;
  error: Refused | Unanswered;
}

/** What the shell gives every desk. */
export const givenToDesks: PropertyDeclarations = {
  client: { attribute: false },
  me: { attribute: false },
  words: { attribute: false },
  now: { attribute: false },
  language: {},
};

/**
 * What all desks have in common: with whose key they work, in which words, that one thing is done at a time, and that
 * whatever goes wrong is told beside what it was about.
 *
 * @fires editor-saying - What has been done, to be read aloud.
 * @fires editor-changed - Something was written: what the key's holder is told first may be another now.
 * @fires editor-unsaved - Whether there is something here that was typed and not sent.
 */
export abstract class Desk extends LitElement {
  static override properties: PropertyDeclarations = {
    ...givenToDesks,
    isBusy: { state: true },
    isRead: { state: true },
    failure: { state: true },
  };

  declare client: ApiClient;
  declare me: Me;
  declare words: Words;
  declare language: SentenceLang;
  /** The clock. */
  declare now: () => Date;
  declare protected isBusy: boolean;
  /** What lies on the desk has been read. */
  declare protected isRead: boolean;
  declare protected failure: Failure | null;

  constructor() {
    super();
    this.language = "da";
    this.now = () => new Date();
    this.isBusy = this.isRead = false;
    this.failure = null;
  }

  /** Reads what lies on the desk. Throws `Refused` and `Unanswered`. */
  protected abstract load(): Promise<void>;

  override async firstUpdated(): Promise<void> {
    this.isRead = await this.attempt("", () => this.load());
  }

  /** Does one thing at a time; resolves with whether it was done. What was refused or not answered is shown at `at`. */
  protected async attempt(at: string, act: () => Promise<void>): Promise<boolean> {
    if (this.isBusy) return false;
    this.isBusy = true;
    this.failure = null;
    try {
      await act();
      return true;
    } catch (error) {
      if (!(error instanceof Refused) && !(error instanceof Unanswered)) throw error;
      this.failure = { at, error };
      return false;
    } finally {
      this.isBusy = false;
    }
  }

  /** What went wrong with the thing with this id, if anything did. */
  protected failedAt(at: string): Failure["error"] | null {
    return this.failure?.at === at ? this.failure.error : null;
  }

  /** Has it read aloud. */
  protected say(text: string): void {
    this.tell("editor-saying", text);
  }

  protected changed(): void {
    this.tell("editor-changed", null);
  }

  protected unsaved(isUnsaved: boolean): void {
    this.tell("editor-unsaved", isUnsaved);
  }

  protected tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** Gives focus, once everything is drawn, to the first that is there. */
  protected focusOn(...selectors: string[]): void {
    void this.updateComplete.then(() => {
      const present = selectors.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector));
      const target = present.find((element) => element !== null);
      if (target && target.tabIndex < 0) target.tabIndex = -1;
      target?.focus();
    });
  }
}
