import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Places } from "../../schema/matching/places.ts";
import type { Where } from "./choices.ts";
import { type PlaceSuggestion, placeNamed, shortName, suggestPlaces } from "./place-names.ts";
import type { Asking } from "./questions.ts";

/**
 * One field for a municipality or a postal code, with suggestions: a combobox as the ARIA practices describe it.
 * Holds what is being typed; which place is chosen belongs to its host.
 */
export class PlaceField implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** What is being typed; null while the field shows the chosen place. */
  #typed: string | null = null;
  #isOpen = false;
  #active = -1;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.forget();
  }

  /** Leaves what was typed and shows the chosen place. */
  forget() {
    this.#typed = null;
    this.#close();
  }

  render(places: Places, { choices, words: { strings }, choose: answer }: Asking): TemplateResult {
    const onChoose = (where: Where) => answer({ ...choices, where });
    const typed = this.#typed ?? "";
    const suggestions = this.#isOpen ? suggestPlaces(places, typed) : [];
    const [only, ...others] = suggestions;
    // Typed in full and chosen already: a list of that one place would only hide what comes below.
    const isDone = others.length === 0 && only !== undefined && placeNamed(places, typed) !== undefined;
    const isOpen = suggestions.length > 0 && !isDone;
    const isUnknown = !this.#isOpen && typed.trim() !== "";

    const choose = (chosen: Where) => {
      this.forget();
      onChoose(chosen);
    };
    const typing = (event: InputEvent & { currentTarget: HTMLInputElement }) => {
      this.#typed = event.currentTarget.value;
      this.#isOpen = true;
      this.#active = -1;
      const named = this.#typed.trim() === "" ? {} : placeNamed(places, this.#typed);
      if (named) onChoose(named);
      this.#host.requestUpdate();
    };
    const leaving = () => {
      this.#close();
      if (placeNamed(places, typed) || typed.trim() === "") this.#typed = null;
      this.#host.requestUpdate();
    };

    return html`<div class="place">
      <label for="where" class="question">${strings.where}</label>
      <p class="hint" id="where-hint">${strings.whereHint}</p>
      <div class="combobox">
        <input
          id="where"
          class="field"
          type="text"
          role="combobox"
          aria-expanded=${isOpen}
          aria-controls="where-list"
          aria-autocomplete="list"
          aria-activedescendant=${isOpen && this.#active >= 0 ? `where-${this.#active}` : nothing}
          aria-describedby="where-hint where-fault"
          autocomplete="off"
          autocapitalize="off"
          autocorrect="off"
          spellcheck="false"
          placeholder=${strings.wholeCountry}
          .value=${live(this.#typed ?? shortName(places, choices.where))}
          @input=${typing}
          @keydown=${(event: KeyboardEvent) => this.#key(event, suggestions, choose)}
          @blur=${leaving}
        />
        <ul id="where-list" role="listbox" aria-label=${strings.whereSuggestions} ?hidden=${!isOpen}>
          ${suggestions.map((suggestion, index) => this.#option(suggestion, index, choose))}
        </ul>
      </div>
      <p class="hint fault" id="where-fault" role="alert">${isUnknown ? strings.whereUnknown(typed.trim()) : nothing}</p>
    </div>`;
  }

  #option({ name, where }: PlaceSuggestion, index: number, choose: (where: Where) => void) {
    return html`<li
      id="where-${index}"
      role="option"
      aria-selected=${index === this.#active}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => choose(where)}
    >
      ${name}
    </li>`;
  }

  #key(event: KeyboardEvent, suggestions: PlaceSuggestion[], choose: (where: Where) => void) {
    const last = suggestions.length - 1;
    if (event.key === "ArrowDown") this.#active = this.#active >= last ? 0 : this.#active + 1;
    else if (event.key === "ArrowUp") this.#active = this.#active <= 0 ? last : this.#active - 1;
    else if (event.key === "Escape" && suggestions.length > 0) this.#close();
    else if (event.key === "Enter") {
      const chosen = suggestions[Math.max(this.#active, 0)];
      if (chosen) choose(chosen.where);
    } else return;
    event.preventDefault();
    this.#host.requestUpdate();
  }

  #close() {
    this.#isOpen = false;
    this.#active = -1;
  }
}
