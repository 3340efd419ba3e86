import { html, type TemplateResult } from "lit";
import type { Guidance, SituationVariant } from "../../schema/guidance.ts";
import { advisedSteps } from "../../schema/matching/situations.ts";
import { heading } from "../finder/heading.ts";
import type { PanelView } from "./panel-view.ts";
import { foldedSnippet, snippet } from "./snippet.ts";

/** What a situation asks for: see `advisedSteps`. */
export function steps(
  variant: SituationVariant,
  reaching: ReadonlyMap<string, Guidance>,
  view: PanelView,
  headingLevel: number,
): TemplateResult[] {
  const { folded = [] } = variant;
  return advisedSteps(variant, reaching).map(
    ({ step, snippets }) => html`<section class="step" part="step" data-step=${step}>
      ${heading(headingLevel, view.words.label("situationStep", step), "step-title")}
      <div class="snippets">${snippets.map((guidance) => (folded.includes(guidance.id) ? foldedSnippet : snippet)(guidance, view, headingLevel + 1))}</div>
    </section>`,
  );
}
