import { html } from "hono/html";
import type { Markup } from "../layout.ts";

/** One question of a form, and what has been answered so far. */
export interface Question {
  /** Of the field as it is sent; the first input's id too, so that a fault can lead to it. */
  name: string;
  question: string;
  hint?: string | undefined;
  /** What is wrong with the answer. */
  fault?: string | undefined;
  /** What was sent under the name, whole or faulty. */
  answers: readonly string[];
}

export interface Option {
  value: string;
  label: string;
  hint?: string | undefined;
}

/** One answer of a few; the last way out of answering is an option without a value. */
export const radios = (question: Question, options: readonly Option[]): Markup => choices(question, options, "radio");

/** Any number of answers. */
export const checkboxes = (question: Question, options: readonly Option[]): Markup =>
  choices(question, options, "checkbox");

/** The same, folded away until asked for, or as long as it holds an answer. */
export function folded(question: Question, options: readonly Option[]): Markup {
  const isUsed = question.answers.length > 0 || question.fault !== undefined;
  return html`<details ${isUsed && "open"}>
          <summary>${question.question}</summary>
          ${checkboxes(question, options)}
        </details>`;
}

export function select(question: Question, options: readonly Option[]): Markup {
  const { name, answers } = question;
  const [chosen = ""] = answers;
  return html`<div class="question">
          <label for="${name}">${question.question}</label>
          ${notes(question)}
          <select id="${name}" name="${name}" autocomplete="off"${described(question)}>
            ${options.map(({ value, label }) => html`<option value="${value}" ${value === chosen && "selected"}>${label}</option>`)}
          </select>
        </div>`;
}

/** What keeps browsers and their helpers from storing or sending what is written. */
const unkept = html`autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false" writingsuggestions="false"`;

/** A line to write in. */
export function line(question: Question, { type, max }: { type: "search" | "number"; max: number }): Markup {
  const { name, answers } = question;
  const kind = type === "search" ? html`type="search" enterkeyhint="search"` : html`type="text" inputmode="numeric"`;
  return html`<div class="question">
          <label for="${name}">${question.question}</label>
          ${notes(question)}
          <input id="${name}" name="${name}" ${kind} value="${answers[0] ?? ""}" maxlength="${max}" ${unkept}${described(question)}>
        </div>`;
}

/** Some lines to write in; how long they may be is said beside them. */
export function lines(question: Question, { max }: { max: number }): Markup {
  const { name, answers } = question;
  // The browser takes away one line break after the tag: what was written may begin with one.
  return html`<div class="question">
          <label for="${name}">${question.question}</label>
          ${notes(question)}
          <textarea id="${name}" name="${name}" rows="4" maxlength="${max}" ${unkept}${described(question)}>
${answers[0] ?? ""}</textarea>
        </div>`;
}

function choices(question: Question, options: readonly Option[], type: "radio" | "checkbox"): Markup {
  const { name, answers } = question;
  const isChosen = (value: string) => answers.includes(value) || (value === "" && answers.length === 0);
  return html`<fieldset${described(question)}>
          <legend>${question.question}</legend>
          ${notes(question)}
          ${options.map(
            ({ value, label, hint }, index) =>
              html`<label class="choice"><input type="${type}" name="${name}" value="${value}" ${index === 0 && html`id="${name}"`} ${isChosen(value) && "checked"} autocomplete="off"> <span>${label}${hint && html` <small>${hint}</small>`}</span></label>`,
          )}
        </fieldset>`;
}

function notes({ name, hint, fault }: Question): Markup {
  return html`${hint && html`<p class="quiet" id="${name}-hint">${hint}</p>`}
          ${fault && html`<p class="fault" id="${name}-fault">${fault}</p>`}`;
}

function described({ name, hint, fault }: Question): Markup | string {
  const ids = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(" ");
  return ids ? html` aria-describedby="${ids}"` : "";
}
