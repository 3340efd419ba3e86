import { html, type TemplateResult } from "lit";
import type { Guidance, SituationVariant } from "../../schema/guidance.ts";
import { codeLists } from "../../schema/vocabulary.ts";
import { heading } from "../finder/heading.ts";
import type { PanelView } from "./panel-view.ts";
import { foldedSnippet, snippet } from "./snippet.ts";

/**
 * What a situation asks for, in the order in which it is needed.
 * @param reaching The guidance that holds where the person is, by id; a step without any is left out.
 */
export function steps(
  { steps: all, folded = [] }: SituationVariant,
  reaching: ReadonlyMap<string, Guidance>,
  view: PanelView,
  headingLevel: number,
): TemplateResult[] {
  return codeLists.situationStep.flatMap((step) => {
    const snippets = (all[step] ?? []).flatMap((id) => reaching.get(id) ?? []);
    if (snippets.length === 0) return [];
    return html`<section class="step" part="step" data-step=${step}>
      ${heading(headingLevel, view.words.label("situationStep", step), "step-title")}
      <div class="snippets">${snippets.map((guidance) => (folded.includes(guidance.id) ? foldedSnippet : snippet)(guidance, view, headingLevel + 1))}</div>
    </section>`;
  });
}
