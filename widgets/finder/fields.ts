import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

export interface Option<Value> {
  value: Value;
  label: string;
  hint?: string | undefined;
}

interface Asked<Value> {
  /** Unique within the widget: it binds radio buttons together and texts to what they describe. */
  id: string;
  question: string;
  hint?: string | undefined;
  options: readonly Option<Value>[];
}

interface One<Value> extends Asked<Value> {
  value: Value | null;
  onChoose: (value: Value) => void;
  isLarge?: boolean;
}

export interface Several<Value> extends Asked<Value> {
  chosen: readonly Value[];
  onToggle: (value: Value) => void;
  /** Stands under the options, such as a button for more of them. */
  after?: TemplateResult;
}

/** One answer of a few. None is chosen beforehand, and no field has a name that a form could send. */
export function radios<Value>({ id, question, hint, options, value, onChoose, isLarge }: One<Value>): TemplateResult {
  return group(
    { id, question, hint },
    html`<div class=${isLarge ? "cards" : "chips"}>
      ${options.map(
        (option) => html`<label class="choice">
          <input
            type="radio"
            name=${id}
            .checked=${live(option.value === value)}
            @change=${() => onChoose(option.value)}
          />
          ${said(option)}
        </label>`,
      )}
    </div>`,
  );
}

/** Any number of answers. */
export function checkboxes<Value>(asked: Several<Value>): TemplateResult {
  return group(asked, html`${boxes(asked)} ${asked.after ?? nothing}`);
}

/** The same, folded away under its question. */
export function foldedCheckboxes<Value>(asked: Several<Value>): TemplateResult {
  const { id, question, hint, chosen } = asked;
  return html`<details class="folded">
    <summary>${question}${chosen.length > 0 ? html` <span class="number">${chosen.length}</span>` : nothing}</summary>
    <div role="group" aria-label=${question} aria-describedby=${hint ? `${id}-hint` : nothing}>
      ${hinted(id, hint)} ${boxes(asked)}
    </div>
  </details>`;
}

function boxes<Value>({ options, chosen, onToggle }: Several<Value>) {
  return html`<div class="chips">
    ${options.map(
      (option) => html`<label class="choice">
        <input
          type="checkbox"
          .checked=${live(chosen.includes(option.value))}
          @change=${() => onToggle(option.value)}
        />
        ${said(option)}
      </label>`,
    )}
  </div>`;
}

export interface ListOption {
  value: string;
  label: string;
}

/** A native list: calm, and at home on every phone. */
export function select(
  id: string,
  label: string,
  options: readonly ListOption[],
  value: string,
  onChoose: (value: string) => void,
) {
  return html`<label for=${id} class="question">${label}</label>
    <select
      id=${id}
      class="field"
      @change=${(event: Event & { currentTarget: HTMLSelectElement }) => onChoose(event.currentTarget.value)}
    >
      ${options.map((option) => html`<option value=${option.value} .selected=${live(option.value === value)}>${option.label}</option>`)}
    </select>`;
}

function group({ id, question, hint }: Pick<Asked<unknown>, "id" | "question" | "hint">, fields: TemplateResult) {
  return html`<fieldset aria-describedby=${hint ? `${id}-hint` : nothing}>
    <legend class="question">${question}</legend>
    ${hinted(id, hint)} ${fields}
  </fieldset>`;
}

const hinted = (id: string, hint: string | undefined) =>
  hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing;

function said({ label, hint }: Option<unknown>) {
  return html`<span>${label}${hint ? html`<small class="hint">${hint}</small>` : nothing}</span>`;
}
