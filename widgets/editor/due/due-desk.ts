import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import { confirmedFields } from "../../../schema/confirmed-fields.ts";
import { dayNumber, dayNumberAt } from "../../../schema/matching/clock.ts";
import type { Me } from "../../../schema/me.ts";
import { sayDay } from "../../../schema/saying/calendar.ts";
import type { Code } from "../../../schema/vocabulary.ts";
import { Desk } from "../desk.ts";
import { editorStyle } from "../editor-style.ts";
import { readAreas } from "../offers/areas.ts";
import { readAllOffers } from "../offers/read-offers.ts";
import "../problem-view.ts";
import { said as marked } from "../said.ts";
import { confirmedValues } from "./confirmed-values.ts";
import { type DueOffer, groupsOf } from "./due-groups.ts";
import { dueStyle } from "./due-style.ts";

type Fact = Code<"confirmedFact">;

/** What the organisation is to confirm: what it says, and one press to say that it still holds. */
export class DueDesk extends Desk {
  static override styles = [editorStyle, dueStyle];
  static override properties: PropertyDeclarations = { offers: { state: true } };

  declare private offers: ReadonlyMap<string, AuthoredOffer> | null;
  #areas: ReadonlyMap<string, string> = new Map();
  /** Focus waits until the list without what was confirmed is here. */
  #goes = false;

  constructor() {
    super();
    this.offers = null;
  }

  protected override async load(): Promise<void> {
    this.#areas = (await readAreas(this.client)).names;
    const offers = await readAllOffers(this.client, this.me.key.organisation);
    this.offers = new Map(offers.map((offer) => [offer.id, offer]));
  }

  override updated(changed: PropertyValues): void {
    if (!changed.has("me") || !this.#goes) return;
    this.#goes = false;
    this.focusOn(".right", ".intro");
  }

  async #confirm({ id, name }: AuthoredOffer, facts: readonly Fact[]): Promise<void> {
    const isDone = await this.attempt(id, async () => {
      const { body } = await this.client.write<AuthoredOffer>("POST", `/v1/offers/${id}/confirmations`, {
        body: { facts },
      });
      this.offers = new Map([...(this.offers ?? []), [id, body]]);
    });
    if (!isDone) return;
    const { due, saying } = this.words;
    const said = saying.strings.list(facts.map((fact) => saying.label("confirmedFact", fact)));
    this.say(due.confirmed(said, saying.plain(name)));
    this.#goes = true;
    this.changed();
  }

  override render(): TemplateResult {
    const { words, offers } = this;
    const failure = html`<vejviser-problem .error=${this.failedAt("")} .words=${words}></vejviser-problem>`;
    if (!offers) return html`${failure}<p class="muted">${words.shell.loading}</p>`;
    const groups = groupsOf(this.me.due, dayNumberAt(this.now()));
    const { soonest, soon, later, nothing: none, intro } = words.due;
    return html`<div class="stack">
      ${failure}
      <p class="intro" tabindex="-1">${groups.now.length > 0 ? intro : none}</p>
      ${groups.now.length > 0 ? this.#group(soonest, groups.now) : nothing}
      ${groups.soon.length > 0 ? this.#group(soon, groups.soon) : nothing}
      ${
        groups.later.length > 0
          ? html`<details class="folded"><summary>${later} (${groups.later.length})</summary>${this.#offersOf(groups.later)}</details>`
          : nothing
      }
      <p class="muted">${words.due.calendar} <a href=${this.#calendar}>${this.#calendar}</a></p>
    </div>`;
  }

  /** Public: it follows from public days. */
  get #calendar(): string {
    return new URL(`/v1/organisations/${this.me.key.organisation}/due.ics`, location.origin).href;
  }

  #group(title: string, group: DueOffer[]): TemplateResult {
    return html`<h3>${title}</h3>${this.#offersOf(group)}`;
  }

  #offersOf(group: DueOffer[]): TemplateResult {
    return html`<ul class="stack">
      ${group.map(({ offer, facts }) => {
        const known = this.offers?.get(offer);
        return known ? this.#offer(known, facts) : nothing;
      })}
    </ul>`;
  }

  #offer(offer: AuthoredOffer, due: Me["due"]): TemplateResult {
    const { due: said, saying, fields } = this.words;
    const name = saying.plain(offer.name);
    const ready = due.map(({ fact }) => fact).filter((fact) => !isChanging(offer, fact));
    return html`<li class="card stack" data-offer-id=${offer.id}>
      <h4>${marked(offer.name, this.words.lang)}</h4>
      <vejviser-problem .error=${this.failedAt(offer.id)} .words=${this.words} .names=${fields.offer}></vejviser-problem>
      ${due.map((one) => this.#fact(offer, one))}
      <div class="actions">
        ${
          ready.length > 1
            ? html`<button type="button" class="button right" aria-disabled=${this.isBusy} aria-label=${said.allRightOf(name)} @click=${() => this.#confirm(offer, ready)}>${said.allRight}</button>`
            : nothing
        }
        <button type="button" class="quiet" aria-label=${said.changeOf(name)} @click=${() => this.tell("editor-open-offer", offer.id)}>${said.change}</button>
      </div>
    </li>`;
  }

  /** A day that is gone. */
  #isPast(day: string): boolean {
    return dayNumber(day) < dayNumberAt(this.now());
  }

  #fact(offer: AuthoredOffer, { fact, confirmedOn, dueOn }: Me["due"][number]): TemplateResult {
    const { due: said, saying } = this.words;
    const label = saying.label("confirmedFact", fact);
    const day = (iso: string) => sayDay(iso, saying.strings);
    return html`<div class="fact">
      <div class="stack">
        <p class="strong">${label}</p>
        ${confirmedValues(offer, fact, this.words, this.#areas)}
        <p class="muted">${confirmedOn === null ? said.never : said.since(day(confirmedOn))}${dueOn === null ? nothing : html`. ${this.#isPast(dueOn) ? said.overdue(day(dueOn)) : said.until(day(dueOn))}`}</p>
      </div>
      ${
        isChanging(offer, fact)
          ? html`<p class="muted">${said.waits}</p>`
          : html`<button type="button" class="button main right" aria-disabled=${this.isBusy} aria-label=${said.rightOf(label, saying.plain(offer.name))} @click=${() => this.#confirm(offer, [fact])}>${said.right}</button>`
      }
    </div>`;
  }
}

/** What waits for somebody else cannot be confirmed yet: the public does not see it. */
const isChanging = ({ pending }: AuthoredOffer, fact: Fact): boolean =>
  confirmedFields[fact].some((field) => pending.some(({ fields }) => fields.includes(field)));

customElements.define("vejviser-due-desk", DueDesk);

declare global {
  interface HTMLElementTagNameMap {
    "vejviser-due-desk": DueDesk;
  }
}
