import { html, nothing, type TemplateResult } from "lit";
import type { Guidance } from "../../schema/guidance.ts";
import { sayBasis, sayReading } from "../../schema/saying/evidence.ts";
import { outLink } from "../finder/contacts.ts";
import type { PanelView } from "./panel-view.ts";

/** Who says so, when, and on what kind of evidence, in one line; behind it the exact places, and who has read it. */
export function evidence(guidance: Guidance, view: PanelView): TemplateResult {
  const { words, strings, today } = view;
  return html`<details class="evidence" part="evidence">
    <summary>${sayBasis(guidance, words.label("evidence", guidance.evidence), strings)}</summary>
    ${sources(guidance, view)}
    ${sayReading(guidance, today, strings, words.strings).map((sentence) => html`<p>${sentence}</p>`)}
  </details>`;
}

function sources({ sources: all }: Guidance, { words: { strings, said } }: PanelView) {
  if (all.length === 0) return nothing;
  return html`<ul class="bullets">
    ${all.map(({ title, publisher, year, locator, url }) => {
      const name = said({ da: title });
      return html`<li>${url ? outLink(url, name, strings) : name}. ${publisher}, ${year ?? strings.noYear}. ${said({ da: locator })}</li>`;
    })}
  </ul>`;
}
