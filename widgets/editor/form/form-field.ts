import { html, nothing, type TemplateResult } from "lit";
import type { Asking } from "./asking.ts";
import { valueAt } from "./at-path.ts";
import { choice, choices, control, tick } from "./controls.ts";
import { coverageField } from "./coverage-field.ts";
import type { Field, Fields } from "./field.ts";
import { nameOf } from "./field-names.ts";
import { languagesField } from "./languages-field.ts";
import { listOrGroup } from "./list-field.ts";
import { codeOptions, weekdayOptions } from "./options.ts";

/** Texts longer than this get several lines to be written on. */
const oneLine = 120;
const charactersALine = 90;

/** All fields of a table, as they stand at `path` in a draft; the empty path: the draft itself. */
export const formFields = (fields: Fields, path: string, draft: unknown, asking: Asking): TemplateResult[] =>
  Object.entries(fields).map(([name, field]) => {
    const whole = path ? `${path}.${name}` : name;
    return formField(field, whole, valueAt(draft, name), asking);
  });

/** Asks for one field, as its description says. */
export function formField(field: Field, path: string, value: unknown, asking: Asking): TemplateResult {
  const { form, names, words, set } = asking;
  const named = names[nameOf(path)];
  const label = (named?.label ?? path) + (field.optional ? ` (${words.fields.optional})` : "");
  const common = { path, label, hint: named?.hint };
  const onValue = (said: unknown) => set(path, said === "" ? undefined : said);
  const onChosen = (chosen: unknown[]) => set(path, chosen);
  const chosen = Array.isArray(value) ? value.map(String) : [];
  switch (field.kind) {
    case "text":
      return textField(field.max, path, value, label, asking);
    case "line":
    case "clock":
      return html`${control(form, { ...common, value: typed(value), onValue })}`;
    case "number":
      return control(form, {
        ...common,
        value: typed(value),
        inputmode: "numeric",
        onValue: (said) => onValue(numberOf(said)),
      });
    case "day":
      return control(form, { ...common, value: typed(value), type: "date", onValue });
    case "flag":
      return html`<div class="control">
        ${tick(label, value === true, () => set(path, value !== true))}
        ${named?.hint ? html`<p class="hint">${named.hint}</p>` : nothing}
      </div>`;
    case "code":
      return choice(form, {
        ...common,
        value: typed(value),
        options: optional(field, value, codeOptions(field.list, words), asking),
        onValue,
      });
    case "municipality":
      return choice(form, {
        ...common,
        value: typed(value),
        options: optional(field, value, asking.municipalities, asking),
        onValue,
      });
    case "codes":
      return choices(form, { ...common, chosen, options: codeOptions(field.list, words), onChosen });
    case "options": {
      const options = field.options.map((code) => ({ code, said: names[`${nameOf(path)}.${code}`]?.label ?? code }));
      return choices(form, { ...common, chosen, options, onChosen });
    }
    case "weekdays":
      return choices(form, {
        ...common,
        chosen,
        options: weekdayOptions(words),
        onChosen: (days) => set(path, days.map(Number)),
      });
    case "languages":
      return languagesField(common, chosen, asking);
    case "coverage":
      return coverageField(common, value, asking);
    default:
      return listOrGroup(field, common, value, asking, formFields);
  }
}

const typed = (value: unknown): string => (value === undefined || value === null ? "" : String(value));

/** What is no whole number stays as it was typed, so that the registry can say what is wrong with it. */
const numberOf = (said: string): unknown => (/^\s*\d+\s*$/.test(said) ? Number(said) : said.trim());

/** A list in which nothing need be chosen, or nothing is chosen yet. */
function optional(field: Field, value: unknown, options: readonly { code: string; said: string }[], { words }: Asking) {
  if (!field.optional && value !== undefined) return options;
  return [{ code: "", said: field.optional ? words.fields.notStated : words.fields.choose }, ...options];
}

function textField(max: number, path: string, value: unknown, label: string, asking: Asking): TemplateResult {
  const { form, names, words, set } = asking;
  const { danish, english, count, tooLong } = words.fields;
  const rows = max > oneLine ? Math.min(8, Math.ceil(max / charactersALine)) : 1;
  const language = (lang: "da" | "en", called: string) => {
    const said = typed(valueAt(value, lang));
    const counted = said.length > max ? tooLong(said.length - max) : count(said.length, max);
    const hint = [lang === "da" ? names[nameOf(path)]?.hint : undefined, counted].filter(Boolean).join(" ");
    return control(form, {
      ...{ path: `${path}.${lang}`, label: called, hint, value: said, rows, lang },
      onValue: (text) => set(`${path}.${lang}`, text === "" ? undefined : text),
    });
  };
  return html`<div class="languages">${language("da", danish(label))} ${language("en", english(names[nameOf(path)]?.label ?? path))}</div>`;
}
