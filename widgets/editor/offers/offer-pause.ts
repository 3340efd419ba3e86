import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import { dayNumberAt, isoDay } from "../../../schema/matching/clock.ts";
import { sayDay } from "../../../schema/saying/calendar.ts";
import { editorStyle } from "../editor-style.ts";
import { OfferDesk } from "./offer-desk.ts";

/** A break until a day, after which the offer is back by itself. */
export class OfferPause extends OfferDesk {
  static override styles = editorStyle;
  static override properties: PropertyDeclarations = { fault: { state: true }, outcome: { state: true } };

  declare private fault: string;
  /** What became of the last change here. */
  declare private outcome: string;

  constructor() {
    super();
    this.fault = this.outcome = "";
  }

  get #said() {
    return this.words.offers.pause;
  }

  async #begin(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const until = String(new FormData(event.currentTarget as HTMLFormElement).get("until") ?? "");
    this.fault = until > isoDay(dayNumberAt(this.now())) ? "" : this.#said.fault;
    if (this.fault) return this.focusOn("#until");
    const day = sayDay(until, this.words.saying.strings);
    await this.#patch({ status: "paused", pausedUntil: until }, this.#said.done(day));
  }

  async #patch(body: object, outcome: string): Promise<void> {
    const isSent = await this.attempt("", async () => {
      this.took(
        await this.client.write<AuthoredOffer>("PATCH", `/v1/offers/${this.offerId}`, { body, ifMatch: this.etag }),
      );
    });
    if (!isSent) return;
    this.unsaved(false);
    this.outcome = this.waitingFor("status", "pausedUntil") ? this.withWhy(this.#said.waits) : outcome;
    this.say(this.outcome);
    this.focusOn(".outcome");
  }

  override render(): TemplateResult {
    const { words, offer } = this;
    const failure = html`<vejviser-problem .error=${this.failedAt("")} .words=${words} .names=${words.fields.offer}></vejviser-problem>`;
    if (!offer) return html`${failure}<p class="muted">${words.shell.loading}</p>`;
    return html`<div class="stack">
      <h4>${words.offers.ways.pause}</h4>
      ${failure} ${this.outcome ? html`<p class="note outcome" tabindex="-1">${this.outcome}</p>` : nothing}
      ${offer.status === "paused" ? this.#paused(offer) : this.#form()}
    </div>`;
  }

  #paused({ pausedUntil }: AuthoredOffer): TemplateResult {
    const said = this.#said;
    const now = pausedUntil ? said.now(sayDay(pausedUntil, this.words.saying.strings)) : said.nowOpenEnded;
    const end = () => this.#patch({ status: "published", pausedUntil: null }, said.ended);
    return html`${this.outcome ? nothing : html`<p>${now}</p>`}
      <div class="actions">
        <button type="button" class="button main" aria-disabled=${this.isBusy} @click=${end}>${said.end}</button>
      </div>`;
  }

  #form(): TemplateResult {
    const said = this.#said;
    return html`<form class="stack" novalidate @submit=${(event: SubmitEvent) => this.#begin(event)}>
      <p>${said.intro}</p>
      <div class="control">
        <label for="until">${said.label}</label>
        <input
          id="until"
          name="until"
          type="date"
          class="field short"
          aria-describedby="until-fault"
          aria-invalid=${this.fault ? "true" : "false"}
          @input=${() => this.unsaved(true)}
        />
        <p class="fault" id="until-fault">${this.fault}</p>
      </div>
      <div class="actions"><button class="button main" aria-disabled=${this.isBusy}>${said.send}</button></div>
    </form>`;
  }
}

customElements.define("vejviser-offer-pause", OfferPause);
