import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import { dayNumberAt, isoDay } from "../../../schema/matching/clock.ts";
import type { Waiting } from "../../../schema/offer.ts";
import { editorStyle } from "../editor-style.ts";
import { OfferDesk } from "./offer-desk.ts";
import { typedWeeks, waitedWeeks } from "./weeks.ts";

/** The wait in one field: what changes most often. */
export class OfferWait extends OfferDesk {
  static override styles = editorStyle;
  static override properties: PropertyDeclarations = { fault: { state: true }, outcome: { state: true } };

  declare private fault: string;
  /** What became of what was sent last. */
  declare private outcome: string;

  constructor() {
    super();
    this.fault = this.outcome = "";
  }

  async #send(event: SubmitEvent, place: number): Promise<void> {
    event.preventDefault();
    const { offer, words } = this;
    const said = words.offers.wait;
    const typed = String(new FormData(event.currentTarget as HTMLFormElement).get("weeks") ?? "");
    const waited = this.#waits[place];
    const weeks = typedWeeks(typed, waited?.status);
    this.fault = weeks ? "" : said.fault;
    if (!weeks || !waited || !offer) return this.focusOn(`#weeks-${place}`);
    const told: Waiting = { for: waited.for, ...weeks, asOf: isoDay(dayNumberAt(this.now())) };
    const waiting = this.#waits.map((one, index) => (index === place ? told : one));
    const isSent = await this.attempt("", async () => {
      const body = { waiting: offer.waiting.length > 0 ? waiting : [told] };
      this.took(
        await this.client.write<AuthoredOffer>("PUT", `/v1/offers/${this.offerId}/waiting`, {
          body,
          ifMatch: this.etag,
        }),
      );
    });
    if (!isSent) return;
    this.unsaved(false);
    this.outcome = this.waitingFor("waiting") ? said.waits : said.done;
    this.say(this.outcome);
    this.focusOn(".outcome");
  }

  /** What is told of today; where nothing is, the wait for treatment. */
  get #waits(): readonly Waiting[] {
    const told = this.offer?.waiting ?? [];
    return told.length > 0 ? told : [{ for: "treatment", status: "unknown", asOf: isoDay(dayNumberAt(this.now())) }];
  }

  override render(): TemplateResult {
    const { words } = this;
    const failure = html`<vejviser-problem .error=${this.failedAt("")} .words=${words} .names=${words.fields.offer}></vejviser-problem>`;
    if (!this.offer) return html`${failure}<p class="muted">${words.shell.loading}</p>`;
    const said = words.offers.wait;
    return html`<div class="stack">
      <h4>${words.offers.ways.wait}</h4>
      ${failure} ${this.outcome ? html`<p class="note outcome" tabindex="-1">${this.outcome}</p>` : nothing}
      <p>${said.intro}</p>
      ${this.#waits.map((waited, place) => this.#field(waited, place))}
      <p class="muted">${said.other}</p>
    </div>`;
  }

  #field(waited: Waiting, place: number): TemplateResult {
    const { saying, offers } = this.words;
    const said = offers.wait;
    const id = `weeks-${place}`;
    return html`<form class="card stack" novalidate @submit=${(event: SubmitEvent) => this.#send(event, place)}>
      <p class="strong">
        ${saying.label("waitingFor", waited.for)}: ${waited.status === "unknown" ? said.unknown : saying.label("waitingStatus", waited.status)}
      </p>
      <div class="control">
        <label for=${id}>${said.label}</label>
        <input
          id=${id}
          name="weeks"
          class="field short"
          autocomplete="off"
          aria-describedby="${id}-hint ${id}-fault"
          aria-invalid=${this.fault ? "true" : "false"}
          .value=${waitedWeeks(waited)}
          @input=${() => this.unsaved(true)}
        />
        <p class="hint" id="${id}-hint">${said.hint}</p>
        <p class="fault" id="${id}-fault">${this.fault}</p>
      </div>
      <div class="actions"><button class="button main" aria-disabled=${this.isBusy}>${said.send}</button></div>
    </form>`;
  }
}

customElements.define("vejviser-offer-wait", OfferWait);
