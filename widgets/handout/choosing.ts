import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Offer } from "../../schema/offer.ts";
import { heading } from "../finder/heading.ts";
import type { Words } from "../shared/words.ts";
import { hasNumber } from "./sheet.ts";

interface Ticking {
  words: Words;
  isTicked: boolean;
  /** How many are ticked in all. */
  count: number;
  onTick: () => void;
  onGo: () => void;
}

/** The box on a card that puts it on the sheet, and from a ticked one the way to where the sheet is printed. */
export function tickBox(offer: Offer, { words, isTicked, count, onTick, onGo }: Ticking): TemplateResult {
  const { strings, plain } = words;
  return html`<div class="tick">
    <label>
      <input type="checkbox" autocomplete="off" .checked=${live(isTicked)} @change=${onTick} />
      <span>${strings.handout.tick}<span class="hidden-text"> ${strings.about(plain(offer.name))}</span></span>
    </label>
    ${isTicked ? html`<button type="button" class="quiet" @click=${onGo}>${strings.handout.print(count)}</button>` : nothing}
  </div>`;
}

interface Printing {
  words: Words;
  /** Of the section's heading. */
  level: number;
  offers: readonly Offer[];
  isRefused: boolean;
  onPrint: (onlyNumbers: boolean) => void;
  onClear: () => void;
}

/** What is chosen, and the two kinds of sheet. Says which of them names the places. */
export function printing({ words, level, offers, isRefused, onPrint, onClear }: Printing): TemplateResult {
  const { strings, plain } = words;
  const { handout } = strings;
  const silent = offers.filter((offer) => !hasNumber(offer)).length;
  const hasNumbers = silent < offers.length;
  return html`<section class="handout" part="handout" tabindex="-1" aria-label=${handout.print(offers.length)}>
    ${heading(level, handout.print(offers.length))}
    <p>${strings.list(offers.map(({ name }) => plain(name)))}</p>
    <p class="hint">${handout.hint} ${hasNumbers ? handout.numbersHint : nothing} ${silent > 0 ? handout.silent(silent) : nothing}</p>
    <div>
      <button type="button" class="button" @click=${() => onPrint(false)}>${handout.whole}</button>
      ${
        hasNumbers
          ? html`<button type="button" class="button" @click=${() => onPrint(true)}>${handout.numbers}</button>`
          : nothing
      }
      <button type="button" class="quiet" @click=${onClear}>${handout.clear}</button>
    </div>
    ${isRefused ? html`<p>${handout.refused}</p>` : nothing}
  </section>`;
}
