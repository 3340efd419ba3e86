import { html, nothing, type TemplateResult } from "lit";
import { type AcuteChoice, type AcutePart, acuteLines, acuteTitle, telephone } from "../../schema/acute-lines.ts";
import { dayNumberAt, isoDay } from "../../schema/matching/clock.ts";
import { regionOn } from "../../schema/matching/places.ts";
import type { Prepared } from "../../schema/matching/search.ts";
import type { Lang } from "../shared/strings.ts";
import type { Where } from "./choices.ts";

export type MedicalLine = AcuteChoice["medicalLine"];

/** The medical line of the region that a place lies in, on the days for which it is known to hold. */
export function medicalLineAt(prepared: Prepared, where: Where, now: Date, lang: Lang): MedicalLine {
  const today = isoDay(dayNumberAt(now));
  const id = where.municipality === undefined ? where.region : regionOn(prepared, where.municipality, today);
  const { name, medicalLine: line } = prepared.regions.get(id ?? "") ?? {};
  if (name === undefined || line === undefined || line.validUntil <= today) return undefined;
  return { region: name, number: line.number, text: line.text[lang] ?? line.text.da };
}

/**
 * Whom to call when it is acute. Where the same lines stand above the widget, only what is known here and not there:
 * the region's own number.
 */
export function acuteSection(choice: AcuteChoice, areAbove: boolean): TemplateResult | typeof nothing {
  if (areAbove && !choice.medicalLine) return nothing;
  const lines = acuteLines(choice).slice(areAbove ? -1 : 0);
  return html`<section class="acute" part="acute" aria-label=${acuteTitle(choice.lang)}>
    <ul>
      ${lines.map((pieces) => html`<li>${pieces.map(said)}</li>`)}
    </ul>
  </section>`;
}

const said = (piece: AcutePart) =>
  typeof piece === "string" ? piece : html`<a href=${telephone(piece.number)}>${piece.number}</a>`;
