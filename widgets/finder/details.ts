import { html, nothing, type TemplateResult } from "lit";
import type { Match } from "../../schema/matching/query.ts";
import type { DetailPart } from "../../schema/saying/detail-part.ts";
import { offerDetails } from "../../schema/saying/details.ts";
import { offerFacts } from "../../schema/saying/facts.ts";
import type { Words } from "../shared/words.ts";
import { contactLink, outLink } from "./contacts.ts";
import type { OfferView } from "./offer-view.ts";
import { otherPlaces } from "./other-places.ts";

/** All that is known of an offer, in the order in which a person wonders; among it where else one can turn. */
export function details(match: Match, view: OfferView): TemplateResult {
  const { prepared, now, words } = view;
  return html`<dl class="details">
      ${meanwhile(match, view)}
      ${offerDetails(match, prepared, now, words).map(
        ({ name, title, parts }) =>
          html`${name === "gettingIn" ? instead(match, view) : nothing}
          ${section(title, html`${parts.map((each) => part(each, words))}`, name)}`,
      )}
    </dl>
    <p class="hint">${words.strings.notAQualityMark} ${suggest(match, view)}</p>`;
}

/** What stands behind the `#` is sent to nobody: the page itself reads there which offer is meant. */
const suggest = ({ offer }: Match, { suggestHref, words: { strings } }: OfferView) =>
  suggestHref ? outLink(`${suggestHref}#${offer.id}`, strings.suggest, strings) : nothing;

/** Where one has to wait: what can be done in that time. */
function meanwhile(match: Match, view: OfferView) {
  const { prepared, now, words, bridges } = view;
  const mustWait = match.why.includes("paused") || offerFacts(match, prepared, now, words).wait !== null;
  const others = mustWait ? bridges.meanwhile(match.offer) : [];
  return others.length > 0 ? section(words.strings.meanwhileTitle, otherPlaces(others, view)) : nothing;
}

/** For whom a place cannot take: folded, because few are turned away and the others need not read past it. */
function instead({ offer }: Match, view: OfferView) {
  const { strings } = view.words;
  const others = view.bridges.instead(offer);
  if (others.length === 0) return nothing;
  const folded = html`<details class="folded">
    <summary>${strings.showOthers(others.length)}</summary>
    <p class="hint">${strings.insteadHint}</p>
    ${otherPlaces(others, view)}
  </details>`;
  return section(strings.insteadTitle, folded);
}

const section = (title: string, content: TemplateResult, name = "") =>
  html`<div class=${name}>
    <dt>${title}</dt>
    <dd>${content}</dd>
  </div>`;

function part(shown: DetailPart, words: Words): TemplateResult {
  const { said, strings } = words;
  switch (shown.type) {
    case "line":
      return html`<p>${said(shown.said)}</p>`;
    case "bullets":
      return html`<ul class="bullets">
        ${shown.items.map((item) => html`<li>${said(item)}</li>`)}
      </ul>`;
    case "contacts":
      return html`<ul>
        ${shown.items.map(
          ({ contact, lines }) =>
            html`<li class="contact">${contactLink(contact, words, "")} ${lines.map((each) => html`<p>${said(each)}</p>`)}</li>`,
        )}
      </ul>`;
    case "links":
      return html`<ul class="bullets">
        ${shown.items.map(
          ({ url, said: name, after }) =>
            html`<li>${url ? outLink(url, said(name), strings) : said(name)}${after.map((each) => said(each))}</li>`,
        )}
      </ul>`;
  }
}
