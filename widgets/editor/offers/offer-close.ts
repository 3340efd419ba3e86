import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import { sayDay } from "../../../schema/saying/calendar.ts";
import { editorStyle } from "../editor-style.ts";
import { OfferDesk } from "./offer-desk.ts";

/** The end of an offer, with why, and what has taken its place. */
export class OfferClose extends OfferDesk {
  static override styles = editorStyle;
  static override properties: PropertyDeclarations = { others: { attribute: false }, fault: { state: true } };

  /** What can have taken its place. */
  declare others: readonly AuthoredOffer[];
  declare private fault: string;

  constructor() {
    super();
    this.others = [];
    this.fault = "";
  }

  async #close(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const said = this.words.offers.close;
    const sent = new FormData(event.currentTarget as HTMLFormElement);
    const reason = String(sent.get("reason") ?? "").trim();
    const replacedBy = String(sent.get("replacedBy") ?? "");
    this.fault = reason ? "" : said.fault;
    if (this.fault) return this.focusOn("#reason");
    const isClosed = await this.attempt("", async () => {
      const body = { reason, ...(replacedBy && { replacedBy }) };
      this.took(
        await this.client.write<AuthoredOffer>("DELETE", `/v1/offers/${this.offerId}`, { body, ifMatch: this.etag }),
      );
    });
    if (!isClosed) return;
    this.unsaved(false);
    this.say(this.#outcome);
    this.focusOn(".outcome");
  }

  get #outcome(): string {
    const { close: said } = this.words.offers;
    return this.waitingFor("status") ? this.withWhy(said.waits) : said.done;
  }

  override render(): TemplateResult {
    const { words, offer } = this;
    const failure = html`<vejviser-problem .error=${this.failedAt("")} .words=${words} .names=${words.fields.offer}></vejviser-problem>`;
    if (!offer) return html`${failure}<p class="muted">${words.shell.loading}</p>`;
    return html`<div class="stack">
      <h4>${words.offers.ways.close}</h4>
      ${failure} ${offer.closing ? this.#closed(offer.closing) : this.#form()}
    </div>`;
  }

  #closed({ on, reason }: NonNullable<AuthoredOffer["closing"]>): TemplateResult {
    const { close: said } = this.words.offers;
    return html`<p class="note outcome" tabindex="-1">${this.#outcome}</p>
      <p>${said.closed(sayDay(on, this.words.saying.strings), reason)}</p>`;
  }

  #form(): TemplateResult {
    const { offers, saying } = this.words;
    const said = offers.close;
    return html`<form class="stack" novalidate @submit=${(event: SubmitEvent) => this.#close(event)} @input=${() => this.unsaved(true)}>
      <p>${said.intro}</p>
      <div class="control">
        <label for="reason">${said.reason}</label>
        <input id="reason" name="reason" class="field" maxlength="300" autocomplete="off" aria-describedby="reason-hint reason-fault" aria-invalid=${this.fault ? "true" : "false"} />
        <p class="hint" id="reason-hint">${said.reasonHint}</p>
        <p class="fault" id="reason-fault">${this.fault}</p>
      </div>
      ${
        this.others.length > 0
          ? html`<div class="control">
              <label for="replaced">${said.replacedBy}</label>
              <select id="replaced" name="replacedBy" class="field">
                <option value="">${said.nothingElse}</option>
                ${this.others.map(({ id, name }) => html`<option value=${id}>${saying.plain(name)}</option>`)}
              </select>
            </div>`
          : nothing
      }
      <div class="actions"><button class="button main" aria-disabled=${this.isBusy}>${said.send}</button></div>
    </form>`;
  }
}

customElements.define("vejviser-offer-close", OfferClose);
