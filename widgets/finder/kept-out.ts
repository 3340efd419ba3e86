import { html, nothing, type TemplateResult } from "lit";
import type { KeptOut } from "../../schema/matching/query.ts";
import { refusals } from "../../schema/saying/rules.ts";
import { type KeptOutReading, keptOutPage } from "../shared/registry-element.ts";
import { heading } from "./heading.ts";
import type { OfferView } from "./offer-view.ts";
import { otherNames } from "./other-places.ts";

/**
 * Places whose own rules say no to what the person has told, with the rule and where else to turn: last, quiet, and
 * never hidden.
 */
export function keptOutSection(
  keptOut: readonly KeptOut[],
  view: OfferView,
  level: number,
  { shown, showMore }: KeptOutReading,
): TemplateResult {
  const { strings } = view.words;
  const next = Math.min(keptOutPage, keptOut.length - shown);
  return html`<section class="kept-out" part="kept-out">
    ${heading(level, strings.keptOut)}
    <p class="hint">${strings.keptOutIntro}</p>
    <ul>
      ${keptOut.slice(0, shown).map((kept) => keptOutPlace(kept, view, level + 1))}
    </ul>
    ${
      next > 0
        ? html`<p class="hint">${strings.shownOf(shown, keptOut.length)}</p>
          <button type="button" class="button" @click=${showMore}>${strings.showMore(next)}</button>`
        : nothing
    }
  </section>`;
}

function keptOutPlace(kept: KeptOut, view: OfferView, level: number) {
  const { words, bridges } = view;
  const others = bridges.instead(kept.offer);
  return html`<li data-kept-out=${kept.offer.id}>
    ${heading(level, words.said(kept.offer.name))}
    ${refusals(kept, words.strings).map((why) => html`<p>${words.said(why)}</p>`)}
    ${others.length > 0 ? html`<p class="instead">${words.strings.insteadTitle}:</p> ${otherNames(others, view)}` : nothing}
  </li>`;
}
