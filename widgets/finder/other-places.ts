import { html, type TemplateResult } from "lit";
import type { Match } from "../../schema/matching/query.ts";
import { quickestWay } from "./contacts.ts";
import { facts } from "./facts.ts";
import type { OfferView } from "./offer-view.ts";

/** How many other places are named at a time. */
export const mostOthers = 3;

/** Other places in place: what each is, the quickest way to it, and folded away what it takes to decide. */
export function otherPlaces(others: readonly Match[], view: OfferView): TemplateResult {
  const { said, plain, strings } = view.words;
  return html`<ul class="others">
    ${others.map(
      (other) => html`<li>
        ${named(other, view)}
        <p>${said(other.offer.summary)}</p>
        <details class="folded">
          <summary>
            ${strings.wayInPriceAndHours}<span class="hidden-text"> ${strings.about(plain(other.offer.name))}</span>
          </summary>
          ${facts(other, view)}
        </details>
      </li>`,
    )}
  </ul>`;
}

/** No more than their names and the quickest ways to them. */
export const otherNames = (others: readonly Match[], view: OfferView): TemplateResult =>
  html`<ul class="others">
    ${others.map((other) => html`<li>${named(other, view)}</li>`)}
  </ul>`;

const named = ({ offer }: Match, { words, now }: OfferView) =>
  html`<p><strong>${words.said(offer.name)}</strong> ${quickestWay(offer, words, now)}</p>`;
