import { html, type PropertyDeclarations, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Suggestion, SuggestionState } from "../../../../schema/suggestion.ts";
import type { Text } from "../../../../schema/text.ts";
import { readOfferNames } from "../offer-names.ts";
import { optionsOf } from "../options-of.ts";
import { pager } from "../pager.ts";
import type { Page } from "../pages.ts";
import { ReviewingDesk } from "../reviewing-desk.ts";
import { reviewingStyle } from "../style.ts";
import { type Passing, suggestionArticle } from "./suggestion-article.ts";
import { suggestionWords } from "./words.ts";

const states = ["received", "passed-on"] as const satisfies SuggestionState[];
const perPage = 20;

/** What readers say is wrong, the oldest first: cleaned of personal details here before an organisation sees it. */
export class SuggestionDesk extends ReviewingDesk {
  static override styles = reviewingStyle;
  static override properties: PropertyDeclarations = {
    state: { state: true },
    page: { state: true },
    queue: { state: true },
    passings: { state: true },
    unread: { state: true },
    leaving: { state: true },
  };

  declare private state: SuggestionState;
  declare private page: number;
  declare private queue: Page<Suggestion> | null;
  /** What was written so far, by suggestion. */
  declare private passings: Readonly<Record<string, Passing>>;
  /** Id of the one that was to be passed on before anybody said to have read it. */
  declare private unread: string;
  /** Id of the one about which it is asked once more. */
  declare private leaving: string;
  #names: ReadonlyMap<string, Text> = new Map();

  constructor() {
    super();
    this.state = "received";
    this.page = 1;
    this.queue = null;
    this.passings = {};
    this.unread = this.leaving = "";
  }

  protected override async load(): Promise<void> {
    const query = `state=${this.state}&page=${this.page}&perPage=${perPage}`;
    const { body } = await this.client.read<Page<Suggestion>>(`/v1/suggestions?${query}`);
    if (body.items.length === 0 && this.page > 1) {
      this.page--;
      return this.load();
    }
    this.#names = await readOfferNames(this.client, body.items);
    this.queue = body;
  }

  override render(): TemplateResult {
    const words = suggestionWords[this.language];
    const { queue } = this;
    return html`<div class="stack">
      <p>${words.intro}</p>
      ${optionsOf("state", words.show, states, words.states, this.state, (state) => void this.#turnTo(1, state))}
      ${this.aboveAll} ${this.loading}
      ${
        queue &&
        html`<p class="count" tabindex="-1">${queue.total === 0 ? words.none : words.count(queue.total)}</p>
          ${repeat(
            queue.items,
            ({ id }) => id,
            (suggestion) => this.#article(suggestion),
          )}
          ${pager(queue, this.language, (page) => void this.#turnTo(page, this.state))}`
      }
    </div>`;
  }

  #article(suggestion: Suggestion): TemplateResult {
    const { id, message } = suggestion;
    const words = suggestionWords[this.language];
    const passing = this.passings[id] ?? { message: message ?? "", isRead: false };
    return suggestionArticle(suggestion, {
      ...{ language: this.language, offer: this.#nameOf(suggestion), passing, isLeaving: this.leaving === id },
      form: { faultAt: () => (this.unread === id ? words.isReadMissing : undefined) },
      trouble: this.trouble(id),
      write: (next) => {
        this.unread = "";
        this.passings = { ...this.passings, [id]: next };
        this.unsaved(true);
      },
      passOn: () => void this.#passOn(suggestion, passing),
      askToLeave: (isAsked) => {
        this.leaving = isAsked ? id : "";
        this.focusOn(isAsked ? ".asking p" : `[data-suggestion="${id}"] button`);
      },
      handle: () => void this.#send(suggestion, "handled", {}, words.doneHandled),
    });
  }

  #nameOf({ offer }: Suggestion): Text {
    return this.#names.get(offer) ?? { da: offer };
  }

  async #passOn(suggestion: Suggestion, { message, isRead }: Passing): Promise<void> {
    const text = message.trim();
    if (text && !isRead) {
      this.unread = suggestion.id;
      return this.focusOn(`[data-suggestion="${suggestion.id}"] textarea`);
    }
    const body = { body: text ? { message: text } : {} };
    await this.#send(suggestion, "passed-on", body, suggestionWords[this.language].donePassed);
  }

  async #send(suggestion: Suggestion, way: string, sending: { body?: object }, done: (offer: string) => string) {
    const { id } = suggestion;
    const isDone = await this.attempt(id, async () => {
      await this.client.write("POST", `/v1/suggestions/${encodeURIComponent(id)}/${way}`, sending);
    });
    if (isDone) {
      const { [id]: _, ...others } = this.passings;
      this.passings = others;
      this.unsaved(Object.keys(others).length > 0);
      this.say(done(this.words.saying.plain(this.#nameOf(suggestion))));
      await this.#turnTo(this.page, this.state);
    } else if (this.isOutdated(id)) {
      await this.#turnTo(this.page, this.state);
      this.notice = suggestionWords[this.language].changed;
    }
  }

  async #turnTo(page: number, state: SuggestionState): Promise<void> {
    this.leaving = "";
    this.page = page;
    this.state = state;
    if (await this.attempt("", () => this.load())) this.focusOn(".count");
  }
}
