import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Guidance } from "../../schema/guidance.ts";
import type { GuidanceQuery } from "../../schema/matching/guidance.ts";
import { heading } from "../finder/heading.ts";
import { wordsQuestion } from "../finder/questions.ts";
import type { PanelView } from "./panel-view.ts";
import { guidanceFilters } from "./presets.ts";
import { foldedSnippet } from "./snippet.ts";

/** All guidance that the presets let through, to be searched in one's own words. */
export function library(found: readonly Guidance[], preset: GuidanceQuery, view: PanelView): TemplateResult {
  const { strings, headingLevel } = view;
  return html`<section class="library" part="library">
    <div>${wordsQuestion(view)}</div>
    ${heading(headingLevel + 1, strings.count(found.length), "count")} ${onlyAbout(preset, view)}
    ${repeat(
      found,
      ({ id }) => id,
      (guidance) => foldedSnippet(guidance, view, headingLevel + 2),
    )}
    ${found.length === 0 ? html`<p>${strings.noGuidance}</p>` : nothing}
  </section>`;
}

/** Which part of the guidance this page shows, so that nobody takes it for all. */
function onlyAbout(preset: GuidanceQuery, { words, strings }: PanelView) {
  const labels = guidanceFilters.flatMap((filter) => (preset[filter] ?? []).map((code) => words.label(filter, code)));
  return labels.length > 0 ? html`<p class="hint">${strings.onlyAbout}: ${labels.join(" · ")}</p>` : nothing;
}
