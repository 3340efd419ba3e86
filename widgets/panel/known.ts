import { html, type TemplateResult } from "lit";
import { ageField } from "../finder/age-field.ts";
import { codeQuestion } from "../finder/code-question.ts";
import { checkboxes } from "../finder/fields.ts";
import type { Options } from "../finder/options.ts";
import type { PanelView } from "./panel-view.ts";

/** What a professional may say of the person, all of it skippable: it orders and sorts out the offers below. */
export function knownQuestions(view: PanelView, options: Options): TemplateResult {
  const { strings } = view;
  return html`<details class="more known" part="known">
    <summary>${strings.known}</summary>
    <div class="questions">
      <p class="hint">${strings.knownHint}</p>
      ${ageField(view, { age: strings.age, ageFault: strings.ageFault })}
      ${codeQuestion(view, options, { list: "condition", question: strings.condition, hint: strings.conditionHint, as: checkboxes })}
      ${codeQuestion(view, options, { list: "group", question: strings.group, hint: strings.groupHint, as: checkboxes })}
    </div>
  </details>`;
}
