import { html, nothing, type TemplateResult } from "lit";
import { alwaysCritical } from "../../../../schema/critical-fields.ts";
import type { SubjectKind } from "../../../../schema/subject.ts";
import { type Change, difference } from "../../difference.ts";
import type { Words } from "../../words.ts";
import { readable } from "../fields/readable.ts";
import { readingOf } from "../fields/readings.ts";
import type { Editing } from "./editing.ts";
import { entryWords } from "./words.ts";

interface Writing {
  kind: SubjectKind;
  words: Words;
  /** What areas are called, by code or id. */
  areas: ReadonlyMap<string, string>;
  /** The fields. */
  content: TemplateResult;
  /** What differs from what there is. */
  changes: Change[];
  notice: string;
  trouble: TemplateResult | typeof nothing;
  isBusy: boolean;
  save(): void;
  cancel(): void;
}

/** The form of an entry: its fields, what differs from what there is, and the ways to send it and to leave it. */
export function entryForm({ pending }: Editing, writing: Writing): TemplateResult {
  const { kind, words, areas, content, changes, notice, trouble, isBusy, save, cancel } = writing;
  const said = entryWords[words.lang];
  const waits = (field: string) => alwaysCritical[kind].includes(field) || pending.includes(field);
  const beside = (field: string) => (waits(field) ? html`<span class="tag">${said.waits}</span>` : nothing);
  const reading = { ...readingOf(kind, words, areas), sides: said.sides, beside };
  return html`<form
    class="writing stack"
    autocomplete="off"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      save();
    }}
  >
    ${content}
    <h4>${said.look}</h4>
    ${notice ? html`<p class="note" role="alert" tabindex="-1">${notice}</p>` : nothing}
    ${
      changes.length > 0
        ? difference(
            changes.map((change) => readable(change, words.lang)),
            reading,
          )
        : html`<p class="hint">${said.nothing}</p>`
    }
    ${trouble}
    <div class="actions">
      <button class="button main" aria-disabled=${isBusy}>${said.save}</button>
      <button type="button" class="button" @click=${cancel}>${said.cancel}</button>
    </div>
  </form>`;
}
