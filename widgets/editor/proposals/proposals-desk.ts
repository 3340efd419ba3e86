import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { Me } from "../../../schema/me.ts";
import { sayDay } from "../../../schema/saying/calendar.ts";
import type { Text } from "../../../schema/text.ts";
import { Desk } from "../desk.ts";
import { editorStyle } from "../editor-style.ts";
import { readAllOffers } from "../offers/read-offers.ts";
import "../problem-view.ts";
import { said as marked } from "../said.ts";

type Proposal = Me["proposals"][number];
type Suggestion = Me["suggestions"][number];

/** What became of what was proposed, and what readers say is wrong. */
export class ProposalsDesk extends Desk {
  static override styles = editorStyle;
  static override properties: PropertyDeclarations = { names: { state: true } };

  /** What offers are called, by id. */
  declare private names: ReadonlyMap<string, Text>;

  constructor() {
    super();
    this.names = new Map();
  }

  protected override async load(): Promise<void> {
    const offers = await readAllOffers(this.client, this.me.key.organisation);
    this.names = new Map(offers.map(({ id, name }) => [id, name]));
  }

  override render(): TemplateResult {
    const { words, me } = this;
    const said = words.proposals;
    return html`<div class="stack">
      <vejviser-problem .error=${this.failedAt("")} .words=${words}></vejviser-problem>
      ${me.suggestions.length > 0 ? this.#suggestions(me.suggestions) : nothing}
      <p>${me.proposals.length > 0 ? said.intro : said.nothing}</p>
      <ul class="stack">
        ${me.proposals.map((proposal) => this.#proposal(proposal))}
      </ul>
    </div>`;
  }

  #suggestions(suggestions: readonly Suggestion[]): TemplateResult {
    const said = this.words.proposals;
    return html`<h3>${said.suggestions}</h3>
      <p>${said.suggestionsIntro}</p>
      <ul class="stack">
        ${suggestions.map((suggestion) => this.#suggestion(suggestion))}
      </ul>
      <h3>${said.own}</h3>`;
  }

  #suggestion({ offer, fact, message, receivedOn }: Suggestion): TemplateResult {
    const { proposals: said, due, saying } = this.words;
    const called = this.names.get(offer) ?? { da: offer };
    const name = saying.plain(called);
    return html`<li class="card stack">
      <h4>${marked(called, saying.lang)}: ${said.facts[fact]}</h4>
      ${message ? html`<p lang="">${message}</p>` : nothing}
      <p class="muted">${said.received(sayDay(receivedOn, saying.strings))}</p>
      <div class="actions">
        <button type="button" class="button" aria-label=${due.changeOf(name)} @click=${() => this.tell("editor-open-offer", offer)}>${due.change}</button>
      </div>
    </li>`;
  }

  #proposal({ subject, subjectKind, fields, state, proposedAt, decidedAt, reason }: Proposal): TemplateResult {
    const { proposals: said, fields: known, saying } = this.words;
    const day = (instant: string) => sayDay(instant.slice(0, 10), saying.strings);
    const labels = fields.map((field) => known.offer[field]?.label ?? field);
    const name = subjectKind === "offer" ? this.names.get(subject) : undefined;
    return html`<li class="card stack">
      <h4>${name ? marked(name, saying.lang) : `${said.subjects[subjectKind]}: ${subject}`}</h4>
      <p><span class="tag">${said.states[state]}</span></p>
      <p>${saying.strings.list(labels)}</p>
      <p class="muted">${said.proposed(day(proposedAt))}${decidedAt ? `. ${said.decided(day(decidedAt))}` : nothing}</p>
      ${reason ? html`<p>${said.reason(reason)}</p>` : nothing}
    </li>`;
  }
}

customElements.define("vejviser-proposals-desk", ProposalsDesk);
