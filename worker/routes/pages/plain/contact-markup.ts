import { html } from "hono/html";
import type { Contact, Offer } from "../../../../schema/offer.ts";
import { wayInBeingChanged } from "../../../../schema/saying/changing.ts";
import { contactAddress, firstContact, sayHow } from "../../../../schema/saying/contacts.ts";
import type { Saying } from "../../../../schema/saying/saying.ts";
import type { Markup } from "../layout.ts";
import { type Reader, said } from "./reader.ts";

/** A way to get in touch, to tap; plain words where it is none that a device can open. */
export function contactMarkup(contact: Contact, saying: Saying): Markup {
  const how = sayHow(contact, saying);
  const address = contactAddress(contact);
  if (address === null) return html`<span>${how}: ${contact.value}</span>`;
  return html`<a href="${address}" rel="noreferrer">${how}</a>`;
}

/** The quickest way to a person; where no contact is known, the place's own page. Never a dead end. */
export function wayIn(offer: Offer, { saying, now }: Reader): Markup {
  const { strings } = saying;
  const contact = firstContact(offer, now);
  const [link] = offer.links;
  const changing = wayInBeingChanged(offer, saying).map((line) => html`<p class="quiet">${line}</p>`);
  if (contact) {
    return html`<p class="way-in">${contactMarkup(contact, saying)} ${contact.label && said(contact.label, saying)}</p>${changing}`;
  }
  if (!link) return html`<p class="quiet">${strings.noContactAtAll}</p>${changing}`;
  return html`<p class="quiet">${strings.noContact}</p>
        <p class="way-in"><a href="${link.url}" rel="noreferrer">${said(link.label, saying)}</a></p>${changing}`;
}
