import { html, nothing, type TemplateResult } from "lit";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import { confirmedFields } from "../../../schema/confirmed-fields.ts";
import type { Code } from "../../../schema/vocabulary.ts";
import { isUnknown, linesOf } from "../form/say-value.ts";
import { offerFields } from "../offers/offer-fields.ts";
import { offerTelling } from "../offers/telling.ts";
import type { Words } from "../words.ts";

/** What a person says still holds, as it stands in the offer. */
export function confirmedValues(
  offer: AuthoredOffer,
  fact: Code<"confirmedFact">,
  words: Words,
  areas: ReadonlyMap<string, string>,
): TemplateResult {
  const telling = offerTelling(words, areas);
  const told = confirmedFields[fact].flatMap((field) => {
    const value = valueFor(fact, field, offer);
    const lines = linesOf(offerFields[field], field, value, telling);
    return lines.length > 0 ? [{ field, lines, isQuiet: isUnknown(value) }] : [];
  });
  if (told.length === 0) return html`<p class="muted">${words.due.noValue}</p>`;
  return html`<dl class="values">
    ${told.map(
      ({ field, lines, isQuiet }) => html`<div>
        <dt>${words.fields.offer[field]?.label ?? nothing}</dt>
        <dd class=${isQuiet ? "muted" : nothing}>${lines.map((line) => html`<p class="said">${line}</p>`)}</dd>
      </div>`,
    )}
  </dl>`;
}

/** Contacts hold two facts: how one reaches the place, and when. */
function valueFor(fact: Code<"confirmedFact">, field: string, offer: AuthoredOffer): unknown {
  if (field !== "contacts") return offer[field as keyof AuthoredOffer];
  if (fact === "contact") return offer.contacts.map(({ hours: _, ...contact }) => contact);
  return offer.contacts.filter(({ hours }) => hours).map(({ channel, value, hours }) => ({ channel, value, hours }));
}
