import { html, nothing, type TemplateResult } from "lit";
import { type Asking, idAt } from "./asking.ts";
import type { Field, Fields } from "./field.ts";
import { nameOf } from "./field-names.ts";

interface Called {
  path: string;
  label: string;
  hint: string | undefined;
}

type Compound = Extract<Field, { kind: "list" | "group" }>;

/** Asks for all fields of a table, as they stand at a path in a draft. */
type AskFor = (fields: Fields, path: string, draft: unknown, asking: Asking) => TemplateResult[];

/** Asks for what has fields of its own; `askFor` is how those are asked for in turn. */
export const listOrGroup = (
  field: Compound,
  called: Called,
  value: unknown,
  asking: Asking,
  askFor: AskFor,
): TemplateResult =>
  field.kind === "list"
    ? listField(field, called, value, asking, askFor)
    : groupField(field, called, value, asking, askFor);

function listField(
  { fields, empty }: Extract<Field, { kind: "list" }>,
  { path, label, hint }: Called,
  value: unknown,
  asking: Asking,
  askFor: AskFor,
): TemplateResult {
  const { names, words, set, goTo, say } = asking;
  const items = Array.isArray(value) ? value : [];
  const what = names[nameOf(path)]?.label ?? path;
  const first = Object.keys(fields)[0] ?? "";
  const add = () => {
    const dated = "asOf" in fields ? { asOf: asking.today } : {};
    set(path, [...items, { ...empty, ...dated }]);
    goTo(`${path}.${items.length}.${first}`);
  };
  const remove = (place: number) => {
    set(path, items.toSpliced(place, 1));
    say(words.fields.removed(words.fields.item(what, place + 1)));
    goTo(`${path}.add`);
  };
  return html`<fieldset class="several stack" id=${idAt(path)} tabindex="-1">
    <legend>${label}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing} ${faultOf(path, asking)}
    ${items.map((item, place) => {
      const name = words.fields.item(what, place + 1);
      return html`<fieldset class="item stack" id=${idAt(`${path}.${place}`)} tabindex="-1">
        <legend>${name}</legend>
        ${askFor(fields, `${path}.${place}`, item, asking)}
        <button type="button" class="quiet" @click=${() => remove(place)}>${words.fields.removeItem(name)}</button>
      </fieldset>`;
    })}
    <button type="button" class="button" id=${idAt(`${path}.add`)} @click=${add}>${words.fields.addItem(what)}</button>
  </fieldset>`;
}

/** What may be left out is asked for when somebody wants to tell it. */
function groupField(
  { fields, optional, empty = {} }: Extract<Field, { kind: "group" }>,
  { path, label, hint }: Called,
  value: unknown,
  asking: Asking,
  askFor: AskFor,
): TemplateResult {
  const { names, words, set, goTo } = asking;
  const what = names[nameOf(path)]?.label ?? path;
  const put = (group: object | undefined) => {
    set(path, group);
    goTo(path);
  };
  if (optional && value === undefined)
    return html`<button type="button" class="button" id=${idAt(path)} @click=${() => put(empty)}>
      ${words.fields.addGroup(what)}
    </button>`;
  return html`<fieldset class="item stack" id=${idAt(path)} tabindex="-1">
    <legend>${label}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing} ${faultOf(path, asking)}
    ${askFor(fields, path, value, asking)}
    ${optional ? html`<button type="button" class="quiet" @click=${() => put(undefined)}>${words.fields.removeGroup(what)}</button>` : nothing}
  </fieldset>`;
}

function faultOf(path: string, { form }: Asking): TemplateResult | typeof nothing {
  const fault = form.faultAt(path);
  return fault ? html`<p class="fault">${fault}</p>` : nothing;
}
