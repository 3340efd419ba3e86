import { html, nothing, type SVGTemplateResult, type TemplateResult } from "lit";
import { dayNumberAt, isoDay } from "../../schema/matching/clock.ts";
import type { Match } from "../../schema/matching/query.ts";
import { contactLink, firstContact } from "./contacts.ts";
import { coverageWords } from "./coverage.ts";
import { icons } from "./icons.ts";
import type { OfferView } from "./offer-view.ts";
import { openingNow } from "./opening.ts";
import { type WaitingWords, waitingWords } from "./waiting.ts";

/** What a person needs to decide, in the same order on every card. */
export function facts(match: Match, view: OfferView): TemplateResult {
  const { prepared, words, now } = view;
  const { label, strings } = words;
  const { access, identity, price, contacts } = match.offer;
  const hasContact = contacts.length > 0;
  const opening = openingNow(match, now, strings) ?? (hasContact ? strings.hoursUnknown : null);
  const waiting = waitingWords(match, isoDay(dayNumberAt(now)), words);
  return html`<ul class="facts">
      ${fact(icons.place, coverageWords(match, prepared, words), match.offer.coverage === "unknown")}
      ${fact(
        icons.door,
        access.map((code) => label("access", code)),
        access.includes("unknown"),
      )}
      ${fact(icons.person, [label("identity", identity)], identity === "unknown")}
      ${fact(icons.price, [label("price", price)], price === "unknown")}
      ${opening === null ? nothing : fact(icons.clock, [opening], match.openNow === null)}
      ${waiting && !waiting.needsMeanwhile ? fact(icons.wait, waiting.lines, !match.waiting.length) : nothing}
    </ul>
    ${waiting?.needsMeanwhile ? waitNote(match, waiting, view) : nothing}`;
}

function fact(icon: SVGTemplateResult, lines: string[], isUnknown: boolean) {
  return html`<li class=${isUnknown ? "unknown" : ""}>${icon}<span>${lines.map((line) => html`<span>${line}</span>`)}</span></li>`;
}

/** A wait never stands alone: beside it is what is open meanwhile. */
function waitNote({ offer }: Match, { lines }: WaitingWords, { words, now, meanwhile }: OfferView) {
  const { strings, plain } = words;
  const other = meanwhile(offer);
  const contact = other && firstContact(other, now);
  return html`<div class="note">
    ${icons.wait}
    <p>
      ${lines.join(" ")} ${other ? strings.meanwhile(plain(other.name)) : strings.meanwhileNone}
      ${contact ? contactLink(contact, words, "inline") : nothing}
    </p>
  </div>`;
}
