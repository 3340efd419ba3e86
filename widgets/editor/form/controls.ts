import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

/** What a form is made of, and what was wrong with it when it was sent. */
export interface Form {
  /** What was said about a field that was refused; undefined: nothing. */
  faultAt(path: string): string | undefined;
}

interface Control {
  /** Where in the body it stands: what a refusal names. */
  path: string;
  label: string;
  hint?: string | undefined;
  value: string;
  type?: "text" | "date" | "url";
  /** More than one: a field of several lines. */
  rows?: number;
  /** In UTF-16 units. */
  max?: number;
  inputmode?: "numeric" | "tel";
  /** Another language than the form's. */
  lang?: "da" | "en" | undefined;
  onValue(value: string): void;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const written = (event: Event): string => (event.currentTarget as Field).value;

/** One thing to write, with what it is called, how to write it, and what was wrong with it. */
export function control(form: Form, { path, label, hint, value, rows = 1, onValue, ...more }: Control): TemplateResult {
  const { id, fault, describedBy } = describe(form, path, hint);
  const { type = "text", max, inputmode, lang } = more;
  const write = (event: Event) => onValue(written(event));
  const field =
    rows > 1
      ? html`<textarea id=${id} class="field" rows=${rows} maxlength=${max ?? nothing} lang=${lang ?? nothing} aria-describedby=${describedBy} aria-invalid=${fault ? "true" : nothing} .value=${live(value)} @input=${write}></textarea>`
      : html`<input id=${id} class="field" type=${type} autocomplete="off" maxlength=${max ?? nothing} inputmode=${inputmode ?? nothing} lang=${lang ?? nothing} aria-describedby=${describedBy} aria-invalid=${fault ? "true" : nothing} .value=${live(value)} @input=${write} />`;
  return html`<div class="control">
    <label for=${id}>${label}</label>
    ${field} ${told(id, hint, fault)}
  </div>`;
}

interface Choice<Code extends string> {
  path: string;
  label: string;
  hint?: string | undefined;
  value: Code;
  options: readonly { code: Code; said: string }[];
  onValue(value: Code): void;
}

/** One of a list. */
export function choice<Code extends string>(
  form: Form,
  { path, label, hint, value, options, onValue }: Choice<Code>,
): TemplateResult {
  const { id, fault, describedBy } = describe(form, path, hint);
  const chosen = (event: Event) => {
    const option = options.find(({ code }) => code === written(event));
    if (option) onValue(option.code);
  };
  return html`<div class="control">
    <label for=${id}>${label}</label>
    <select id=${id} class="field" aria-describedby=${describedBy} aria-invalid=${fault ? "true" : nothing} @change=${chosen}>
      ${options.map(({ code, said }) => html`<option value=${code} .selected=${live(code === value)}>${said}</option>`)}
    </select>
    ${told(id, hint, fault)}
  </div>`;
}

interface Choices<Code extends string> {
  path: string;
  label: string;
  hint?: string | undefined;
  chosen: readonly Code[];
  options: readonly { code: Code; said: string }[];
  onChosen(chosen: Code[]): void;
}

/** Any of a list, in the list's order. */
export function choices<Code extends string>(
  form: Form,
  { path, label, hint, chosen, options, onChosen }: Choices<Code>,
): TemplateResult {
  const { id, fault, describedBy } = describe(form, path, hint);
  const toggle = (code: Code) =>
    onChosen(options.map((option) => option.code).filter((one) => chosen.includes(one) !== (one === code)));
  return html`<fieldset class="control" id=${id} tabindex="-1" aria-describedby=${describedBy}>
    <legend>${label}</legend>
    <div class="ticks">
      ${options.map(({ code, said }) => tick(said, chosen.includes(code), () => toggle(code)))}
    </div>
    ${told(id, hint, fault)}
  </fieldset>`;
}

/** Something that is so or is not. */
export const tick = (said: string, isSo: boolean, toggle: () => void): TemplateResult =>
  html`<label class="tick"><input type="checkbox" .checked=${live(isSo)} @change=${toggle} /> ${said}</label>`;

function describe(form: Form, path: string, hint: string | undefined) {
  const id = `field-${path.replaceAll(".", "-")}`;
  const fault = form.faultAt(path);
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ") || nothing;
  return { id, fault, describedBy };
}

const told = (id: string, hint: string | undefined, fault: string | undefined) => html`
  ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  ${fault ? html`<p class="fault" id="${id}-fault">${fault}</p>` : nothing}
`;
