import { html, nothing, type TemplateResult } from "lit";
import { languageName } from "../../schema/saying/languages.ts";
import { ageField } from "./age-field.ts";
import { maxWaits } from "./choices.ts";
import { codeQuestion } from "./code-question.ts";
import { checkboxes, foldedCheckboxes, select } from "./fields.ts";
import type { Options } from "./options.ts";
import type { Asking } from "./questions.ts";

/** The questions that few need: folded away until asked for, and each of them skippable. */
export function moreQuestions(asking: Asking, options: Options): TemplateResult {
  const { strings } = asking.words;
  return html`<details class="more" part="more">
    <summary>${strings.more}</summary>
    <div>
      ${codes(asking, options, "kind")} ${codes(asking, options, "channel")} ${codes(asking, options, "access")}
      ${codes(asking, options, "identity")} ${codes(asking, options, "price")}
      ${codes(asking, options, "group", strings.groupHint)}
      ${codes(asking, options, "condition", strings.conditionHint)}
    </div>
    <div class="questions">
      ${ageField(asking, strings)} ${maxWait(asking)} ${language(asking, options)} ${openNow(asking)}
    </div>
  </details>`;
}

type CodeList = "kind" | "channel" | "access" | "identity" | "price" | "group" | "condition";

const codes = (asking: Asking, options: Options, list: CodeList, hint?: string) =>
  codeQuestion(asking, options, { list, question: asking.words.strings[list], hint, as: foldedCheckboxes });

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
