import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { type Asker, isTold, sameAsker } from "../../schema/matching/askers.ts";
import { codeLists } from "../../schema/vocabulary.ts";
import { radios } from "../finder/fields.ts";
import type { Answers } from "./answers.ts";
import type { PanelView } from "./panel-view.ts";
import { type SituationOption, situationGroups } from "./situation-groups.ts";
import type { ToldSituation } from "./told.ts";

type Answer = (change: Partial<Answers>) => void;

/**
 * Asked first, because nobody is to meet what is not for them; folded where the page or its situation has answered.
 * A situation that says nothing to the new audience is left.
 */
export function audienceQuestion(
  told: ToldSituation | undefined,
  view: PanelView,
  { isAnswered, answer }: { isAnswered: boolean; answer: Answer },
): TemplateResult | typeof nothing {
  const { choosable, audiences, words, strings } = view;
  if (choosable.length < 2) return nothing;
  const [chosen = null] = audiences.length === 1 ? audiences : [];
  const question = radios({
    id: "audience",
    question: strings.audience,
    options: choosable.map((value) => ({ value, label: words.citizenLabel("audience", value) })),
    value: chosen,
    onChoose: (audience) => {
      const situation = told && isTold(told.situation, audience) ? told.situation.id : null;
      answer({ audience, asker: null, situation });
    },
  });
  if (!isAnswered) return question;
  return html`<details class="audience">
    <summary>${strings.audience} ${chosen && html`<span>${words.label("audience", chosen)}</span>`}</summary>
    ${question}
  </details>`;
}

/** The situations that say something to those to whom it is told. */
export function situationQuestion(
  chosen: ToldSituation | undefined,
  view: PanelView,
  answer: Answer,
): TemplateResult | typeof nothing {
  const { prepared, audiences, words, strings } = view;
  const groups = situationGroups(
    prepared.registry.situations,
    audiences.length > 0 ? audiences : codeLists.audience,
    words,
  );
  const options = groups.flatMap((group) => group.options);
  if (options.length === 0) return nothing;
  const isChosen = ({ id, audience }: SituationOption) =>
    chosen?.situation.id === id && chosen.asker.audience === audience;
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
      <option .selected=${live(!chosen)}>${strings.anySituation}</option>
      ${groups.map(({ label, options }) =>
        label === undefined ? options.map(option) : html`<optgroup label=${label}>${options.map(option)}</optgroup>`,
      )}
    </select>
  </div>`;
}

/** Asked only where the situation says different things to different people. */
export function askerQuestion({ askers, asker: chosen }: ToldSituation, view: PanelView, answer: Answer) {
  if (askers.length < 2) return nothing;
  const { words, strings } = view;
  const label = ({ audience, role, relation }: Asker) =>
    relation ? words.label("relation", relation) : role ? words.label("role", role) : strings.askers[audience];
  const hint = ({ relation }: Asker) =>
    relation && relation === chosen.relation ? words.hint("relation", relation) : undefined;
  return radios({
    id: "asker",
    question: strings.asker,
    options: askers.map((value) => ({ value, label: label(value), hint: hint(value) })),
    value: askers.find((asker) => sameAsker(asker, chosen)) ?? null,
    onChoose: (asker) => answer({ asker }),
  });
}
