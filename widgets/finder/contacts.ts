import { html, type TemplateResult } from "lit";
import type { Contact, Offer } from "../../schema/offer.ts";
import { wayInBeingChanged } from "../../schema/saying/changing.ts";
import { contactAddress, firstContact, sayHow } from "../../schema/saying/contacts.ts";
import type { Strings } from "../shared/strings.ts";
import type { Said, Words } from "../shared/words.ts";
import { icons } from "./icons.ts";

/** The quickest way to a person in one line; the place's own page where no contact is known. Never a dead end. */
export function quickestWay(offer: Offer, words: Words, now: Date): TemplateResult {
  const contact = firstContact(offer, now);
  const [link] = offer.links;
  const way = contact
    ? contactLink(contact, words, "inline")
    : link
      ? outLink(link.url, words.said(link.label), words.strings, "inline")
      : html`<span class="hint">${words.strings.noContactAtAll}</span>`;
  return html`${way}${wayInBeingChanged(offer, words).map((line) => html` <span class="hint">(${line})</span>`)}`;
}

/** A way to get in touch, to tap; plain words where it is none that a device can open. */
export function contactLink(contact: Contact, words: Words, className: string): TemplateResult {
  const how = sayHow(contact, words);
  const address = contactAddress(contact);
  if (address === null) return html`<span>${how}: ${contact.value}</span>`;
  return address.startsWith("https:")
    ? outLink(address, how, words.strings, className)
    : html`<a class=${className} href=${address}>${how}</a>`;
}

/** A link away from here: to its own tab, and without telling where it was followed from. */
export function outLink(url: string, said: Said, { newTab }: Strings, className = ""): TemplateResult {
  return html`<a
    class=${className}
    href=${url}
    target="_blank"
    rel="noreferrer noopener external"
    referrerpolicy="no-referrer"
    >${said}\u00a0${icons.away}<span class="hidden-text">(${newTab})</span></a
  >`;
}
