import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { Handout } from "../handout/handout.ts";
import { parts } from "../shared/parts.ts";
import { RegistryElement } from "../shared/registry-element.ts";
import { langOf, registryLang, stringsIn } from "../shared/strings.ts";
import { theme } from "../shared/theme.ts";
import { Announcer } from "./announcer.ts";
import { asksTheSame, type Choices, presetChoices } from "./choices.ts";
import { acute, finder } from "./finder.ts";
import { type Found, find } from "./found.ts";
import { heading } from "./heading.ts";
import { type Options, optionsOf } from "./options.ts";
import { PlaceField } from "./place-field.ts";
import type { Reading } from "./reading.ts";
import { pageSize } from "./results.ts";
import { styles } from "./styles.ts";

/** An attribute that is taken away says nothing. */
const text = { converter: (value: string | null) => value ?? "" };
const presets = ["municipality", "region", "audience", "topic"];
/** Opening a card or typing a place is no new search: nothing may move under the reader. */
const searchAgainFor = [...presets, "fixed", "choices", "prepared", "now", "lang"];

/**
 * The finder: it asks, searches on the device and shows.
 *
 * @fires vejviser-search - After a person's change has settled. Carries nothing.
 */
export class FinderView extends RegistryElement {
  static override styles = [theme, styles];

  static override properties: PropertyDeclarations = {
    municipality: text,
    region: text,
    audience: text,
    topic: text,
    choices: { state: true },
    shown: { state: true },
    isLong: { state: true },
  };

  declare municipality: string;
  declare region: string;
  declare audience: string;
  /** One code, or several with spaces between. */
  declare topic: string;

  declare private choices: Choices;
  declare private shown: number;
  declare private isLong: boolean;

  protected override readonly parts = parts.finder;
  readonly #announcer = new Announcer(this);
  readonly #placeField = new PlaceField(this);
  readonly #handout = new Handout(this, this.#announcer, (...selectors) => this.focusOn(...selectors));
  /** What it begins with and goes back to. */
  #preset: Choices;
  #found: Found | undefined;
  #options: Options | undefined;

  constructor() {
    super();
    this.municipality = this.region = this.audience = this.topic = "";
    this.choices = this.#preset = presetChoices(this);
    this.shown = pageSize;
    this.isLong = false;
  }

  override willUpdate(changed: PropertyValues) {
    if ([...presets, "prepared"].some((name) => changed.has(name))) {
      this.choices = this.#preset = presetChoices(this, this.prepared);
    }
    if (changed.has("prepared")) this.#options = this.prepared && optionsOf(this.prepared.registry);
    if (searchAgainFor.some((name) => changed.has(name))) this.#search();
  }

  #search() {
    const { audience, codes } = this.#preset;
    const fixed = { audience: this.fixed && audience !== null, topic: this.fixed && codes.topic.length > 0 };
    const { prepared, choices } = this;
    this.#found = prepared && find(prepared, choices, this.now(), langOf(this.lang), fixed, this.#found);
  }

  override render(): TemplateResult {
    const lang = langOf(this.lang);
    const strings = stringsIn(lang);
    return html`<div class="widget" part="widget" lang=${lang}>
      ${acute(registryLang(lang), this.choices, this.acuteAbove, this.#found)}
      <div class="intro">
        ${heading(this.ownLevel, strings.title, "title")}
        <p>${strings.intro} ${strings.private}</p>
      </div>
      ${
        this.#found && this.#options
          ? finder(this.#found, this.#options, this.ownLevel, this.#reading)
          : this.withoutRegistry(strings)
      }
      <p class="hidden-text" role="status">${this.#announcer.text}</p>
    </div>`;
  }

  get #reading(): Reading {
    return {
      placeField: this.#placeField,
      handout: this.#handout,
      keptOut: this.keptOut,
      shown: this.shown,
      isLong: this.isLong,
      canReset: this.choices !== this.#preset,
      adviceHref: this.atHome("/embed/panel"),
      suggestHref: this.atHome("/suggest"),
      isOpen: (offer) => this.isOpen(offer),
      choose: (choices) => this.#choose(choices),
      chooseAndGo: (choices, ...selectors) => {
        this.#choose(choices);
        this.focusOn(...selectors);
      },
      reset: () => {
        this.#placeField.forget();
        this.#choose(this.#preset);
        this.focusOn(".count");
      },
      toggleLength: () => {
        this.isLong = !this.isLong;
      },
      toggleOffer: (offer) => this.toggleOffer(offer),
      showMore: () => {
        const before = this.shown;
        this.shown += pageSize;
        this.focusOn(`article:nth-of-type(${before + 1}) .name`);
      },
      toResults: () => this.focusOn(".count"),
    };
  }

  /** What a person chose takes effect at once, and is said once it has settled. */
  #choose(choices: Choices) {
    const isNew = !asksTheSame(choices, this.choices, this.now());
    this.choices = choices;
    if (!isNew) return;
    this.shown = pageSize;
    void this.updateComplete.then(() => {
      if (!this.#found) return;
      const { result, words } = this.#found;
      this.#announcer.say(words.strings.announce(result.matches.length), () => this.tell("vejviser-search"));
    });
  }
}
