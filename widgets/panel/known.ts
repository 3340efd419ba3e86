import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Code } from "../../schema/vocabulary.ts";
import { toggled, yearsOf } from "../finder/choices.ts";
import { checkboxes } from "../finder/fields.ts";
import type { Options } from "../finder/options.ts";
import type { PanelView } from "./panel-view.ts";

/** What a professional may say of the person, all of it skippable: it orders and sorts out the offers below. */
export function knownQuestions(view: PanelView, { codes }: Options): TemplateResult {
  const { strings } = view;
  return html`<details class="more known" part="known">
    <summary>${strings.known}</summary>
    <div class="questions">
      <p class="hint">${strings.knownHint}</p>
      ${age(view)}
      ${several(view, "condition", codes.condition, strings.condition, strings.conditionHint)}
      ${several(view, "group", codes.group, strings.group, strings.groupHint)}
    </div>
  </details>`;
}

function several<List extends "condition" | "group">(
  { choices, choose, words }: PanelView,
  list: List,
  codes: readonly Code<List>[],
  question: string,
  hint: string,
) {
  if (codes.length === 0) return nothing;
  return checkboxes({
    id: list,
    question,
    hint,
    options: codes.map((value) => ({ value, label: words.label(list, value) })),
    chosen: choices.codes[list] as readonly Code<List>[],
    onToggle: (code) => choose(toggled(choices, list, code)),
  });
}

function age({ choices, choose, strings }: PanelView) {
  const isFault = choices.age.trim() !== "" && yearsOf(choices.age) === null;
  return html`<div>
    <label for="age" class="question">${strings.age}</label>
    <input
      id="age"
      class="field short"
      type="text"
      inputmode="numeric"
      aria-describedby="age-fault"
      aria-invalid=${isFault}
      autocomplete="off"
      maxlength="3"
      .value=${live(choices.age)}
      @input=${({ currentTarget }: Event & { currentTarget: HTMLInputElement }) =>
        choose({ ...choices, age: currentTarget.value })}
    />
    <p class="hint fault" id="age-fault" role="alert">${isFault ? strings.ageFault : nothing}</p>
  </div>`;
}
