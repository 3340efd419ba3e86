import { html } from "hono/html";
import { type AcuteChoice, acuteLines, acuteTitle, telephone } from "../../../schema/acute-lines.ts";
import type { Markup } from "./layout.ts";

/** The acute lines in the page itself: there before any script, and when there is none. */
export function acuteSection(lang: AcuteChoice["lang"], known: Omit<AcuteChoice, "lang"> = {}): Markup {
  const items = acuteLines({ lang, ...known }).map((pieces) => {
    const said = pieces.map((piece) =>
      typeof piece === "string" ? piece : html`<a href="${telephone(piece.number)}">${piece.number}</a>`,
    );
    return html`<li>${said}</li>`;
  });
  return html`<section class="acute" aria-label="${acuteTitle(lang)}">
      <p><strong>${acuteTitle(lang)}</strong></p>
      <ul>${items}</ul>
    </section>`;
}
