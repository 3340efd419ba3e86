import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { codeLists } from "../../schema/vocabulary.ts";
import { offerCard } from "./card.ts";
import { select } from "./fields.ts";
import { type Found, waysOut } from "./found.ts";
import { heading } from "./heading.ts";
import { keptOutSection } from "./kept-out.ts";
import type { Reading } from "./reading.ts";

/** How many results are shown at first, and how many more at a time. */
export const pageSize = 10;

/** The number of results, what was chosen, and the offers. `level` is that of the heading with the number. */
export function results(found: Found, level: number, reading: Reading): TemplateResult {
  const { result, words, answered } = found;
  const { matches, keptOut } = result;
  return html`<div class="head">
      ${heading(level, words.strings.count(matches.length), "count")}
      ${matches.length > 1 ? sorting(found, reading) : nothing}
    </div>
    ${answered.length > 0 ? chosen(found, reading) : nothing}
    ${matches.length === 0 ? noResult(found, reading) : list(found, level + 1, reading)}
    ${keptOut.length > 0 ? keptOutSection(keptOut, words, level) : nothing}`;
}

function sorting({ choices, words }: Found, { choose }: Reading) {
  const isPlaced = Object.keys(choices.where).length > 0;
  const orders = codeLists.sort.filter((order) => isPlaced || order !== "distance");
  const options = orders.map((value) => ({ value, label: words.label("sort", value) }));
  return html`<div class="sort">
    ${select("sort", words.strings.sort, options, choices.sort, (value) =>
      choose({ ...choices, sort: orders.find((order) => order === value) ?? "fit" }),
    )}
  </div>`;
}

function chosen({ answered, words: { strings } }: Found, { chooseAndGo, canReset, reset }: Reading) {
  const chips = answered.flatMap((question) => question.chosen);
  return html`<div class="chosen" role="group" aria-label=${strings.chosen}>
    ${chips.map(
      ({ label, without }) => html`<button
        type="button"
        class="chip"
        aria-label=${strings.remove(label)}
        @click=${() => chooseAndGo(without, ".chip", ".count")}
      >
        ${label} <span aria-hidden="true">×</span>
      </button>`,
    )}
    ${canReset ? html`<button type="button" class="quiet" @click=${reset}>${strings.reset}</button>` : nothing}
  </div>`;
}

function list(found: Found, level: number, { shown, isOpen, toggleOffer, showMore }: Reading) {
  const { prepared, words, now, meanwhile, result } = found;
  const { matches } = result;
  const view = { prepared, words, now, meanwhile, headingLevel: level, isOpen, onToggle: toggleOffer };
  const next = Math.min(pageSize, matches.length - shown);
  return html`<div class="list">
      ${repeat(
        matches.slice(0, shown),
        ({ offer }) => offer.id,
        (match) => offerCard(match, view),
      )}
    </div>
    ${
      next > 0
        ? html`<p class="hint">${words.strings.shownOf(shown, matches.length)}</p>
          <button type="button" class="button" @click=${showMore}>${words.strings.showMore(next)}</button>`
        : nothing
    }`;
}

/** Says so, and what can be done instead: never a dead end. */
function noResult(found: Found, { chooseAndGo, reset }: Reading) {
  const { strings } = found.words;
  const ways = waysOut(found);
  return html`<div class="none" part="no-result">
    <p>${strings.noResult}</p>
    <p>${ways.length > 0 ? strings.loosenIntro : strings.startOver}</p>
    <ul>
      ${ways.map(
        ({ label, choices, count }) => html`<li>
          <button type="button" class="button" @click=${() => chooseAndGo(choices, ".count")}>
            ${strings.loosened(label, count)}
          </button>
        </li>`,
      )}
      <li><button type="button" class="quiet" @click=${reset}>${strings.reset}</button></li>
    </ul>
    <p class="hint">${strings.noResultAcute}</p>
  </div>`;
}
