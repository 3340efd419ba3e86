import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { codeLists } from "../../schema/vocabulary.ts";
import type { Answers } from "./answers.ts";
import type { PanelView } from "./panel-view.ts";
import { type SituationGroup, type SituationOption, situationGroups } from "./situation-groups.ts";
import type { ToldSituation } from "./told.ts";

type Answer = (change: Partial<Answers>) => void;

/**
 * The situations that say something to those to whom it is told: all of them in sight until one is chosen, then a list
 * to change it in.
 */
export function situationQuestion(
  chosen: ToldSituation | undefined,
  view: PanelView,
  answer: Answer,
): TemplateResult | typeof nothing {
  const { prepared, audiences, words } = view;
  const groups = situationGroups(
    prepared.registry.situations,
    audiences.length > 0 ? audiences : codeLists.audience,
    words,
  );
  if (groups.length === 0) return nothing;
  return chosen ? listed(chosen, groups, view, answer) : inSight(groups, view, answer);
}

function inSight(groups: SituationGroup[], { strings }: PanelView, answer: Answer) {
  return html`<div class="situations" role="group" aria-labelledby="situations">
    <p class="question" id="situations">${strings.situation}</p>
    ${groups.map(
      ({ label, options }) => html`${label === undefined ? nothing : html`<p class="hint">${label}</p>`}
        <ul class="chips">
          ${options.map((option) => html`<li>${situationButton(option, answer)}</li>`)}
        </ul>`,
    )}
  </div>`;
}

const situationButton = ({ id, audience, label }: SituationOption, answer: Answer) =>
  html`<button type="button" class="choice" @click=${() => answer({ situation: id, asker: null, audience })}>${label}</button>`;

function listed(chosen: ToldSituation, groups: SituationGroup[], { strings }: PanelView, answer: Answer) {
  const options = groups.flatMap((group) => group.options);
  const isChosen = ({ id, audience }: SituationOption) =>
    chosen.situation.id === id && chosen.asker.audience === audience;
  const option = (one: SituationOption) => html`<option .selected=${live(isChosen(one))}>${one.label}</option>`;
  return html`<div>
    <label for="situation" class="question">${strings.situation}</label>
    <select
      id="situation"
      class="field"
      @change=${({ currentTarget }: Event & { currentTarget: HTMLSelectElement }) => {
        const { id, audience } = options[currentTarget.selectedIndex - 1] ?? {};
        answer({ situation: id ?? null, asker: null, ...(audience && { audience }) });
      }}
    >
      <option>${strings.anySituation}</option>
      ${groups.map(({ label, options }) =>
        label === undefined ? options.map(option) : html`<optgroup label=${label}>${options.map(option)}</optgroup>`,
      )}
    </select>
  </div>`;
}
