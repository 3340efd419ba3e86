import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import type { RevisionTold } from "../../../schema/offer-history.ts";
import { sayDay } from "../../../schema/saying/calendar.ts";
import { difference } from "../difference.ts";
import { editorStyle } from "../editor-style.ts";
import type { Page } from "../reviewing/pages.ts";
import { readAreas } from "./areas.ts";
import { OfferDesk } from "./offer-desk.ts";
import { offerTelling } from "./telling.ts";

const perPage = 20;

/** What happened to an offer, the newest first, and the way back to how it was. */
export class OfferHistory extends OfferDesk {
  static override styles = editorStyle;
  static override properties: PropertyDeclarations = { revisions: { state: true }, asked: { state: true } };

  declare private revisions: RevisionTold[];
  /** Place in the chain of what a person is asked about: shall it be as it was then? */
  declare private asked: number | null;
  #total = 0;
  #areas: ReadonlyMap<string, string> = new Map();

  constructor() {
    super();
    this.revisions = [];
    this.asked = null;
  }

  protected override async load(): Promise<void> {
    await super.load();
    this.#areas = (await readAreas(this.client)).names;
    this.revisions = await this.#page(1);
  }

  async #page(page: number): Promise<RevisionTold[]> {
    const path = `/v1/offers/${this.offerId}/revisions?page=${page}&perPage=${perPage}`;
    const { body } = await this.client.read<Page<RevisionTold>>(path);
    this.#total = body.total;
    return body.items;
  }

  #more(): void {
    const shown = this.revisions.length;
    void this.attempt("", async () => {
      this.revisions = [...this.revisions, ...(await this.#page(Math.floor(shown / perPage) + 1))];
      this.focusOn(`li:nth-of-type(${shown + 1}) h5`);
    });
  }

  async #revert(event: SubmitEvent, version: number): Promise<void> {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget as HTMLFormElement).get("reason") ?? "").trim();
    const isDone = await this.attempt("", async () => {
      const body = { version, ...(reason && { reason }) };
      const path = `/v1/offers/${this.offerId}/revert`;
      this.took(await this.client.write<AuthoredOffer>("POST", path, { body, ifMatch: this.etag }));
      this.asked = null;
      this.revisions = await this.#page(1);
    });
    if (!isDone) return;
    this.say(this.words.offers.history.done);
    this.focusOn("h5");
  }

  override render(): TemplateResult {
    const { words } = this;
    const said = words.offers;
    const failure = html`<vejviser-problem .error=${this.failedAt("")} .words=${words} .names=${words.fields.offer}></vejviser-problem>`;
    if (!this.offer) return html`${failure}<p class="muted">${words.shell.loading}</p>`;
    return html`<div class="stack">
      <h4>${said.ways.history}</h4>
      ${failure}
      <ul class="stack">
        ${this.revisions.map((revision) => this.#revision(revision))}
      </ul>
      ${this.revisions.length < this.#total ? html`<div class="actions"><button type="button" class="button" @click=${() => this.#more()}>${said.history.more}</button></div>` : nothing}
    </div>`;
  }

  #revision({ version, action, at, key, reason, changes, sequence }: RevisionTold): TemplateResult {
    const said = this.words.offers.history;
    const { strings } = this.words.saying;
    const isNow = version === this.offer?.version;
    const telling = offerTelling(this.words, this.#areas);
    const told = difference(
      changes.filter((change) => !change.redacted),
      telling,
    );
    const redacted = changes.filter((change) => change.redacted);
    return html`<li class="card stack">
      <h5 tabindex="-1">${said.actions[action] ?? action}, ${said.when(sayDay(at.slice(0, 10), strings), version)}</h5>
      <p class="muted">${key === null ? said.noKey : said.key(key)}${reason ? `. ${reason}` : nothing}</p>
      ${action === "create" ? html`<details class="folded"><summary>${said.all}</summary>${told}</details>` : told}
      ${redacted.map(({ field }) => html`<p>${this.words.fields.offer[field]?.label ?? field}: ${said.redacted}</p>`)}
      ${isNow ? nothing : this.#wayBack(version, sequence)}
    </li>`;
  }

  #wayBack(version: number, sequence: number): TemplateResult {
    const said = this.words.offers.history;
    const ask = (asked: number | null) => {
      this.asked = asked;
      this.focusOn(asked === null ? `#back-${sequence}` : ".asked");
    };
    if (this.asked !== sequence)
      return html`<div><button type="button" class="quiet" id="back-${sequence}" @click=${() => ask(sequence)}>${said.revert}</button></div>`;
    return html`<form class="note stack asked" tabindex="-1" @submit=${(event: SubmitEvent) => this.#revert(event, version)}>
      <p>${said.revertAsk}</p>
      <div class="control">
        <label for="why-${sequence}">${said.revertReason}</label>
        <input id="why-${sequence}" name="reason" class="field" maxlength="300" autocomplete="off" />
      </div>
      <div class="actions">
        <button class="button main" aria-disabled=${this.isBusy}>${said.revertGo}</button>
        <button type="button" class="quiet" @click=${() => ask(null)}>${said.stop}</button>
      </div>
    </form>`;
  }
}

customElements.define("vejviser-offer-history", OfferHistory);
