import { html } from "hono/html";
import type { Match } from "../../../../schema/matching/query.ts";
import type { DetailPart } from "../../../../schema/saying/detail-part.ts";
import { offerDetails } from "../../../../schema/saying/details.ts";
import type { Saying } from "../../../../schema/saying/saying.ts";
import type { Markup } from "../layout.ts";
import { contactMarkup } from "./contact-markup.ts";
import { type Reader, said } from "./reader.ts";

/** All that is known of an offer, in the order in which a person wonders. */
export function detailsMarkup(match: Match, { prepared, now, saying }: Reader): Markup {
  const sections = offerDetails(match, prepared, now, saying);
  return html`<dl>
          ${sections.map(({ title, parts }) => html`<div><dt>${title}</dt><dd>${parts.map((part) => partMarkup(part, saying))}</dd></div>`)}
        </dl>`;
}

function partMarkup(part: DetailPart, saying: Saying): Markup {
  switch (part.type) {
    case "line":
      return html`<p>${said(part.said, saying)}</p>`;
    case "bullets":
      return html`<ul>${part.items.map((item) => html`<li>${said(item, saying)}</li>`)}</ul>`;
    case "contacts":
      return html`<ul>${part.items.map(
        ({ contact, lines }) =>
          html`<li>${contactMarkup(contact, saying)}${lines.map((line) => html`<p>${said(line, saying)}</p>`)}</li>`,
      )}</ul>`;
    case "links":
      return html`<ul>${part.items.map(({ url, said: name, after }) => {
        const words = said(name, saying);
        return html`<li>${url ? html`<a href="${url}" rel="noreferrer">${words}</a>` : words}${after.map((each) => said(each, saying))}</li>`;
      })}</ul>`;
  }
}
