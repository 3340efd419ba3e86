import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { codeLists } from "../../schema/vocabulary.ts";
import { offerCard } from "./card.ts";
import { hasDistances } from "./choices.ts";
import { select } from "./fields.ts";
import type { Found } from "./found.ts";
import { heading } from "./heading.ts";
import { keptOutSection } from "./kept-out.ts";
import { noResult } from "./no-result.ts";
import type { OfferView } from "./offer-view.ts";
import type { Reading } from "./reading.ts";

/** How many results are shown at first, and how many more at a time. */
export const pageSize = 10;

/** The number of results, what was chosen, and the offers. `level` is that of the heading with the number. */
export function results(found: Found, level: number, reading: Reading): TemplateResult {
  const { result, words, answered } = found;
  const { matches, keptOut } = result;
  const view = viewOf(found, level + 1, reading);
  return html`<div class="head">
      ${heading(level, words.strings.count(matches.length), "count")}
      ${matches.length > 1 ? sorting(found, reading) : nothing}
    </div>
    ${answered.length > 0 ? chosen(found, reading) : nothing}
    ${matches.length === 0 ? noResult(found, reading) : list(found, view, reading)}
    ${reading.handout.section(found, level)}
    ${keptOut.length > 0 ? keptOutSection(keptOut, view, level, reading.keptOut) : nothing}`;
}

function sorting({ choices, words }: Found, { choose }: Reading) {
  const orders = codeLists.sort.filter((order) => order !== "distance" || hasDistances(choices.where));
  const options = orders.map((value) => ({ value, label: words.label("sort", value) }));
  const chosen = orders.find((order) => order === choices.sort) ?? "fit";
  const hint = words.strings.sortHints[chosen];
  return html`<div class="sort">
      ${select("sort", words.strings.sort, options, chosen, (value) =>
        choose({ ...choices, sort: orders.find((order) => order === value) ?? "fit" }),
      )}
    </div>
    ${hint ? html`<p class="hint sort-hint">${hint}</p>` : nothing}`;
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

/** How each offer is shown, under a heading of this level. */
const viewOf = ({ prepared, words, now, query, bridges }: Found, level: number, reading: Reading): OfferView => ({
  ...{ prepared, words, now, person: query, bridges },
  headingLevel: level,
  suggestHref: reading.suggestHref,
  isOpen: reading.isOpen,
  onToggle: reading.toggleOffer,
  tickBox: (offer) => reading.handout.tickBox(offer, words),
});

function list({ words, result: { matches } }: Found, view: OfferView, { shown, showMore }: Reading) {
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
