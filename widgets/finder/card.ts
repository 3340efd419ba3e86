import { html, nothing, type TemplateResult } from "lit";
import { freshnessWords } from "../../schema/freshness-words.ts";
import type { Match } from "../../schema/matching/query.ts";
import { sayDay } from "../../schema/saying/calendar.ts";
import { wayInBeingChanged } from "../../schema/saying/changing.ts";
import { firstContact } from "../../schema/saying/contacts.ts";
import { doubts } from "../../schema/saying/rules.ts";
import { standing } from "../../schema/saying/standing.ts";
import type { Words } from "../shared/words.ts";
import { contactLink, outLink } from "./contacts.ts";
import { details } from "./details.ts";
import { facts } from "./facts.ts";
import { heading } from "./heading.ts";
import type { OfferView } from "./offer-view.ts";

/** One offer: what a person needs to decide, and the rest in the same place when asked for. */
export function offerCard(match: Match, view: OfferView): TemplateResult {
  const { offer } = match;
  const { prepared, words, headingLevel } = view;
  const { said, label } = words;
  const organisation = prepared.registry.organisations.find(({ id }) => id === offer.organisation);
  return html`<article data-offer-id=${offer.id} part="card">
    ${heading(headingLevel, said(offer.name), "name")}
    ${organisation ? html`<p class="by">${said(organisation.name)}</p>` : nothing}
    <p>${said(offer.summary)}</p>
    <p class="kinds">${offer.kinds.map((kind) => html`<span>${label("kind", kind)}</span>`)}</p>
    ${standing(match, view.now, words).map((line) => html`<p class="note">${line}</p>`)}
    ${facts(match, view)} ${doubtful(match, view)} ${wayIn(match, view)}
    <p class="fresh">${trust(match, words)}</p>
    ${disclosure(match, view)}
  </article>`;
}

/** The same to every reader: a professional's shorter label would leave out the day and the source. */
const trust = (match: Match, { citizenLabel, strings }: Words): string =>
  freshnessWords(match, {
    template: citizenLabel("freshness", match.freshness),
    sayDay: (day) => sayDay(day, strings),
    noYear: strings.noYear,
  });

/** Rules that may keep out the person who has been told of: read before calling, and no reason to leave the place out. */
const doubtful = ({ offer }: Match, { words: { said, strings }, person }: OfferView) =>
  doubts(offer, person, strings).map(
    ({ reach, rules }) => html`<div class="note"><p>${rules.map(({ text }) => html`${said(text)} `)}${reach}</p></div>`,
  );

/** The quickest way to a person; where no contact is known, the place's own page. Never a dead end. */
function wayIn({ offer }: Match, { words, now }: OfferView) {
  const contact = firstContact(offer, now);
  const [link] = offer.links;
  const changing = wayInBeingChanged(offer, words).map((line) => html`<p class="hint">${line}</p>`);
  if (contact) {
    return html`<div class="way-in" part="contact">
      ${contactLink(contact, words, "button")}
      ${contact.label ? html`<span class="hint">${words.said(contact.label)}</span>` : nothing}
      ${changing}
    </div>`;
  }
  if (!link) return html`<p class="hint">${words.strings.noContactAtAll}</p>${changing}`;
  return html`<div class="way-in" part="contact">
    <p class="hint">${words.strings.noContact}</p>
    ${outLink(link.url, words.said(link.label), words.strings, "button")}
    ${changing}
  </div>`;
}

function disclosure(match: Match, view: OfferView) {
  const { offer } = match;
  const { strings, plain } = view.words;
  const isOpen = view.isOpen(offer);
  return html`<div class="foot">
      <button
        type="button"
        class="quiet"
        aria-expanded=${isOpen}
        aria-controls="details-${offer.id}"
        @click=${() => view.onToggle(offer)}
      >
        ${isOpen ? strings.close : strings.open}<span class="hidden-text"> ${strings.about(plain(offer.name))}</span>
      </button>
      ${view.tickBox(offer)}
    </div>
    <div id="details-${offer.id}" part="details" ?hidden=${!isOpen}>
      ${isOpen ? html`${details(match, view)} ${closing(match, view)}` : nothing}
    </div>`;
}

/** At the end of a long read: back to where it was opened. */
function closing({ offer }: Match, { words: { strings }, onToggle }: OfferView) {
  const close = ({ currentTarget }: Event & { currentTarget: HTMLElement }) => {
    currentTarget.closest("article")?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
    onToggle(offer);
  };
  return html`<button type="button" class="quiet" @click=${close}>${strings.close}</button>`;
}
