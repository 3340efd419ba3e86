import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Prepared } from "../../schema/matching/search.ts";
import type { Offer } from "../../schema/offer.ts";
import { langOf, stringsIn } from "../shared/strings.ts";
import { theme as sharedTheme } from "../shared/theme.ts";
import { Announcer } from "./announcer.ts";
import { type Choices, presetChoices } from "./choices.ts";
import { acute, finder } from "./finder.ts";
import { type Found, find } from "./found.ts";
import { heading } from "./heading.ts";
import { type Options, optionsOf } from "./options.ts";
import { PlaceField } from "./place-field.ts";
import type { Reading } from "./reading.ts";
import { pageSize } from "./results.ts";
import { styles } from "./styles.ts";

const presets = ["municipality", "region", "audience", "topic"] as const;
/** Opening a card or typing a place is no new search: nothing may move under the reader. */
const searchAgainFor = [...presets, "fixed", "choices", "prepared", "now", "lang"] as const;

/**
 * The finder: it asks, searches on the device and shows. It fetches nothing, keeps nothing and tells nobody what was
 * chosen; whoever holds it hands it the registry.
 *
 * @fires vejviser-search - After a person's change has settled. Carries nothing.
 * @fires vejviser-open - When a person opens the details of an offer. Carries nothing.
 */
export class FinderView extends LitElement {
  static override styles = [sharedTheme, styles];

  static override properties = {
    prepared: { attribute: false },
    failed: { type: Boolean },
    now: { attribute: false },
    listHref: { attribute: "list-href" },
    acuteAbove: { type: Boolean, attribute: "acute-above" },
    municipality: {},
    region: {},
    audience: {},
    topic: {},
    fixed: { type: Boolean },
    lang: { reflect: true },
    theme: { reflect: true },
    headingLevel: { type: Number, attribute: "heading-level" },
    choices: { state: true },
    shown: { state: true },
    open: { state: true },
    isLong: { state: true },
  };

  /** The registry, ready to be searched. Until it is there the finder waits calmly. */
  declare prepared: Prepared | undefined;
  /** The registry could not be had: shows where else to look. */
  declare failed: boolean;
  /** The clock. */
  declare now: () => Date;
  /** The same list as a page without scripts, offered when the registry could not be had. */
  declare listHref: string;
  /** Whoever holds the finder shows the national acute lines above it. */
  declare acuteAbove: boolean;
  declare municipality: string;
  declare region: string;
  declare audience: string;
  /** One code, or several with spaces between. */
  declare topic: string;
  /** The preset audience and topic cannot be changed. */
  declare fixed: boolean;
  declare lang: string;
  /** `light`, `dark`, or `auto` for what the device is set to. */
  declare theme: string;
  /** 2 to 5: of the finder's own heading. */
  declare headingLevel: number;

  declare private choices: Choices;
  declare private shown: number;
  declare private open: ReadonlySet<string>;
  declare private isLong: boolean;

  readonly #announcer = new Announcer(this);
  readonly #placeField = new PlaceField(this);
  #found: Found | undefined;
  #options: Options | undefined;

  constructor() {
    super();
    this.failed = false;
    this.now = () => new Date();
    this.listHref = "";
    this.acuteAbove = false;
    this.municipality = this.region = this.audience = this.topic = "";
    this.fixed = false;
    this.lang = "da";
    this.theme = "light";
    this.headingLevel = 2;
    this.choices = presetChoices(this);
    this.shown = pageSize;
    this.open = new Set();
    this.isLong = false;
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (presets.some((preset) => changed.has(preset))) this.choices = presetChoices(this);
    if (changed.has("prepared")) this.#options = this.prepared && optionsOf(this.prepared.registry);
    if (searchAgainFor.some((name) => (changed as Map<string, unknown>).has(name))) this.#search();
  }

  #search() {
    const { audience, codes } = presetChoices(this);
    const fixed = { audience: this.fixed && audience !== null, topic: this.fixed && codes.topic.length > 0 };
    this.#found = this.prepared && find(this.prepared, this.choices, this.now(), langOf(this.lang), fixed);
  }

  override render(): TemplateResult {
    const lang = langOf(this.lang);
    const strings = stringsIn(lang);
    const found = this.#found;
    return html`<div class="widget" part="widget" lang=${lang}>
      ${acute(lang, this.choices, this.acuteAbove, found)}
      <div class="intro">
        ${heading(this.#level, strings.title, "title")}
        <p>${strings.intro} ${strings.private}</p>
      </div>
      ${found && this.#options ? finder(found, this.#options, this.#level, this.#reading) : this.#withoutRegistry()}
      <p class="hidden-text" role="status">${this.#announcer.text}</p>
    </div>`;
  }

  #withoutRegistry() {
    const strings = stringsIn(langOf(this.lang));
    if (!this.failed) return html`<p class="state">${strings.waiting}</p>`;
    const link = html`<a href=${this.listHref} target="_blank" rel="noreferrer">${strings.failedLink}</a>`;
    return html`<p class="state">${strings.failed} ${this.listHref ? link : nothing}</p>`;
  }

  /** 2 to 5, whatever the attribute holds. */
  get #level(): number {
    return Math.min(Math.max(Math.round(this.headingLevel) || 2, 2), 5);
  }

  get #reading(): Reading {
    return {
      placeField: this.#placeField,
      shown: this.shown,
      isLong: this.isLong,
      isOpen: ({ id }) => this.open.has(id),
      choose: this.#choose,
      chooseAndGo: (choices, ...selectors) => {
        this.#choose(choices);
        this.#focus(...selectors);
      },
      reset: this.#reset,
      toggleLength: () => {
        this.isLong = !this.isLong;
      },
      toggleOffer: this.#toggleOffer,
      showMore: this.#showMore,
      toResults: () => this.#focus(".count"),
    };
  }

  readonly #choose = (choices: Choices) => {
    this.choices = choices;
    this.shown = pageSize;
    void this.updateComplete.then(() => this.#announce());
  };

  #announce() {
    if (!this.#found) return;
    const { result, words } = this.#found;
    this.#announcer.say(words.strings.announce(result.matches.length), () => this.#tell("vejviser-search"));
  }

  readonly #reset = () => {
    this.#placeField.forget();
    this.#choose(presetChoices(this));
    this.#focus(".count");
  };

  readonly #toggleOffer = ({ id }: Offer) => {
    const open = new Set(this.open);
    if (!open.delete(id)) {
      open.add(id);
      this.#tell("vejviser-open");
    }
    this.open = open;
  };

  readonly #showMore = () => {
    const firstNew = this.shown;
    this.shown += pageSize;
    this.#focus(`article:nth-of-type(${firstNew + 1}) .name`);
  };

  /** Gives focus, once everything is drawn, to the first of these that is there. */
  #focus(...selectors: string[]) {
    void this.updateComplete.then(() => {
      const present = selectors.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector));
      const target = present.find((element) => element !== null);
      if (target?.matches("h2, h3, h4, h5, h6")) target.tabIndex = -1;
      target?.focus();
    });
  }

  /** Tells the page that something was done, and nothing of what. */
  #tell(name: string) {
    this.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  }
}
