import { html, type TemplateResult } from "lit";
import { languageName } from "../../../schema/saying/languages.ts";
import type { Asking } from "./asking.ts";
import { choices, control } from "./controls.ts";

/** To tick; all others are written. */
const common = ["da", "en", "dsl", "kl", "fo", "de", "ar", "fa", "so", "tr", "uk", "pl", "ro"];

interface Called {
  path: string;
  label: string;
  hint: string | undefined;
}

/** BCP 47 tags: the usual ones by name, others as they are written. */
export function languagesField(called: Called, chosen: readonly string[], asking: Asking): TemplateResult {
  const { form, words, set } = asking;
  const others = chosen.filter((tag) => !common.includes(tag));
  const usual = chosen.filter((tag) => common.includes(tag));
  const options = common.map((code) => ({ code, said: languageName(code, words.saying.strings) }));
  return html`${choices(form, { ...called, chosen: usual, options, onChosen: (tags) => set(called.path, [...tags, ...others]) })}
  ${control(form, {
    ...{ path: `${called.path}.others`, label: words.fields.otherLanguage, value: others.join(" ") },
    onValue: (said) => set(called.path, [...usual, ...said.split(/[\s,]+/).filter(Boolean)]),
  })}`;
}
