import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { Refused } from "../api-client.ts";
import { editorStyle } from "../editor-style.ts";
import { goToField } from "../form/go-to-field.ts";
import { faultsOf } from "../problem-view.ts";
import { changesOf, comparison } from "./comparing.ts";
import { draftOf, tidyDraft } from "./draft.ts";
import { readOffer } from "./offer-desk.ts";
import { OfferDraftDesk } from "./offer-draft-desk.ts";
import { offerFormStyle } from "./offer-form-style.ts";
import { broughtTogether } from "./rebase.ts";
import { sectionsOf } from "./sections.ts";
import { sendOffer } from "./send-offer.ts";
import { whatBecame } from "./sent.ts";
import { type Stale, staleView } from "./stale.ts";

type Step = "writing" | "comparing" | "stale" | "sent";

/** Asks for everything an offer tells, shows what that changes, sends it, and says what became of it. */
export class OfferForm extends OfferDraftDesk {
  static override styles = [editorStyle, offerFormStyle];
  static override properties: PropertyDeclarations = {
    step: { state: true },
    notice: { state: true },
  };

  declare private step: Step;
  declare private notice: string;
  #stale: Stale | null = null;
  #sent: string[] = [];

  constructor() {
    super();
    this.step = "writing";
    this.notice = "";
  }

  protected override set(path: string, value: unknown): void {
    super.set(path, value);
    this.notice = "";
  }

  #go(step: Step): void {
    this.step = step;
    this.focusOn("h4");
  }

  #compare(): void {
    this.failure = null;
    this.notice = this.changedFields.length === 0 && !this.isDraft ? this.words.offers.edit.noChange : "";
    if (this.notice) this.say(this.notice);
    else this.#go("comparing");
  }

  async #send(status: "published" | "draft"): Promise<void> {
    const draft = tidyDraft(this.draft);
    this.#sent = this.changedFields;
    const { organisation, offerId, etag } = this;
    const sending = {
      organisation,
      offerId,
      etag,
      base: this.base,
      draft,
      status: this.isDraft ? status : undefined,
    };
    const isSent = await this.attempt("form", async () => this.took(await sendOffer(this.client, sending)));
    if (isSent) this.#go("sent");
    else await this.#mend();
  }

  /** After it was not sent: back to the form, or to what somebody else changed meanwhile. */
  async #mend(): Promise<void> {
    const error = this.failedAt("form");
    if (!(error instanceof Refused)) return;
    if (error.problem.code !== "precondition-failed") {
      this.step = "writing";
      return;
    }
    const [base, mine] = [this.base, tidyDraft(this.draft)];
    await this.attempt("form", async () => {
      const { body, etag } = await readOffer(this.client, this.organisation, this.offerId);
      this.#stale = { base, theirs: draftOf(body), mine, takesTheirs: [] };
      this.etag = etag ?? `"${body.version}"`;
      this.#go("stale");
    });
  }

  #bringTogether({ base, theirs, mine, takesTheirs }: Stale): void {
    this.base = theirs;
    this.draft = broughtTogether(base, theirs, mine, takesTheirs);
    this.#stale = null;
    this.notice = this.changedFields.length === 0 ? this.words.offers.edit.alreadyThere : "";
    this.unsaved(this.changedFields.length > 0);
    this.#go(this.notice ? "writing" : "comparing");
  }

  override render(): TemplateResult {
    if (Object.keys(this.draft).length === 0)
      return html`${this.#problem("")}<p class="muted">${this.words.shell.loading}</p>`;
    const steps: Record<Step, () => TemplateResult | typeof nothing> = {
      writing: () => this.#writing(),
      comparing: () => this.#comparing(),
      stale: () => this.#staleStep(),
      sent: () => this.#sentStep(),
    };
    return html`<div class="stack">${this.#problem("form")} ${steps[this.step]()}</div>`;
  }

  #problem(at: string): TemplateResult {
    const goTo = (event: CustomEvent<string>) => goToField(this, event.detail);
    return html`<vejviser-problem
      leads
      .error=${this.failedAt(at)}
      .words=${this.words}
      .names=${this.words.fields.offer}
      @editor-problem-field=${goTo}
    ></vejviser-problem>`;
  }

  #writing(): TemplateResult {
    const said = this.words.offers;
    return html`<h4>${this.isNew ? said.add : said.ways.edit}</h4>
      ${sectionsOf(this.draft, this.asking, faultsOf(this.failedAt("form")))}
      ${this.notice ? html`<p class="note">${this.notice}</p>` : nothing}
      <div class="actions">
        <button type="button" class="button main" @click=${() => this.#compare()}>${said.edit.look}</button>
      </div>`;
  }

  #comparing(): TemplateResult {
    return comparison({
      changes: changesOf(this.changedFields, this.base, tidyDraft(this.draft)),
      ...{ words: this.words, areas: this.areas.names, isDraft: this.isDraft, isBusy: this.isBusy },
      isTrusted: this.isTrusted,
      send: (status) => void this.#send(status),
      goOn: () => this.#go("writing"),
    });
  }

  #staleStep(): TemplateResult | typeof nothing {
    const stale = this.#stale;
    if (!stale) return nothing;
    const choose = (field: string, takes: boolean) => {
      const others = stale.takesTheirs.filter((one) => one !== field);
      this.#stale = { ...stale, takesTheirs: takes ? [...others, field] : others };
      this.requestUpdate();
    };
    return staleView(stale, this.words, this.areas.names, { choose, goOn: () => this.#bringTogether(stale) });
  }

  #sentStep(): TemplateResult | typeof nothing {
    const goOn = this.isNew ? null : () => this.#go("writing");
    return this.offer ? whatBecame(this.offer, this.#sent, goOn, this.words) : nothing;
  }
}

customElements.define("vejviser-offer-form", OfferForm);
