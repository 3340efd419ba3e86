import { html, nothing, type TemplateResult } from "lit";
import type { Guidance } from "../../schema/guidance.ts";
import { codeLists } from "../../schema/vocabulary.ts";
import { radios, select } from "../finder/fields.ts";
import { heading } from "../finder/heading.ts";
import type { Options } from "../finder/options.ts";
import type { PlaceField } from "../finder/place-field.ts";
import type { Answers } from "./answers.ts";
import { type Asker, sameAsker } from "./asker.ts";
import { library } from "./library.ts";
import { offers } from "./offers.ts";
import type { PanelView } from "./panel-view.ts";
import { type Presets, presetQuery } from "./presets.ts";
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
  return "situation" in told ? situation(told, view, asking) : allGuidance(told, view, asking);
}

function situation(told: ToldSituation, view: PanelView, asking: Asking) {
  const { situation, variant, reaching, asker } = told;
  const { words, headingLevel } = view;
  return html`<div class="intro">
      ${heading(headingLevel, words.said(situation.title), "title")}
      <p>${words.strings.private}</p>
      <div class="controls">
        ${situationQuestion(situation.id, view, asking)} ${askerQuestion(told, view, asking)}
      </div>
    </div>
    ${variant.opening ? html`<p class="opening" part="opening">${words.said(variant.opening)}</p>` : nothing}
    <div class="steps">${steps(variant, reaching, view, headingLevel + 1)}</div>
    ${offers(told, asker, view, asking)}
    <p class="credit">${view.prepared.registry.areas.credit}</p>`;
}

function allGuidance(found: readonly Guidance[], view: PanelView, asking: Asking) {
  const { strings, words, headingLevel } = view;
  return html`<div class="intro">
      ${heading(headingLevel, strings.title, "title")}
      <p>${words.strings.private}</p>
      <div class="controls">${situationQuestion("", view, asking)}</div>
    </div>
    ${library(found, presetQuery(asking.presets), view)}`;
}

/** Only the situations that this registry tells of. */
function situationQuestion(chosen: string, { prepared, words, strings }: PanelView, { isFixed, answer }: Asking) {
  const { situations } = prepared.registry;
  if (isFixed || situations.length === 0) return nothing;
  const options = situations.map(({ id, title }) => ({ value: id, label: words.plain(title) }));
  return html`<div>
    ${select(
      "situation",
      strings.situation,
      [{ value: "", label: strings.anySituation }, ...options],
      chosen,
      (value) => answer({ situation: codeLists.situation.find((code) => code === value) ?? null, asker: null }),
    )}
  </div>`;
}

/** Asked only where the situation says different things to different people. */
function askerQuestion({ askers, asker: chosen }: ToldSituation, view: PanelView, { answer }: Asking) {
  if (askers.length < 2) return nothing;
  return radios({
    id: "asker",
    question: view.strings.asker,
    options: askers.map((value) => ({ value, label: sayAsker(value, view) })),
    value: askers.find((asker) => sameAsker(asker, chosen)) ?? null,
    onChoose: (asker) => answer({ asker }),
  });
}

function sayAsker({ audience, role }: Asker, { words, strings }: PanelView): string {
  if (role !== null) return words.label("role", role);
  return strings.askers[audience];
}
