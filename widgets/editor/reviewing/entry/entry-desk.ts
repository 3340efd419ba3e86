import { html, type nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { SubjectKind } from "../../../../schema/subject.ts";
import type { Asking } from "../../form/asking.ts";
import { withValueAt } from "../../form/at-path.ts";
import { labelAt } from "../../form/field-names.ts";
import { goToField } from "../../form/go-to-field.ts";
import { type Areas, readAreas } from "../../offers/areas.ts";
import { dayOf } from "../days.ts";
import { namesOf } from "../fields/readings.ts";
import { ReviewingDesk } from "../reviewing-desk.ts";
import { type Authored, beingEdited, changesBetween, type Draft, type Editing } from "./editing.ts";
import { entryForm } from "./entry-form.ts";
import { entryWords } from "./words.ts";

/** What a new entry is written under, until it has an id. */
export const newEntry = "new";

/**
 * A desk on which entries of one kind are written, one at a time: each change shows old and new side by side before it is
 * sent, and nobody's change is lost.
 */
export abstract class EntryDesk extends ReviewingDesk {
  static override properties: PropertyDeclarations = { editing: { state: true } };

  declare protected editing: Editing | null;
  protected areas: Areas = { regions: [], municipalities: [], names: new Map() };

  /** Of what kind the entries are, and where the registry keeps them. */
  protected abstract readonly kind: Exclude<SubjectKind, "offer">;
  protected abstract readonly path: string;

  constructor() {
    super();
    this.editing = null;
  }

  /** Asks for the fields of a draft. */
  protected abstract fieldsIn(draft: Draft, asking: Asking): TemplateResult;
  /** A draft as it is sent. */
  protected abstract bodyOf(draft: Draft): Draft;
  /** What the entry is called. */
  protected abstract nameOf(entry: Authored): string;
  /** Takes over what was answered to a change. */
  protected abstract took(entry: Authored): void;

  protected override async load(): Promise<void> {
    this.areas = await readAreas(this.client);
  }

  /** The form of the entry with this id, if it is being written; what went wrong with it otherwise. */
  protected formOf(id: string): TemplateResult | typeof nothing {
    const { editing } = this;
    const at = editing && (editing.etag === null ? newEntry : editing.id);
    if (!editing || at !== id) return this.trouble(id);
    return entryForm(editing, {
      ...{ kind: this.kind, words: this.words, areas: this.areas.names },
      content: this.fieldsIn(editing.draft, this.#asking(id)),
      changes: changesBetween(this.asItIs(editing), this.bodyOf(editing.draft)),
      notice: this.notice,
      trouble: this.trouble(id, {}, namesOf(this.kind, this.words)),
      isBusy: this.isBusy,
      save: () => void this.#save(editing, id),
      cancel: () => this.close(id),
    });
  }

  /** What a draft is held against: what there is, in the shape in which it is sent. */
  protected asItIs({ etag, before }: Editing): Draft {
    return etag === null ? {} : this.bodyOf(before);
  }

  #asking(at: string): Asking {
    const { words, areas } = this;
    return {
      ...{ form: this.formAt(at), names: namesOf(this.kind, words), words, areas: areas.names },
      ...{ municipalities: areas.municipalities, regions: areas.regions, today: dayOf(this.now()) },
      set: (path, value) => this.#write((draft) => withValueAt(draft, path, value)),
      goTo: (path) => void this.updateComplete.then(() => goToField(this, path)),
      say: (text) => this.say(text),
    };
  }

  #write(change: (draft: Draft) => Draft): void {
    if (!this.editing) return;
    this.editing = { ...this.editing, draft: change(this.editing.draft) };
    this.unsaved(true);
  }

  /** Opens the form of an entry there is. */
  protected async open(id: string): Promise<void> {
    const isRead = await this.attempt(id, async () => {
      this.editing = await this.#read(id);
    });
    if (isRead) this.focusOn(".writing .field");
  }

  /** Opens the form of an entry that is not yet there. */
  protected begin(draft: Draft): void {
    this.failure = null;
    this.editing = { id: "", etag: null, before: {}, draft, pending: [] };
    this.focusOn(".writing .field");
  }

  protected close(id: string): void {
    this.editing = null;
    this.failure = null;
    this.notice = "";
    this.unsaved(false);
    this.focusOn(`[data-entry="${id}"] button`, "button");
  }

  async #read(id: string): Promise<Editing> {
    const { body, etag } = await this.client.read<Authored>(`${this.path}/${encodeURIComponent(id)}/working`);
    return beingEdited(body, etag);
  }

  async #save(editing: Editing, at: string): Promise<void> {
    const { id, etag } = editing;
    const body = this.bodyOf(editing.draft);
    let answer: Authored | undefined;
    await this.attempt(at, async () => {
      const told =
        etag === null
          ? await this.client.write<Authored>("POST", this.path, { body })
          : await this.client.write<Authored>("PUT", `${this.path}/${encodeURIComponent(id)}`, { body, ifMatch: etag });
      answer = told.body;
    });
    if (answer) this.#saved(answer, at);
    else if (etag !== null && this.isOutdated(at)) await this.#rebase(editing, at);
  }

  #saved(answer: Authored, at: string): void {
    const { saved, pending } = entryWords[this.language];
    const names = namesOf(this.kind, this.words);
    const waiting = answer.pending.flatMap(({ fields }) => fields).map((field) => labelAt(names, field));
    const said = [saved(this.nameOf(answer)), ...(waiting.length > 0 ? [pending(waiting.join(", "))] : [])].join(" ");
    this.took(answer);
    this.close(at === newEntry ? answer.id : at);
    this.notice = said;
    this.say(said);
    this.changed();
  }

  /** Somebody was quicker: what was typed stays, and is held against what they wrote. */
  async #rebase({ draft }: Editing, at: string): Promise<void> {
    const isRead = await this.attempt(at, async () => {
      this.editing = { ...(await this.#read(at)), draft };
    });
    if (!isRead) return;
    this.notice = entryWords[this.language].changedMeanwhile;
    this.focusOn(".writing .note");
  }

  protected override get aboveAll(): TemplateResult {
    return this.editing ? html`` : super.aboveAll;
  }
}
