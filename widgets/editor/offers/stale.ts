import { html, nothing, type TemplateResult } from "lit";
import { difference } from "../difference.ts";
import type { Words } from "../words.ts";
import { changesOf } from "./comparing.ts";
import type { Draft } from "./draft.ts";
import { partingOf } from "./rebase.ts";
import { offerTelling } from "./telling.ts";

/** Somebody else changed the offer while this person wrote. */
export interface Stale {
  base: Draft;
  theirs: Draft;
  mine: Draft;
  /** Fields in which the person takes what the other wrote. */
  takesTheirs: readonly string[];
}

/** What the other changed beside what this person wrote, and a choice where both changed the same. */
export function staleView(
  { base, theirs, mine, takesTheirs }: Stale,
  words: Words,
  areas: ReadonlyMap<string, string>,
  { choose, goOn }: { choose(field: string, takes: boolean): void; goOn(): void },
): TemplateResult {
  const said = words.offers.stale;
  const { both, onlyTheirs } = partingOf(base, theirs, mine);
  const telling = offerTelling(words, areas);
  return html`<h4>${said.title}</h4>
    <p>${said.intro}</p>
    ${both.map(
      (
        field,
      ) => html`<div class="card stack" role="group" aria-label="${said.both}: ${words.fields.offer[field]?.label ?? field}">
        <p class="strong">${said.both}</p>
        ${difference(changesOf([field], theirs, mine), { ...telling, sides: { from: said.theirs, to: said.mine } })}
        <div class="actions">
          ${answer(field, false, said.keepMine)} ${answer(field, true, said.keepTheirs)}
        </div>
      </div>`,
    )}
    ${
      onlyTheirs.length > 0
        ? html`<div class="card stack">
            <p class="strong">${said.onlyTheirs}</p>
            ${difference(changesOf(onlyTheirs, base, theirs), { ...telling, sides: said.sides })}
          </div>`
        : nothing
    }
    <div class="actions"><button type="button" class="button main" @click=${goOn}>${said.goOn}</button></div>`;

  function answer(field: string, takes: boolean, label: string): TemplateResult {
    return html`<label class="choice">
      <input
        type="radio"
        name="stale-${field}"
        .checked=${takesTheirs.includes(field) === takes}
        @change=${() => choose(field, takes)}
      />
      ${label}
    </label>`;
  }
}
