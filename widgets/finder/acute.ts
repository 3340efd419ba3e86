import { html, nothing, type TemplateResult } from "lit";
import { type AcuteChoice, type AcutePart, acuteLines, acuteTitle, telephone } from "../../schema/acute-lines.ts";

/**
 * Whom to call when it is acute. Where the same lines stand above the widget, only what is known here and not there:
 * that a child asks, whose own line comes first, and the region's own number.
 */
export function acuteSection(choice: AcuteChoice, areAbove: boolean): TemplateResult | typeof nothing {
  const all = acuteLines(choice);
  const lines = areAbove
    ? [...all.slice(0, choice.childFirst ? 1 : 0), ...all.slice(choice.medicalLine ? -1 : all.length)]
    : all;
  if (lines.length === 0) return nothing;
  return html`<section class="acute" part="acute" aria-label=${acuteTitle(choice.lang)}>
    <ul>
      ${lines.map((pieces) => html`<li>${pieces.map(said)}</li>`)}
    </ul>
  </section>`;
}

const said = (piece: AcutePart) =>
  typeof piece === "string" ? piece : html`<a href=${telephone(piece.number)}>${piece.number}</a>`;
