import { html } from "hono/html";
import type { Bridges } from "../../../../schema/matching/bridges.ts";
import type { KeptOut } from "../../../../schema/matching/query.ts";
import { refusals } from "../../../../schema/saying/rules.ts";
import type { Markup } from "../layout.ts";
import { wayIn } from "./contact-markup.ts";
import { type Reader, said } from "./reader.ts";

const instead = { da: "Hvis dette ikke passer:", en: "If this does not fit:" };

/** Places whose own rules say no to what has been told: last, with the rule and where else to turn, and never hidden. */
export function keptOutSection(keptOut: readonly KeptOut[], bridges: Bridges, reader: Reader): Markup {
  const { saying, lang } = reader;
  return html`<section>
      <h2>${saying.strings.keptOut}</h2>
      <p>${saying.strings.keptOutIntro}</p>
      ${keptOut.map((kept) => {
        const others = bridges.instead(kept.offer);
        return html`<article data-kept-out="${kept.offer.id}">
        <h3>${said(kept.offer.name, saying)}</h3>
        ${refusals(kept, saying.strings).map((why) => html`<p>${said(why, saying)}</p>`)}
        ${
          others.length > 0 &&
          html`<p>${instead[lang]}</p>
        <ul>${others.map(({ offer }) => html`<li><strong>${said(offer.name, saying)}</strong> ${wayIn(offer, reader)}</li>`)}</ul>`
        }
      </article>`;
      })}
    </section>`;
}
