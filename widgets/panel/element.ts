import { html, type PropertyValues, type TemplateResult } from "lit";
import { medicalLineAt } from "../../schema/matching/medical-line.ts";
import { acuteSection } from "../finder/acute.ts";
import { Announcer } from "../finder/announcer.ts";
import { asksTheSame } from "../finder/choices.ts";
import { heading } from "../finder/heading.ts";
import { type Options, optionsOf } from "../finder/options.ts";
import { PlaceField } from "../finder/place-field.ts";
import { styles as finderStyles } from "../finder/styles.ts";
import { Handout } from "../handout/handout.ts";
import { parts } from "../shared/parts.ts";
import { RegistryElement } from "../shared/registry-element.ts";
import { langOf, registryLang, stringsIn } from "../shared/strings.ts";
import { theme } from "../shared/theme.ts";
import { type Answers, presetAnswers } from "./answers.ts";
import { pageSize } from "./offers.ts";
import { panel } from "./panel.ts";
import type { PanelView as View } from "./panel-view.ts";
import { codesIn, type Presets, presetAttributes } from "./presets.ts";
import { panelStringsIn } from "./strings.ts";
import { styles } from "./styles.ts";
import { type Told, tell } from "./told.ts";

/** Changes after which the panel has something else to tell. Unfolding is none: nothing may move under the reader. */
const toldAgainFor = ["prepared", "presets", "answers", "fixed", "lang"];

/**
 * The panel: what to do in a situation, step by step, and the offers that fit it; or all guidance, to search in.
 *
 * @fires vejviser-search - After a person's change has settled. Carries nothing.
 */
export class PanelView extends RegistryElement {
  static override styles = [theme, finderStyles, styles];
  static override properties = { presets: { state: true }, answers: { state: true }, shown: { state: true } };

  declare private presets: Presets;
  declare private answers: Answers;
  declare private shown: number;

  protected override readonly parts = parts.panel;
  readonly #announcer = new Announcer(this);
  readonly #placeField = new PlaceField(this);
  readonly #handout = new Handout(this, this.#announcer, (...selectors) => this.focusOn(...selectors));
  #options: Options | undefined;
  #told: Told | undefined;

  constructor() {
    super();
    this.presets = {};
    this.answers = presetAnswers({});
    this.shown = pageSize;
  }

  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: Lit's getter prepares the class that it is asked of, which is this one
    return [...super.observedAttributes, ...Object.values(presetAttributes)];
  }

  override attributeChangedCallback(attribute: string, before: string | null, now: string | null) {
    super.attributeChangedCallback(attribute, before, now);
    const [preset] = Object.entries(presetAttributes).find(([, name]) => name === attribute) ?? [];
    if (preset) this.presets = { ...this.presets, [preset]: now ?? "" };
  }

  override willUpdate(changed: PropertyValues) {
    if (changed.has("presets")) this.answers = presetAnswers(this.presets);
    if (changed.has("prepared")) this.#options = this.prepared && optionsOf(this.prepared.registry);
    if (toldAgainFor.some((name) => changed.has(name))) this.#tellAgain();
  }

  #tellAgain() {
    const { prepared, answers, presets, fixed } = this;
    this.#told = prepared && tell({ prepared, answers, presets, fixed, now: this.now(), lang: langOf(this.lang) });
  }

  override render(): TemplateResult {
    const { prepared, answers, acuteAbove, presets } = this;
    const lang = langOf(this.lang);
    const strings = panelStringsIn(lang);
    const told = this.#told;
    const medicalLine =
      prepared && told && medicalLineAt(prepared, answers.choices.where, told.now, registryLang(lang));
    const asking = {
      presets,
      options: this.#options,
      placeField: this.#placeField,
      isFixed: this.fixed && codesIn("situation", presets.situation).length > 0,
      answer: this.#answer,
    };
    return html`<div class="widget" part="widget" lang=${lang}>
      ${acuteSection({ lang: registryLang(lang), medicalLine }, acuteAbove)}
      ${
        prepared && told
          ? panel(told.told, { ...this.#view, ...told, prepared, strings }, asking)
          : html`<div class="intro">${heading(this.ownLevel, strings.title, "title")}</div>
            ${this.withoutRegistry({ ...strings, failedLink: stringsIn(lang).failedLink })}`
      }
      <p class="hidden-text" role="status">${this.#announcer.text}</p>
    </div>`;
  }

  get #view(): Pick<
    View,
    | "headingLevel"
    | "choices"
    | "choose"
    | "shown"
    | "showMore"
    | "isOpen"
    | "toggle"
    | "handout"
    | "keptOut"
    | "suggestHref"
  > {
    return {
      headingLevel: this.ownLevel,
      choices: this.answers.choices,
      choose: (choices) => this.#answer({ choices }),
      shown: this.shown,
      showMore: this.#showMore,
      isOpen: (offer) => this.isOpen(offer),
      toggle: (offer) => this.toggleOffer(offer),
      handout: this.#handout,
      keptOut: this.keptOut,
      suggestHref: this.atHome("/suggest"),
    };
  }

  readonly #answer = (change: Partial<Answers>) => {
    const wasTold = this.#isInSituation;
    const { choices } = this.answers;
    this.answers = { ...this.answers, ...change };
    if (change.choices && asksTheSame(change.choices, choices, this.now())) return;
    this.shown = pageSize;
    void this.updateComplete.then(() => {
      this.#announce();
      // The situations are asked for in another way now, and what was pressed may be gone.
      if (this.#isInSituation !== wasTold && !this.shadowRoot?.activeElement) this.focusOn(".title");
    });
  };

  get #isInSituation(): boolean {
    return this.#told !== undefined && "situation" in this.#told.told;
  }

  #announce() {
    if (!this.#told) return;
    const { told, words } = this.#told;
    const said =
      "situation" in told
        ? words.strings.announce(told.result.matches.length)
        : panelStringsIn(words.tag).count(told.length);
    this.#announcer.say(said, () => this.tell("vejviser-search"));
  }

  readonly #showMore = () => {
    const firstNew = this.shown;
    this.shown += pageSize;
    this.focusOn(`article:nth-of-type(${firstNew + 1}) .name`);
  };
}
