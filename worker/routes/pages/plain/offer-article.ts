import { html } from "hono/html";
import { freshnessWords } from "../../../../schema/freshness-words.ts";
import type { Bridges } from "../../../../schema/matching/bridges.ts";
import type { Person } from "../../../../schema/matching/criteria.ts";
import type { Match } from "../../../../schema/matching/query.ts";
import type { Offer } from "../../../../schema/offer.ts";
import { sayDay } from "../../../../schema/saying/calendar.ts";
import { wayInBeingChanged } from "../../../../schema/saying/changing.ts";
import { firstContact } from "../../../../schema/saying/contacts.ts";
import { offerFacts } from "../../../../schema/saying/facts.ts";
import { sayMeanwhile } from "../../../../schema/saying/meanwhile.ts";
import { doubts } from "../../../../schema/saying/rules.ts";
import { standing } from "../../../../schema/saying/standing.ts";
import type { Markup } from "../layout.ts";
import { contactMarkup, wayIn } from "./contact-markup.ts";
import { detailsMarkup } from "./offer-details.ts";
import { type Reader, said } from "./reader.ts";

const more = {
  da: (name: string) => `Læs mere om ${name}`,
  en: (name: string) => `Read more about ${name}`,
};

/**
 * One offer under a heading of the third level: what a person needs to decide, and the rest folded away.
 * @param person What has been told of who needs the help.
 */
export function offerArticle(match: Match, bridges: Bridges, reader: Reader, person: Person = {}): Markup {
  const { offer } = match;
  const { saying, prepared, now, lang } = reader;
  const { facts, wait } = offerFacts(match, prepared, now, saying);
  const organisation = prepared.registry.organisations.find(({ id }) => id === offer.organisation);
  return html`<article data-offer-id="${offer.id}">
        <h3>${said(offer.name, saying)}</h3>
        ${organisation && html`<p class="quiet">${said(organisation.name, saying)}</p>`}
        <p>${said(offer.summary, saying)}</p>
        <p class="quiet">${offer.kinds.map((kind) => saying.label("kind", kind)).join(" · ")}</p>
        ${standing(match, now, saying).map((line) => html`<p class="note">${line}</p>`)}
        <ul class="facts">${facts.map(({ lines }) => html`<li>${lines.join(". ")}</li>`)}</ul>
        ${wait && html`<p class="note">${wait} ${meanwhile(offer, bridges, reader)}</p>`}
        ${doubts(offer, person, saying.strings).map(({ reach, rules }) => html`<p class="note">${rules.map(({ text }) => html`${said(text, saying)} `)}${reach}</p>`)}
        ${wayIn(offer, reader)}
        <p class="quiet">${trust(match, reader)}</p>
        <details>
        <summary>${more[lang](saying.plain(offer.name))}</summary>
        ${detailsMarkup(match, reader)}
        ${suggestButton(offer, reader)}
        </details>
      </article>`;
}

/** Leads to where a mistake is told, with the offer chosen there and named in no address. */
const suggestButton = ({ id }: Offer, { lang, saying }: Reader): Markup => html`<form method="post" action="/suggest">
          <input type="hidden" name="lang" value="${lang}">
          <p><button name="offer" value="${id}">${saying.strings.suggest}</button></p>
        </form>`;

/** A wait never stands alone: beside it is what is open meanwhile. */
function meanwhile(offer: Offer, bridges: Bridges, { saying, now }: Reader): Markup | string {
  const [first] = bridges.meanwhile(offer);
  const contact = first && firstContact(first.offer, now);
  const words = sayMeanwhile(first, saying);
  if (!contact) return words;
  const changing = wayInBeingChanged(first.offer, saying).map((line) => ` (${line})`);
  return html`${words} ${contactMarkup(contact, saying)}${changing}`;
}

/** The same to every reader: a professional's shorter label would leave out the day and the source. */
const trust = (match: Match, { saying: { citizenLabel, strings } }: Reader): string =>
  freshnessWords(match, {
    template: citizenLabel("freshness", match.freshness),
    sayDay: (day) => sayDay(day, strings),
    noYear: strings.noYear,
  });
