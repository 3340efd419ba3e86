import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import type { FieldProblem } from "../../schema/problem.ts";
import { Refused, Unanswered } from "./api-client.ts";
import { editorStyle } from "./editor-style.ts";
import { type FieldNames, labelAt } from "./form/field-names.ts";
import type { Words } from "./words.ts";

/**
 * What went wrong, in the reader's words, by field. It takes focus when it comes, so that nobody waits for what did not
 * happen.
 *
 * @fires editor-problem-field - The path of the field that a person wants to go to.
 */
export class ProblemView extends LitElement {
  static override styles = editorStyle;
  static override properties: PropertyDeclarations = {
    error: { attribute: false },
    words: { attribute: false },
    names: { attribute: false },
    leads: { type: Boolean },
  };

  declare error: Refused | Unanswered | null;
  declare words: Words;
  declare names: FieldNames;
  /** Each field that is named is a way to it. */
  declare leads: boolean;

  constructor() {
    super();
    this.error = null;
    this.names = {};
    this.leads = false;
  }

  /** Where nothing is wrong it takes no place. */
  override willUpdate(): void {
    this.hidden = !this.error;
  }

  override updated(changed: PropertyValues): void {
    if (changed.has("error") && this.error) this.renderRoot.querySelector<HTMLElement>(".problem")?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { error, words } = this;
    if (!error) return nothing;
    const { problems } = words;
    if (error instanceof Unanswered) return this.#box(html`<p>${problems.unanswered}</p>`);
    const { code, fields } = error.problem;
    return this.#box(html`<p>${problems.codes[code]}</p>
      ${
        fields.length > 0
          ? html`<ul class="faults">
              ${fields.map((field) => this.#fault(field))}
            </ul>`
          : nothing
      }`);
  }

  #box(content: TemplateResult): TemplateResult {
    return html`<div class="problem" role="group" aria-labelledby="problem" tabindex="-1">
      <p id="problem" class="strong">${this.words.problems.title}</p>
      ${content}
    </div>`;
  }

  #fault({ path, code }: FieldProblem): TemplateResult {
    const label = html`${labelAt(this.names, path)}${placesIn(path)}`;
    const go = () => this.dispatchEvent(new CustomEvent("editor-problem-field", { detail: path, bubbles: true }));
    return html`<li>
      ${this.leads ? html`<button type="button" class="quiet" @click=${go}>${label}</button>` : html`<strong>${label}</strong>`}:
      ${this.words.problems.fieldCodes[code]}
    </li>`;
  }
}

/** A refusal, or that no answer came, where it was tried. `names`: what the fields are called. */
export const problemView = (error: Refused | Unanswered, words: Words, names: FieldNames = {}): TemplateResult =>
  html`<vejviser-problem .error=${error} .words=${words} .names=${names}></vejviser-problem>`;

/** The faults that a refusal names, by field. */
export const faultsOf = (error: Refused | Unanswered | null): readonly FieldProblem[] =>
  error instanceof Refused ? error.problem.fields : [];

/** "2" of `contacts.1.value`: people count from one. */
const placesIn = (path: string): string => {
  const places = [...path.matchAll(/\.(\d+)(?=\.|$)/g)].map(([, place]) => Number(place) + 1);
  return places.length > 0 ? ` (${places.join(", ")})` : "";
};

customElements.define("vejviser-problem", ProblemView);

declare global {
  interface HTMLElementTagNameMap {
    "vejviser-problem": ProblemView;
  }
}
