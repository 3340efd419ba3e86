import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import { Desk } from "../desk.ts";
import { editorStyle } from "../editor-style.ts";
import "../problem-view.ts";
import { said as marked } from "../said.ts";
import { organisationName } from "../session.ts";
import { offerRow, offerStanding } from "./offer-row.ts";
import { offerWays, type Way } from "./offer-ways.ts";
import { offersStyle } from "./offers-style.ts";
import { readAllOffers } from "./read-offers.ts";
import { type OrganisationChoice, readOrganisations } from "./read-organisations.ts";
import { wayDesk } from "./way-desk.ts";

/** All offers of an organisation with what stands of them, and the ways to change one. */
export class OffersDesk extends Desk {
  static override styles = [editorStyle, offersStyle];
  static override properties: PropertyDeclarations = {
    opens: { attribute: false },
    organisation: { state: true },
    offers: { state: true },
    open: { state: true },
    way: { state: true },
  };

  /** Id of the offer that is open from the beginning, if one is. */
  declare opens: string;
  declare private organisation: string;
  declare private offers: AuthoredOffer[];
  /** Id of the open offer; empty: a new one; null: none. */
  declare private open: string | null;
  declare private way: Way;
  #organisations: OrganisationChoice[] = [];
  #name = "";
  #isUnsaved = false;

  constructor() {
    super();
    this.opens = this.organisation = "";
    this.offers = [];
    this.open = null;
    this.way = "edit";
    this.addEventListener("editor-changed", () => void this.#readOffers());
    this.addEventListener("editor-unsaved", (event) => {
      this.#isUnsaved = (event as CustomEvent<boolean>).detail;
    });
  }

  protected override async load(): Promise<void> {
    this.organisation = this.me.key.organisation;
    if (this.me.key.scope !== "organisation") this.#organisations = await readOrganisations(this.client);
    await this.#read();
    if (this.opens) this.#openOffer(this.opens);
  }

  async #read(): Promise<void> {
    this.#name = await organisationName(this.client, this.organisation);
    this.offers = await readAllOffers(this.client, this.organisation);
  }

  async #readOffers(): Promise<void> {
    await this.attempt("", async () => {
      this.offers = await readAllOffers(this.client, this.organisation);
    });
  }

  #openOffer(id: string | null, way: Way = "edit"): void {
    const isClosed = this.offers.some((offer) => offer.id === id && offer.status === "closed");
    this.open = id;
    this.way = isClosed ? "history" : way;
    this.focusOn(".open-offer h3", "h3", ".add");
  }

  /** What is typed and not sent is not thrown away by going somewhere else. */
  #leaveBy(leave: () => void): void {
    const leaveAnyway = () => {
      this.unsaved(false);
      leave();
    };
    if (this.#isUnsaved) this.tell("editor-leaving", leaveAnyway);
    else leave();
  }

  #choose(organisation: string): void {
    this.organisation = organisation;
    void this.attempt("", () => this.#read());
  }

  override render(): TemplateResult {
    const failure = html`<vejviser-problem .error=${this.failedAt("")} .words=${this.words}></vejviser-problem>`;
    if (this.offers.length === 0 && this.isBusy)
      return html`${failure}<p class="muted">${this.words.shell.loading}</p>`;
    return html`<div class="stack">${failure} ${this.open === null ? this.#list() : this.#openedOffer(this.open)}</div>`;
  }

  #list(): TemplateResult {
    const said = this.words.offers;
    return html`${this.#organisations.length > 0 ? this.#organisationChoice() : nothing}
      ${this.offers.length === 0 ? html`<p>${said.none}</p>` : nothing}
      <ul class="stack">${this.offers.map((offer) => offerRow(offer, this.words, () => this.#openOffer(offer.id)))}</ul>
      <div class="actions">
        <button type="button" class="button add" @click=${() => this.#openOffer("")}>${said.add}</button>
      </div>`;
  }

  #organisationChoice(): TemplateResult {
    const choose = (event: Event) => this.#choose((event.currentTarget as HTMLSelectElement).value);
    return html`<div class="control">
      <label for="organisation">${this.words.offers.organisation}</label>
      <select id="organisation" class="field" @change=${choose}>
        ${this.#organisations.map(
          ({ id, name }) => html`<option lang="da" value=${id} ?selected=${id === this.organisation}>${name}</option>`,
        )}
      </select>
    </div>`;
  }

  #openedOffer(id: string): TemplateResult {
    const { offers: said } = this.words;
    const offer = this.offers.find((one) => one.id === id);
    const leave = () => this.#leaveBy(() => this.#openOffer(null));
    return html`<div class="open-offer stack">
      <button type="button" class="quiet" @click=${leave}>${said.back}</button>
      <h3 tabindex="-1">${offer ? marked(offer.name, this.words.lang) : said.add}</h3>
      ${offer ? html`${offerStanding(offer, this.words)}${offerWays(offer, this.way, this.words, (way) => this.#leaveBy(() => this.#openOffer(id, way)))}` : nothing}
      ${this.#wayOf(id)}
    </div>`;
  }

  #wayOf(offerId: string): TemplateResult {
    const { client, me, words, now, organisation } = this;
    const given = { client, me, words, now, organisation, offerId };
    const isOther = ({ id, status }: AuthoredOffer) => id !== offerId && status !== "closed";
    return wayDesk(this.way, { ...given, organisationName: this.#name, others: this.offers.filter(isOther) });
  }
}

customElements.define("vejviser-offers-desk", OffersDesk);
