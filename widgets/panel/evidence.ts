import { html, nothing, type TemplateResult } from "lit";
import type { Guidance } from "../../schema/guidance.ts";
import { outLink } from "../finder/contacts.ts";
import { sayDay } from "../shared/calendar.ts";
import type { PanelView } from "./panel-view.ts";

/** Who says so and when, in one line; behind it the kind of evidence, the exact places, and who has read it. */
export function evidence(guidance: Guidance, view: PanelView): TemplateResult {
  const { words } = view;
  return html`<details class="evidence" part="evidence">
    <summary>${sayFirstSource(guidance, view)}</summary>
    <p>${words.label("evidence", guidance.evidence)}</p>
    ${sources(guidance, view)}
    <p>${sayReading(guidance, view)}</p>
    ${isOverdue(guidance, view) ? html`<p>${view.strings.reviewPassed(sayDay(guidance.reviewBy, words.strings))}</p>` : nothing}
  </details>`;
}

function sayFirstSource({ sources: [first, ...others] }: Guidance, { strings }: PanelView): string {
  if (!first) return strings.noSource;
  return strings.source(first.publisher, first.year) + (others.length > 0 ? strings.moreSources(others.length) : "");
}

function sources({ sources: all }: Guidance, { words: { strings } }: PanelView) {
  if (all.length === 0) return nothing;
  return html`<ul class="bullets">
    ${all.map(({ title, publisher, year, locator, url }) => {
      const name = url ? outLink(url, title, strings) : title;
      return html`<li>${name}. ${publisher}, ${year ?? strings.noYear}. ${locator}</li>`;
    })}
  </ul>`;
}

function sayReading({ reviewedBy, reviewedAt }: Guidance, { words, strings }: PanelView): string {
  return reviewedBy && reviewedAt
    ? strings.reviewed(reviewedBy, sayDay(reviewedAt, words.strings))
    : strings.notReviewed;
}

const isOverdue = ({ reviewBy }: Guidance, { today }: PanelView): boolean => reviewBy < today;
