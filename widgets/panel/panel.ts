import { html, nothing, type TemplateResult } from "lit";
import type { Guidance } from "../../schema/guidance.ts";
import { advisedSteps } from "../../schema/matching/situations.ts";
import { heading } from "../finder/heading.ts";
import type { Options } from "../finder/options.ts";
import type { PlaceField } from "../finder/place-field.ts";
import { registryLang } from "../shared/strings.ts";
import type { Answers } from "./answers.ts";
import { library } from "./library.ts";
import { offers } from "./offers.ts";
import type { PanelView } from "./panel-view.ts";
import { codesIn, type Presets, presetQuery } from "./presets.ts";
import { askerQuestion, audienceQuestion } from "./questions.ts";
import { situationQuestion } from "./situation-question.ts";
import { steps } from "./steps.ts";
import type { ToldSituation } from "./told.ts";

/** What the panel's questions change. */
export interface Asking {
  presets: Presets;
  options: Options | undefined;
  placeField: PlaceField;
  /** The situation cannot be changed. */
  isFixed: boolean;
  answer(change: Partial<Answers>): void;
}

export function panel(told: ToldSituation | readonly Guidance[], view: PanelView, asking: Asking): TemplateResult {
  const { words, strings, headingLevel, audiences } = view;
  const chosen = "situation" in told ? told : undefined;
  const title = chosen ? words.label("situation", chosen.situation.id) : strings.title;
  // One template for both, so that the questions keep the focus when an answer leads from one to the other.
  return html`<div class="intro">
      ${heading(headingLevel, title, "title")} ${subject(chosen, view)}
      <p>${words.strings.private} ${inOtherLanguage(told, view)}</p>
      ${questions(chosen, view, asking)}
    </div>
    ${
      "situation" in told ? situation(told, view, asking) : library(told, presetQuery(asking.presets, audiences), view)
    }`;
}

function subject(chosen: ToldSituation | undefined, { words }: PanelView) {
  if (!chosen || chosen.situation.subject === "adult") return nothing;
  return html`<p class="subject">${words.label("subject", "child")}</p>`;
}

/** Said once, so that it is not taken for a fault. The advice itself is marked as Danish. */
function inOtherLanguage(told: ToldSituation | readonly Guidance[], { words, strings }: PanelView) {
  const shown =
    "situation" in told ? advisedSteps(told.variant, told.reaching).flatMap(({ snippets }) => snippets) : told;
  return shown.some(({ title }) => title[registryLang(words.tag)] === undefined) ? strings.inDanish : nothing;
}

function questions(told: ToldSituation | undefined, view: PanelView, { presets, isFixed, answer }: Asking) {
  const isAnswered =
    codesIn("audience", presets.audience).length === 1 || codesIn("situation", presets.situation).length > 0;
  return html`${audienceQuestion(told, view, { isAnswered, answer })}
    <div class=${told ? "controls" : nothing}>
      ${isFixed ? nothing : situationQuestion(told, view, answer)}
      ${told ? askerQuestion(told, view, answer) : nothing}
    </div>`;
}

function situation(told: ToldSituation, view: PanelView, asking: Asking) {
  const { variant, reaching, asker } = told;
  return html`${variant.opening ? html`<p class="opening" part="opening">${view.words.said(variant.opening)}</p>` : nothing}
    <div class="steps">${steps(variant, reaching, view, view.headingLevel + 1)}</div>
    ${offers(told, asker, view, asking)}
    <p class="credit" lang="da">${view.prepared.registry.areas.credit}</p>`;
}
