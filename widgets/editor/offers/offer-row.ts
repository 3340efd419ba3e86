import { html, nothing, type TemplateResult } from "lit";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import { sayDay } from "../../../schema/saying/calendar.ts";
import { said as marked } from "../said.ts";
import type { Words } from "../words.ts";

/** An offer in the list of all: how it stands, and the way to it. */
export function offerRow(offer: AuthoredOffer, words: Words, open: () => void): TemplateResult {
  const { offers: said, saying } = words;
  return html`<li class="card offer" data-offer-id=${offer.id}>
    <h3>${marked(offer.name, words.lang)}</h3>
    ${offerStanding(offer, words)}
    <p class="muted">${said.updated(sayDay(offer.updatedAt.slice(0, 10), saying.strings))}</p>
    <button type="button" class="button" aria-label=${said.openOf(saying.plain(offer.name))} @click=${open}>
      ${said.open}
    </button>
  </li>`;
}

/** Its status, and what of it waits. */
export function offerStanding(offer: AuthoredOffer, words: Words): TemplateResult {
  const { offers: said, fields, saying } = words;
  const pending = offer.pending.flatMap((review) => review.fields);
  const labels = pending.map((field) => fields.offer[field]?.label ?? field);
  return html`<p><span class="tag">${statusOf(offer, words)}</span></p>
    ${pending.length > 0 && offer.status !== "in-review" ? html`<p>${said.pending(saying.strings.list(labels))}</p>` : nothing}`;
}

function statusOf({ status, pausedUntil }: AuthoredOffer, { offers: said, saying }: Words): string {
  const label = saying.label("status", status);
  return status === "paused" && pausedUntil
    ? `${label} ${said.pausedUntil(sayDay(pausedUntil, saying.strings))}`
    : label;
}
