import { html, type TemplateResult } from "lit";
import type { KeptOut } from "../../schema/matching/query.ts";
import type { Words } from "../shared/words.ts";
import { reasons } from "./criteria.ts";
import { heading } from "./heading.ts";

/** Places whose own rules say no to what the person has told, with the rule: last, quiet, and never hidden. */
export function keptOutSection(keptOut: readonly KeptOut[], words: Words, level: number): TemplateResult {
  return html`<section class="kept-out" part="kept-out">
    ${heading(level, words.strings.keptOut)}
    <p class="hint">${words.strings.keptOutIntro}</p>
    <ul>
      ${keptOut.map(
        (kept) => html`<li>
          ${heading(level + 1, words.said(kept.offer.name))}
          ${reasons(kept, words).map((reason) => html`<p>${reason}</p>`)}
        </li>`,
      )}
    </ul>
  </section>`;
}
