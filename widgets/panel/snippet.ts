import { html, nothing, type TemplateResult } from "lit";
import type { Block, Guidance } from "../../schema/guidance.ts";
import { heading } from "../finder/heading.ts";
import { evidence } from "./evidence.ts";
import type { PanelView } from "./panel-view.ts";

/** One piece of advice, and in small what it rests on. */
export function snippet(guidance: Guidance, view: PanelView, headingLevel: number): TemplateResult {
  return html`<section class="snippet" part="snippet" data-guidance-id=${guidance.id}>
    ${heading(headingLevel, view.words.said(guidance.title), "snippet-title")}
    ${blocks(guidance, view)} ${evidence(guidance, view)}
  </section>`;
}

/** The same, folded together under its title; among guidance about adults, what is about a child says so. */
export function foldedSnippet(guidance: Guidance, view: PanelView, headingLevel: number): TemplateResult {
  return html`<details class="advice" part="snippet" data-guidance-id=${guidance.id}>
    <summary>
      ${heading(headingLevel, view.words.said(guidance.title))}
      ${guidance.subject === "adult" ? nothing : html`<span class="hint">${view.words.label("subject", guidance.subject)}</span>`}
    </summary>
    ${blocks(guidance, view)} ${evidence(guidance, view)}
  </details>`;
}

const blocks = (guidance: Guidance, view: PanelView) => guidance.blocks.map((block) => blockOf(block, view));

function blockOf(block: Block, { words: { said }, strings }: PanelView) {
  if (block.type === "paragraph") return html`<p>${said(block.text)}</p>`;
  const items = block.items.map((item) => html`<li>${said(item)}</li>`);
  if (block.type === "steps") return html`<ol class="in-order">${items}</ol>`;
  const isAvoid = block.type === "avoid";
  return html`<ul class=${isAvoid ? "avoid" : "bullets"} aria-label=${isAvoid ? strings.avoid : nothing}>${items}</ul>`;
}
