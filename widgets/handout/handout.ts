import { type LitElement, nothing, type ReactiveController, type TemplateResult } from "lit";
import type { Offer } from "../../schema/offer.ts";
import type { Announcer } from "../finder/announcer.ts";
import type { Words } from "../shared/words.ts";
import { printing, tickBox } from "./choosing.ts";
import { printSheet } from "./print.ts";
import { type SheetView, sheetOf } from "./sheet.ts";

/** Which offers are ticked for the printed sheet. Kept in memory only, for as long as the page is open. */
export class Handout implements ReactiveController {
  readonly #host: LitElement;
  readonly #announcer: Announcer;
  readonly #focusOn: (...selectors: string[]) => void;
  /** Ids, in the order in which they were ticked. */
  #ticked: readonly string[] = [];
  #isRefused = false;
  #leave: (() => void) | undefined;

  /** `focusOn` gives focus, once everything is drawn, to the first of these that is there. */
  constructor(host: LitElement, announcer: Announcer, focusOn: (...selectors: string[]) => void) {
    this.#host = host;
    this.#announcer = announcer;
    this.#focusOn = focusOn;
    host.addController(this);
  }

  hostDisconnected() {
    this.#leave?.();
  }

  tickBox(offer: Offer, words: Words): TemplateResult {
    const { id } = offer;
    return tickBox(offer, {
      words,
      isTicked: this.#ticked.includes(id),
      count: this.#ticked.length,
      onTick: () => {
        const others = this.#ticked.filter((other) => other !== id);
        this.#tick(others.length < this.#ticked.length ? others : [...others, id]);
        this.#announcer.say(words.strings.handout.ticked(this.#ticked.length));
      },
      onGo: () => this.#focusOn(".handout"),
    });
  }

  /** `level` is that of the section's heading. */
  section(view: SheetView, level: number): TemplateResult | typeof nothing {
    const { prepared, words } = view;
    const offers = this.#ticked.flatMap((id) => prepared.registry.offers.find((offer) => offer.id === id) ?? []);
    if (offers.length === 0) return nothing;
    return printing({
      words,
      level,
      offers,
      isRefused: this.#isRefused,
      onPrint: (onlyNumbers) => this.#print(sheetOf(offers, onlyNumbers, view), words),
      onClear: () => {
        this.#tick([]);
        this.#focusOn(".tick input", ".count");
      },
    });
  }

  #tick(ids: readonly string[]) {
    this.#ticked = ids;
    this.#isRefused = false;
    this.#host.requestUpdate();
  }

  #print(sheet: ReturnType<typeof sheetOf>, { strings }: Words) {
    this.#leave?.();
    this.#leave = printSheet(this.#host.renderRoot, sheet, () => {
      this.#isRefused = true;
      this.#host.requestUpdate();
      this.#announcer.say(strings.handout.refused);
    });
  }
}
