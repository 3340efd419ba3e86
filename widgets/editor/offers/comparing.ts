import { html, nothing, type TemplateResult } from "lit";
import { type Change, difference } from "../difference.ts";
import type { Words } from "../words.ts";
import type { Draft } from "./draft.ts";
import { waitsOf } from "./perhaps-waits.ts";
import { offerTelling } from "./telling.ts";

/** The fields that differ, each with what it is and what it becomes. */
export const changesOf = (fields: readonly string[], from: Draft, to: Draft): Change[] =>
  fields.map((field) => ({ field, from: from[field], to: to[field] }));

interface Comparing {
  changes: readonly Change[];
  words: Words;
  areas: ReadonlyMap<string, string>;
  /** Nothing of it is proposed to anybody yet. */
  isDraft: boolean;
  /** By `speaksForItself`. */
  isTrusted: boolean;
  isBusy: boolean;
  send(status: "published" | "draft"): void;
  goOn(): void;
}

/** Before it is sent: old and new side by side, and what of it waits for somebody else. */
export function comparison({
  changes,
  words,
  areas,
  isDraft,
  isTrusted,
  isBusy,
  send,
  goOn,
}: Comparing): TemplateResult {
  const said = words.offers.edit;
  const waits = new Map(changes.map((change) => [change.field, waitsOf(isTrusted, change)]));
  const tags = { always: said.waitsAlways, perhaps: said.waitsPerhaps, no: "" };
  const beside = (field: string) => {
    const tag = isDraft ? "" : tags[waits.get(field) ?? "no"];
    return tag ? html`<span class="tag">${tag}</span>` : nothing;
  };
  return html`<h4>${said.before}</h4>
    <p class="note">${isDraft ? said.newWaits : isTrusted ? said.waitsRule : said.allWaits}</p>
    ${difference(changes, { ...offerTelling(words, areas), beside })}
    <div class="actions">
      <button type="button" class="button main" aria-disabled=${isBusy} @click=${() => send("published")}>${said.send}</button>
      ${isDraft ? html`<button type="button" class="button" @click=${() => send("draft")}>${said.saveDraft}</button>` : nothing}
      <button type="button" class="quiet" @click=${goOn}>${said.on}</button>
    </div>`;
}
