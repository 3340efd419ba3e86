import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { yearsOf } from "./choices.ts";
import type { Asking } from "./questions.ts";

interface Said {
  age: string;
  ageHint?: string;
  ageFault: string;
}

/** An age in whole years, said or skipped. */
export function ageField({ choices, choose }: Pick<Asking, "choices" | "choose">, said: Said): TemplateResult {
  const isFault = choices.age.trim() !== "" && yearsOf(choices.age) === null;
  return html`<div>
    <label for="age" class="question">${said.age}</label>
    ${said.ageHint ? html`<p class="hint" id="age-hint">${said.ageHint}</p>` : nothing}
    <input
      id="age"
      class="field short"
      type="text"
      inputmode="numeric"
      aria-describedby="${said.ageHint ? "age-hint " : ""}age-fault"
      aria-invalid=${isFault}
      autocomplete="off"
      maxlength="3"
      .value=${live(choices.age)}
      @input=${({ currentTarget }: Event & { currentTarget: HTMLInputElement }) =>
        choose({ ...choices, age: currentTarget.value })}
    />
    <p class="hint fault" id="age-fault" role="alert">${isFault ? said.ageFault : nothing}</p>
  </div>`;
}
