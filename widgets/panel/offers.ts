import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Asker } from "../../schema/matching/askers.ts";
import { bridgesFor } from "../../schema/matching/bridges.ts";
import type { Offer } from "../../schema/offer.ts";
import { offerCard } from "../finder/card.ts";
import { heading } from "../finder/heading.ts";
import { keptOutSection } from "../finder/kept-out.ts";
import type { Options } from "../finder/options.ts";
import { mostOthers } from "../finder/other-places.ts";
import type { PlaceField } from "../finder/place-field.ts";
import { municipalityQuestion } from "../finder/questions.ts";
import type { Fitting } from "./fitting.ts";
import { knownQuestions } from "./known.ts";
import type { PanelView } from "./panel-view.ts";

/** How many offers are shown at first, and how many more at a time. */
export const pageSize = 5;

/** The offers that fit a situation; last, and with the reason, those whose own rules keep this person out. */
export function offers(
  { result, query }: Fitting,
  { audience }: Asker,
  view: PanelView,
  { placeField, options }: { placeField: PlaceField; options: Options | undefined },
): TemplateResult {
  const { prepared, now, words, strings, headingLevel, shown, suggestHref } = view;
  const { matches, keptOut } = result;
  const isProfessional = audience === "professional";
  const cards = {
    ...{ prepared, words, now, suggestHref, person: query, isOpen: view.isOpen, onToggle: view.toggle },
    tickBox: (offer: Offer) => view.handout.tickBox(offer, words),
    headingLevel: headingLevel + 3,
    bridges: bridgesFor(prepared, query, now, mostOthers),
  };
  return html`<section class="offers" part="offers">
    ${heading(headingLevel + 1, isProfessional ? strings.offersProfessional : strings.offers, "offers-title")}
    <div class="asking">
      <div>${placeField.render(prepared, view)} ${municipalityQuestion(view, prepared)}</div>
      ${isProfessional && options ? knownQuestions(view, options) : nothing}
    </div>
    ${heading(headingLevel + 2, words.strings.count(matches.length), "count")}
    ${matches.length === 0 ? html`<p>${strings.noOffers} ${words.strings.noResultAcute}</p>` : nothing}
    <div class="list">
      ${repeat(
        matches.slice(0, shown),
        ({ offer }) => offer.id,
        (match) => offerCard(match, cards),
      )}
    </div>
    ${more(matches.length, view)} ${view.handout.section(view, headingLevel + 2)} ${keptOut.length > 0 ? keptOutSection(keptOut, cards, headingLevel + 2, view.keptOut) : nothing}
  </section>`;
}

function more(total: number, { shown, showMore, words: { strings } }: PanelView) {
  const next = Math.min(pageSize, total - shown);
  return next > 0
    ? html`<p class="hint">${strings.shownOf(shown, total)}</p>
        <button type="button" class="button" @click=${showMore}>${strings.showMore(next)}</button>`
    : nothing;
}
