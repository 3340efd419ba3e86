import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { AuthoredOrganisation } from "../../../../schema/written-entries.ts";
import type { Sending } from "../../api-client.ts";
import type { Asking } from "../../form/asking.ts";
import { formField, formFields } from "../../form/form-field.ts";
import { tidyAll } from "../../form/tidy.ts";
import type { Authored, Draft } from "../entry/editing.ts";
import { EntryDesk, newEntry } from "../entry/entry-desk.ts";
import { organisationFields } from "../fields/organisation.ts";
import { reviewingStyle } from "../style.ts";
import { type Listed, readListed, withWritten } from "./listed.ts";
import { organisationArticle } from "./organisation-article.ts";
import { organisationWords } from "./words.ts";

const idField = { kind: "line", max: 60 } as const;
const newOrganisation: Draft = { id: "", name: {}, kind: "ngo", summary: {}, sources: [], trusted: false };

/** All organisations, and their keys. */
export class OrganisationDesk extends EntryDesk {
  static override styles = reviewingStyle;
  static override properties: PropertyDeclarations = {
    listed: { state: true },
    keysShown: { state: true },
    asked: { state: true },
    isReasonMissing: { state: true },
  };

  protected override readonly kind = "organisation";
  protected override readonly path = "/v1/organisations";
  declare private listed: Listed[];
  /** Id of the organisation whose keys are shown. */
  declare private keysShown: string;
  /** Id of the organisation about which it is asked whether it goes off the lists, or back on them. */
  declare private asked: string;
  declare private isReasonMissing: boolean;

  constructor() {
    super();
    this.listed = [];
    this.keysShown = this.asked = "";
    this.isReasonMissing = false;
  }

  protected override async load(): Promise<void> {
    this.listed = await readListed(this.client);
  }

  override render(): TemplateResult {
    const words = organisationWords[this.language];
    return html`<div class="stack">
      <p>${words.intro}</p>
      ${this.aboveAll}
      ${
        this.editing?.etag === null
          ? html`<div class="card" data-entry=${newEntry}>
              <h3>${words.add}</h3>
              ${this.formOf(newEntry)}
            </div>`
          : html`<p><button type="button" class="button" @click=${() => this.begin(newOrganisation)}>${words.add}</button></p>`
      }
      ${this.loading}
      ${this.isRead ? html`<p class="count">${words.count(this.listed.length)}</p>` : nothing}
      ${this.listed.map((listed) => this.#article(listed))}
    </div>`;
  }

  #article(listed: Listed): TemplateResult {
    const { id } = listed;
    const isShown = this.keysShown === id;
    const isAsked = this.asked === id;
    return organisationArticle(listed, {
      ...{ language: this.language, form: this.formOf(id), isOpen: this.editing?.id === id },
      ...{ isAsked, isReasonMissing: isAsked && this.isReasonMissing, keys: isShown ? this.#keysOf(id) : null },
      open: () => void this.open(id),
      showKeys: () => {
        this.keysShown = isShown ? "" : id;
      },
      ask: (asks) => this.#ask(asks ? id : "", `[data-entry="${id}"] .unlisting`),
      unlist: (reason) => void this.#unlist(listed, reason),
      relist: () => void this.#list(listed, "DELETE", {}, organisationWords[this.language].relisted),
    });
  }

  #ask(id: string, asker: string): void {
    this.isReasonMissing = false;
    this.asked = id;
    this.focusOn(...(id ? [".asking textarea", ".asking p"] : [asker]));
  }

  async #unlist(listed: Listed, reason: string): Promise<void> {
    this.isReasonMissing = reason === "";
    if (this.isReasonMissing) return this.focusOn(".asking textarea");
    await this.#list(listed, "POST", { body: { reason } }, organisationWords[this.language].unlisted);
  }

  /** Takes it off the lists, or puts it back on them, once somebody of another organisation has approved it. */
  async #list({ id, name }: Listed, method: "POST" | "DELETE", sending: Sending, done: (name: string) => string) {
    const path = `${this.path}/${encodeURIComponent(id)}/unlisting`;
    const isDone = await this.attempt(id, async () => {
      this.took((await this.client.write<AuthoredOrganisation>(method, path, sending)).body);
    });
    if (!isDone) return;
    this.#ask("", `[data-entry="${id}"] .unlisting`);
    this.notice = done(name[this.language] ?? name.da);
    this.say(this.notice);
    this.changed();
  }

  #keysOf(id: string): TemplateResult {
    const { client, me, words, language, now } = this;
    return html`<vejviser-key-desk
      .client=${client}
      .me=${me}
      .words=${words}
      .language=${language}
      .now=${now}
      .organisation=${id}
    ></vejviser-key-desk>`;
  }

  protected override fieldsIn(draft: Draft, asking: Asking): TemplateResult {
    const isNew = this.editing?.etag === null;
    return html`${isNew ? formField(idField, "id", draft.id, asking) : nothing}
    ${formFields(organisationFields, "", draft, asking)}`;
  }

  protected override bodyOf(draft: Draft): Draft {
    return tidyAll(organisationFields, draft);
  }

  protected override nameOf(entry: Authored): string {
    const { name } = entry as AuthoredOrganisation;
    return name[this.language] ?? name.da;
  }

  protected override took(entry: Authored): void {
    this.listed = withWritten(this.listed, entry as AuthoredOrganisation);
  }
}
