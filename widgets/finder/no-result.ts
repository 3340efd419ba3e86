import { html, type TemplateResult } from "lit";
import { type Found, waysOut } from "./found.ts";
import type { Reading } from "./reading.ts";

/** Says so, and what can be done instead: never a dead end. */
export function noResult(found: Found, { chooseAndGo, reset }: Reading): TemplateResult {
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
