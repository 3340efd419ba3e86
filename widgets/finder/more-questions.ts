import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { languageName } from "../../schema/saying/languages.ts";
import type { Code } from "../../schema/vocabulary.ts";
import { type CodeFilter, toggled, yearsOf } from "./choices.ts";
import { checkboxes, foldedCheckboxes, select } from "./fields.ts";
import { maxWaits, type Options } from "./options.ts";
import type { Asking } from "./questions.ts";

/** The questions that few need: folded away until asked for, and each of them skippable. */
export function moreQuestions(asking: Asking, options: Options): TemplateResult {
  const { strings } = asking.words;
  return html`<details class="more" part="more">
    <summary>${strings.more}</summary>
    <div>
      ${codes(asking, options, "kind", strings.kind)} ${codes(asking, options, "channel", strings.channel)}
      ${codes(asking, options, "access", strings.access)} ${codes(asking, options, "identity", strings.identity)}
      ${codes(asking, options, "price", strings.price)}
      ${codes(asking, options, "group", strings.group, strings.groupHint)}
      ${codes(asking, options, "condition", strings.condition, strings.conditionHint)}
    </div>
    <div class="questions">${age(asking)} ${maxWait(asking)} ${language(asking, options)} ${openNow(asking)}</div>
  </details>`;
}

function codes<List extends CodeFilter>(asking: Asking, options: Options, list: List, question: string, hint?: string) {
  const { choices, words, choose } = asking;
  const codes: readonly Code<List>[] = options.codes[list];
  if (codes.length === 0) return nothing;
  return foldedCheckboxes({
    id: list,
    question,
    hint,
    options: codes.map((value) => ({ value, label: words.label(list, value) })),
    chosen: choices.codes[list] as readonly Code<List>[],
    onToggle: (code) => choose(toggled(choices, list, code)),
  });
}

function openNow({ choices, words: { strings }, choose }: Asking) {
  return checkboxes({
    id: "opening",
    question: strings.opening,
    options: [{ value: true, label: strings.openNow }],
    chosen: choices.openNow ? [true] : [],
    onToggle: () => choose({ ...choices, openNow: !choices.openNow }),
  });
}

function maxWait({ choices, words: { strings }, choose }: Asking) {
  const lengths = maxWaits.map((weeks) => ({ value: String(weeks), label: strings.maxWaitNames[weeks] }));
  return html`<div>
    ${select(
      "max-wait",
      strings.maxWait,
      [{ value: "", label: strings.maxWaitAny }, ...lengths],
      String(choices.maxWaitWeeks ?? ""),
      (value) => choose({ ...choices, maxWaitWeeks: maxWaits.find((weeks) => String(weeks) === value) ?? null }),
    )}
    <p class="hint">${strings.maxWaitHint}</p>
  </div>`;
}

function language({ choices, words: { strings }, choose }: Asking, { languages }: Options) {
  if (languages.length === 0) return nothing;
  const names = languages.map((tag) => ({ value: tag, label: languageName(tag, strings) }));
  return html`<div>
    ${select(
      "language",
      strings.language,
      [{ value: "", label: strings.languageAny }, ...names],
      choices.language ?? "",
      (tag) => choose({ ...choices, language: tag || null }),
    )}
  </div>`;
}

function age({ choices, words: { strings }, choose }: Asking) {
  const isFault = choices.age.trim() !== "" && yearsOf(choices.age) === null;
  return html`<div>
    <label for="age" class="question">${strings.age}</label>
    <p class="hint" id="age-hint">${strings.ageHint}</p>
    <input
      id="age"
      class="field short"
      type="text"
      inputmode="numeric"
      aria-describedby="age-hint age-fault"
      aria-invalid=${isFault}
      autocomplete="off"
      maxlength="3"
      .value=${live(choices.age)}
      @input=${(event: Event & { currentTarget: HTMLInputElement }) =>
        choose({ ...choices, age: event.currentTarget.value })}
    />
    <p class="hint fault" id="age-fault" role="alert">${isFault ? strings.ageFault : nothing}</p>
  </div>`;
}
