import { html, nothing, type TemplateResult } from "lit";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import type { Words } from "../words.ts";

const ways = ["edit", "wait", "pause", "history", "close"] as const;
/** What can be done with an offer. */
export type Way = (typeof ways)[number];

/** The ways to change an offer; of a closed one there is its history only. */
export const offerWays = (
  { status }: AuthoredOffer,
  current: Way,
  { offers: { ways: names } }: Words,
  go: (way: Way) => void,
): TemplateResult => html`<ul class="ways">
  ${(status === "closed" ? (["history"] as const) : ways).map(
    (way) => html`<li>
      <button type="button" class="quiet" aria-current=${way === current ? "true" : nothing} @click=${() => go(way)}>
        ${names[way]}
      </button>
    </li>`,
  )}
</ul>`;
