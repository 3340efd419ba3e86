import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Block } from "../../../../schema/guidance.ts";
import type { AuthoredGuidance } from "../../../../schema/written-entries.ts";
import type { Asking } from "../../form/asking.ts";
import { formField, formFields } from "../../form/form-field.ts";
import { dayOf } from "../days.ts";
import type { Authored, Draft, Editing } from "../entry/editing.ts";
import { EntryDesk, newEntry } from "../entry/entry-desk.ts";
import { guidanceFields, guidanceSections } from "../fields/guidance.ts";
import { optionsOf } from "../options-of.ts";
import { pager } from "../pager.ts";
import { reviewingStyle } from "../style.ts";
import { blocksEditor } from "./blocks.ts";
import { guidanceBody, newGuidance } from "./draft.ts";
import { guidanceArticle } from "./guidance-article.ts";
import { type Listed, readListed, withWritten } from "./listed.ts";
import { guidanceWords } from "./words.ts";

const perPage = 20;
const shownKinds = ["told", "retired"] as const;
const idField = { kind: "line", max: 60 } as const;

/** All guidance, what must be read again first; to read, write, change and retire. */
export class GuidanceDesk extends EntryDesk {
  static override styles = reviewingStyle;
  static override properties: PropertyDeclarations = {
    listed: { state: true },
    wanted: { state: true },
    shown: { state: true },
    page: { state: true },
    retiring: { state: true },
  };

  protected override readonly kind = "guidance";
  protected override readonly path = "/v1/guidance";
  declare private listed: Listed[];
  /** Words of a heading that is looked for. */
  declare private wanted: string;
  declare private shown: (typeof shownKinds)[number];
  declare private page: number;
  /** Id of what it is asked about once more whether it is to be retired. */
  declare private retiring: string;

  constructor() {
    super();
    this.listed = [];
    this.wanted = this.retiring = "";
    this.shown = "told";
    this.page = 1;
  }

  protected override async load(): Promise<void> {
    await super.load();
    this.listed = await readListed(this.client);
  }

  override render(): TemplateResult {
    const words = guidanceWords[this.language];
    const found = this.#found;
    const shown = found.slice((this.page - 1) * perPage, this.page * perPage);
    const isNew = this.editing?.etag === null;
    return html`<div class="stack">
      <p>${words.intro}</p>
      ${this.aboveAll}
      ${
        isNew
          ? html`<div class="card" data-entry=${newEntry}>
              <h3>${words.add}</h3>
              ${this.formOf(newEntry)}
            </div>`
          : html`<p><button type="button" class="button" @click=${() => this.begin(newGuidance(dayOf(this.now())))}>${words.add}</button></p>`
      }
      ${optionsOf("shown", words.show, shownKinds, words.shown, this.shown, (shown) => {
        this.shown = shown;
        this.page = 1;
      })}
      <div class="control">
        <label for="find">${words.find}</label>
        <input
          id="find"
          class="field"
          autocomplete="off"
          .value=${live(this.wanted)}
          @input=${({ currentTarget }: Event & { currentTarget: HTMLInputElement }) => {
            this.wanted = currentTarget.value;
            this.page = 1;
          }}
        />
      </div>
      ${this.loading}
      <p class="count" role="status">${this.isRead ? (found.length === 0 ? words.none : words.count(found.length)) : nothing}</p>
      ${shown.map((listed) => this.#article(listed))}
      ${pager({ page: this.page, perPage, total: found.length }, this.language, (page) => {
        this.page = page;
        this.focusOn(".count");
      })}
    </div>`;
  }

  get #found(): Listed[] {
    const wanted = this.wanted.trim().toLocaleLowerCase("da");
    const isWanted = ({ title }: Listed) => `${title.da} ${title.en ?? ""}`.toLocaleLowerCase("da").includes(wanted);
    const isTold = ({ retiredOn }: Listed) => (retiredOn === undefined) === (this.shown === "told");
    return this.listed.filter((listed) => isTold(listed) && isWanted(listed));
  }

  #article(listed: Listed): TemplateResult {
    const { id } = listed;
    return guidanceArticle(listed, {
      ...{ language: this.language, today: dayOf(this.now()), form: this.formOf(id) },
      isOpen: this.editing?.id === id,
      isRetiring: this.retiring === id,
      open: () => void this.open(id),
      askToRetire: (isAsked) => {
        this.retiring = isAsked ? id : "";
        this.focusOn(isAsked ? ".asking p" : `[data-entry="${id}"] .quiet`);
      },
      retire: () => void this.#retire(listed),
    });
  }

  async #retire({ id, title }: Listed): Promise<void> {
    const path = `${this.path}/${encodeURIComponent(id)}`;
    const isDone = await this.attempt(id, async () => {
      const { etag } = await this.client.read<Authored>(`${path}/working`);
      this.took((await this.client.write<Authored>("DELETE", path, { ifMatch: etag ?? "" })).body);
    });
    this.retiring = "";
    if (!isDone) return;
    this.notice = guidanceWords[this.language].retired(title[this.language] ?? title.da);
    this.say(this.notice);
    this.focusOn(".count");
    this.changed();
  }

  protected override fieldsIn(draft: Draft, asking: Asking): TemplateResult {
    const { sections } = guidanceWords[this.language];
    const isNew = this.editing?.etag === null;
    const parts = Object.entries(guidanceSections).map(
      ([name, fields]) =>
        html`<h4>${sections[name as keyof typeof sections]}</h4>
          ${formFields(fields, "", draft, asking)}`,
    );
    const { title, offers } = guidanceFields;
    return html`${isNew ? formField(idField, "id", draft.id, asking) : nothing}
    ${title && formField(title, "title", draft.title, asking)} ${blocksEditor((draft.blocks ?? []) as Block[], asking)}
    ${parts} ${offers && formField(offers, "offers", draft.offers, asking)}`;
  }

  protected override bodyOf(draft: Draft): Draft {
    return guidanceBody(draft);
  }

  /** To tell again what was retired is a change, too. */
  protected override asItIs(editing: Editing): Draft {
    const { retiredOn } = editing.before;
    return { ...super.asItIs(editing), ...(retiredOn !== undefined && { retiredOn }) };
  }

  protected override nameOf(entry: Authored): string {
    const { title } = entry as AuthoredGuidance;
    return title[this.language] ?? title.da;
  }

  protected override took(entry: Authored): void {
    this.listed = withWritten(this.listed, entry as AuthoredGuidance);
  }
}
