import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Review } from "../../../../schema/review.ts";
import { optionsOf } from "../options-of.ts";
import { pager } from "../pager.ts";
import type { Page } from "../pages.ts";
import { ReviewingDesk } from "../reviewing-desk.ts";
import { reviewingStyle } from "../style.ts";
import type { Deciding } from "./deciding.ts";
import { noNames, readNames } from "./names.ts";
import { reviewArticle } from "./review-article.ts";
import { queueWords } from "./words.ts";

const states = ["open", "approved", "rejected", "withdrawn"] as const satisfies Review["state"][];
const perPage = 20;
const nothingAsked = { review: "", decision: "approval" } as const;

/** The changes that wait for somebody else than those who proposed them, the longest waiting first. */
export class ReviewQueue extends ReviewingDesk {
  static override styles = reviewingStyle;
  static override properties: PropertyDeclarations = {
    state: { state: true },
    page: { state: true },
    queue: { state: true },
    asked: { state: true },
    isReasonMissing: { state: true },
  };

  declare private state: Review["state"];
  declare private page: number;
  declare private queue: Page<Review> | null;
  /** Which decision about which review is asked for once more before it is made. */
  declare private asked: { review: string; decision: Deciding["decision"] };
  declare private isReasonMissing: boolean;
  #names = noNames;

  constructor() {
    super();
    this.state = "open";
    this.page = 1;
    this.queue = null;
    this.asked = nothingAsked;
    this.isReasonMissing = false;
  }

  protected override async load(): Promise<void> {
    const query = `state=${this.state}&page=${this.page}&perPage=${perPage}`;
    const { body } = await this.client.read<Page<Review>>(`/v1/reviews?${query}`);
    if (body.items.length === 0 && this.page > 1) {
      this.page--;
      return this.load();
    }
    this.#names = await readNames(this.client, body.items);
    this.queue = body;
  }

  override render(): TemplateResult {
    const words = queueWords[this.language];
    const { queue } = this;
    return html`<div class="stack">
      ${optionsOf("state", words.show, states, words.states, this.state, (state) => void this.#turnTo(1, state))}
      ${this.aboveAll} ${this.loading}
      ${
        queue
          ? html`<p class="count" tabindex="-1">${queue.total === 0 ? words.none : words.count(queue.total)}</p>
              ${repeat(
                queue.items,
                ({ id }) => id,
                (review) => reviewArticle(review, this.#deciding(review)),
              )}
              ${pager(queue, this.language, (page) => void this.#turnTo(page, this.state))}`
          : nothing
      }
    </div>`;
  }

  #deciding(review: Review): Deciding {
    const { me, language, words, asked } = this;
    const isAsked = asked.review === review.id;
    return {
      me,
      language,
      words,
      names: this.#names,
      decision: isAsked ? asked.decision : null,
      isReasonMissing: isAsked && this.isReasonMissing,
      trouble: this.trouble(review.id, { forbidden: queueWords[language].notAllowed }),
      ask: (decision) => this.#ask(review, decision),
      decide: (reason) => void this.#decide(review, reason),
    };
  }

  #ask(review: Review, decision: Deciding["decision"]): void {
    this.isReasonMissing = false;
    this.asked = decision ? { review: review.id, decision } : nothingAsked;
    const article = `[data-review="${review.id}"]`;
    if (decision) this.focusOn(`${article} .asking textarea`, `${article} .asking p`);
    else this.focusOn(`${article} button`);
  }

  async #decide(review: Review, reason: string): Promise<void> {
    const { decision } = this.asked;
    if (decision === "rejection" && reason === "") {
      this.isReasonMissing = true;
      return this.focusOn(".asking textarea");
    }
    const words = queueWords[this.language];
    const name = this.words.saying.plain(this.#names.subject(review));
    const body = decision === "rejection" ? { reason } : {};
    const path = `/v1/reviews/${encodeURIComponent(review.id)}/${decision}`;
    const isDone = await this.attempt(review.id, async () => {
      await this.client.write("POST", path, { body, ifMatch: `"${review.version}"` });
    });
    if (isDone) {
      this.say(decision === "approval" ? words.approved(name) : words.rejected(name));
      await this.#turnTo(this.page, this.state);
    } else if (this.isOutdated(review.id)) {
      await this.#turnTo(this.page, this.state);
      this.notice = words.changed;
    }
  }

  async #turnTo(page: number, state: Review["state"]): Promise<void> {
    this.asked = nothingAsked;
    this.page = page;
    this.state = state;
    if (await this.attempt("", () => this.load())) this.focusOn(".count");
  }
}
