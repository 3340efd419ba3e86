import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import { dayNumberAt, isoDay } from "../../../schema/matching/clock.ts";
import type { ListOutcome } from "../../../schema/offer-list.ts";
import type { FieldProblem } from "../../../schema/problem.ts";
import { Refused } from "../api-client.ts";
import { Desk } from "../desk.ts";
import { editorStyle } from "../editor-style.ts";
import { readAllOffers } from "../offers/read-offers.ts";
import "../problem-view.ts";
import { listFaults } from "./list-faults.ts";
import { listPreview } from "./list-preview.ts";
import { listStyle } from "./list-style.ts";
import { saveFile } from "./save-file.ts";

/** All offers as a list for Excel: out, and in again, after it was shown what would happen. */
export class ListDesk extends Desk {
  static override styles = [editorStyle, listStyle];
  static override properties: PropertyDeclarations = {
    file: { state: true },
    preview: { state: true },
    notice: { state: true },
    fault: { state: true },
  };

  declare private file: Blob | null;
  /** What the file would do. */
  declare private preview: ListOutcome | null;
  declare private notice: string;
  declare private fault: string;
  #offers: readonly AuthoredOffer[] = [];

  constructor() {
    super();
    this.file = this.preview = null;
    this.notice = this.fault = "";
  }

  protected override async load(): Promise<void> {
    this.#offers = await readAllOffers(this.client, this.me.key.organisation);
  }

  get #path(): string {
    return `/v1/organisations/${this.me.key.organisation}/offers`;
  }

  #download(): void {
    const said = this.words.list.download;
    const name = said.file(this.me.key.organisation, isoDay(dayNumberAt(this.now())));
    void this.attempt("download", async () => {
      saveFile(await this.client.readFile(`${this.#path}?format=csv`), name);
      this.say(said.done);
    });
  }

  /** A browser with Excel beside it calls a CSV file one of Excel's own. */
  #choose(event: Event): void {
    const [file] = (event.currentTarget as HTMLInputElement).files ?? [];
    this.file = file ? new Blob([file], { type: "text/csv" }) : null;
    this.preview = null;
    this.notice = this.fault = "";
    this.failure = null;
    this.unsaved(file !== undefined);
  }

  async #look(): Promise<void> {
    const { file } = this;
    this.fault = file ? "" : this.words.list.upload.none;
    if (!file) return this.focusOn("#file");
    const isRead = await this.attempt("list", async () => {
      this.preview = null;
      const { body } = await this.client.write<ListOutcome>("PUT", `${this.#path}?dryRun=true`, { body: file });
      this.preview = body;
    });
    this.focusOn(isRead ? ".preview h3" : ".list-faults h3");
  }

  async #go(): Promise<void> {
    const { file, words } = this;
    if (!file) return;
    const isDone = await this.attempt("list", async () => {
      const { body } = await this.client.write<ListOutcome>("PUT", this.#path, { body: file });
      const count = body.created.length + body.changed.length + body.dropped.length;
      this.notice = count > 0 ? words.list.done : words.list.doneNothing;
      await this.load();
    });
    if (!isDone) return this.focusOn(".list-faults h3");
    this.#forget();
    this.say(this.notice);
    this.changed();
    this.focusOn(".outcome");
  }

  #forget(): void {
    this.preview = this.file = null;
    this.unsaved(false);
    const field = this.renderRoot.querySelector<HTMLInputElement>("#file");
    if (field) field.value = "";
  }

  #stop(): void {
    this.#forget();
    this.notice = this.words.list.doneNothing;
    this.focusOn(".outcome");
  }

  /** What is wrong with single cells; the rest is told as everywhere else. */
  get #cells(): FieldProblem[] {
    const error = this.failedAt("list");
    return error instanceof Refused ? error.problem.fields.filter(({ cell }) => cell) : [];
  }

  override render(): TemplateResult {
    const { words, preview } = this;
    const { intro, download, upload } = words.list;
    const cells = this.#cells;
    return html`<div class="stack">
      <p>${intro}</p>
      ${this.#problem("")} ${this.notice ? html`<p class="note outcome" tabindex="-1">${this.notice}</p>` : nothing}
      <section class="card stack" aria-labelledby="out">
        <h3 id="out">${download.title}</h3>
        ${this.#problem("download")}
        <div class="actions">
          <button type="button" class="button" aria-disabled=${this.isBusy} @click=${() => this.#download()}>${download.go}</button>
        </div>
      </section>
      <section class="card stack" aria-labelledby="in">
        <h3 id="in">${upload.title}</h3>
        <p>${upload.hint}</p>
        <div class="control">
          <label for="file">${upload.label}</label>
          <input id="file" type="file" class="field" accept=".csv,text/csv" aria-describedby="file-fault" @change=${(event: Event) => this.#choose(event)} />
          <p class="fault" id="file-fault">${this.fault}</p>
        </div>
        <div class="actions">
          <button type="button" class="button main" aria-disabled=${this.isBusy} @click=${() => this.#look()}>${upload.look}</button>
        </div>
        ${cells.length > 0 ? listFaults(cells, words) : this.#problem("list")}
        ${preview ? listPreview(preview, this.#offers, words, { go: () => void this.#go(), stop: () => this.#stop() }) : nothing}
      </section>
    </div>`;
  }

  #problem(at: string): TemplateResult {
    return html`<vejviser-problem .error=${this.failedAt(at)} .words=${this.words} .names=${this.words.fields.offer}></vejviser-problem>`;
  }
}

customElements.define("vejviser-list-desk", ListDesk);
