import { html, nothing, type TemplateResult } from "lit";
import type { Match } from "../../schema/matching/query.ts";
import { type Fact, offerFacts } from "../../schema/saying/facts.ts";
import { sayMeanwhile } from "../../schema/saying/meanwhile.ts";
import { quickestWay } from "./contacts.ts";
import { icons } from "./icons.ts";
import type { OfferView } from "./offer-view.ts";

/** What a person needs to decide, in the same order on every card. */
export function facts(match: Match, view: OfferView): TemplateResult {
  const { facts: all, wait } = offerFacts(match, view.prepared, view.now, view.words);
  return html`<ul class="facts">
      ${all.map(fact)}
    </ul>
    ${wait === null ? nothing : waitNote(match, wait, view)}`;
}

function fact({ name, lines, isUnknown }: Fact) {
  return html`<li class=${isUnknown ? "unknown" : ""}>${icons[name]}<span>${lines.map((line) => html`<span>${line}</span>`)}</span></li>`;
}

/** A wait never stands alone: beside it is what is open meanwhile. */
function waitNote({ offer }: Match, wait: string, { words, now, bridges }: OfferView) {
  const [other] = bridges.meanwhile(offer);
  return html`<div class="note">
    ${icons.wait}
    <p>${wait} ${sayMeanwhile(other, words)} ${other ? quickestWay(other.offer, words, now) : nothing}</p>
  </div>`;
}
