import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { Prepared } from "../../schema/matching/search.ts";
import type { Offer } from "../../schema/offer.ts";
import { langOf } from "./strings.ts";

/** How many of the places that say no themselves a person sees. */
export interface KeptOutReading {
  shown: number;
  showMore(): void;
}

/** At first, and so many more at a time. */
export const keptOutPage = 5;

/**
 * What the finder and the panel have in common: the registry that whoever holds them hands them, how they sit in a
 * page, and which offers are unfolded. They fetch nothing, keep nothing and tell nobody what was chosen.
 *
 * @fires vejviser-open - When a person opens the details of an offer. Carries nothing.
 */
export abstract class RegistryElement extends LitElement {
  static override properties: PropertyDeclarations = {
    prepared: { attribute: false },
    failed: { type: Boolean },
    now: { attribute: false },
    listHref: { attribute: "list-href" },
    acuteAbove: { type: Boolean, attribute: "acute-above" },
    fixed: { type: Boolean },
    lang: { reflect: true },
    theme: { reflect: true },
    headingLevel: { type: Number, attribute: "heading-level" },
    open: { state: true },
    keptOutShown: { state: true },
  };

  /** The registry, ready to be searched. Until it is there the widget waits calmly. */
  declare prepared: Prepared | undefined;
  /** The registry could not be had: shows where else to look. */
  declare failed: boolean;
  /** The clock. */
  declare now: () => Date;
  /** The same as a page without scripts, offered when the registry could not be had. */
  declare listHref: string;
  /** Whoever holds the widget shows the national acute lines above it. */
  declare acuteAbove: boolean;
  /** What is preset cannot be changed. */
  declare fixed: boolean;
  /** `da` or `en`. */
  declare lang: string;
  /** `neutral`, `dkfds`, `dark`, or `auto` for what the device is set to. */
  declare theme: string;
  /** 2 to 5: of the widget's own heading. */
  declare headingLevel: number;
  /** Ids of the offers whose details are shown. */
  declare protected open: ReadonlySet<string>;
  /** How many of the places that say no themselves are shown. */
  declare private keptOutShown: number;
  /** What a host may style. Through whatever holds the element in a shadow root of its own, too. */
  protected abstract readonly parts: readonly string[];

  constructor() {
    super();
    this.failed = false;
    this.now = () => new Date();
    this.listHref = "";
    this.acuteAbove = false;
    this.fixed = false;
    this.lang = "da";
    this.theme = "neutral";
    this.headingLevel = 2;
    this.open = new Set();
    this.keptOutShown = keptOutPage;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.setAttribute("exportparts", this.parts.join(", "));
  }

  /** 2 to 5, whatever the attribute holds. */
  protected get ownLevel(): number {
    return Math.min(Math.max(Math.round(this.headingLevel) || 2, 2), 5);
  }

  protected isOpen({ id }: Offer): boolean {
    return this.open.has(id);
  }

  protected toggleOffer({ id }: Offer): void {
    const open = new Set(this.open);
    if (!open.delete(id)) {
      open.add(id);
      this.tell("vejviser-open");
    }
    this.open = open;
  }

  protected get keptOut(): KeptOutReading {
    return {
      shown: this.keptOutShown,
      showMore: () => {
        const before = this.keptOutShown;
        this.keptOutShown += keptOutPage;
        this.focusOn(`[data-kept-out]:nth-of-type(${before + 1}) > :is(h3, h4, h5, h6)`);
      },
    };
  }

  /** A page of ours, at home where the list is; empty where that is not known. It carries nothing of what was chosen. */
  protected atHome(path: string): string {
    return this.listHref && new URL(`${path}?lang=${langOf(this.lang)}`, this.listHref).href;
  }

  /** What stands in the place of everything that needs the registry. */
  protected withoutRegistry(said: { waiting: string; failed: string; failedLink: string }): TemplateResult {
    if (!this.failed) return html`<p class="state">${said.waiting}</p>`;
    const link = html`<a href=${this.listHref} target="_blank" rel="noreferrer">${said.failedLink}</a>`;
    return html`<p class="state">${said.failed} ${this.listHref ? link : nothing}</p>`;
  }

  /** Gives focus, once everything is drawn, to the first of these that is there. */
  protected focusOn(...selectors: string[]): void {
    void this.updateComplete.then(() => {
      const present = selectors.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector));
      const target = present.find((element) => element !== null);
      if (target?.matches("h2, h3, h4, h5, h6")) target.tabIndex = -1;
      target?.focus();
    });
  }

  /** Tells the page that something was done, and nothing of what. */
  protected tell(name: string): void {
    this.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  }
}
