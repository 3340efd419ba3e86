import { html, nothing, type TemplateResult } from "lit";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import type { ListOutcome } from "../../../schema/offer-list.ts";
import { said as marked } from "../said.ts";
import type { Words } from "../words.ts";

interface Answers {
  go(): void;
  stop(): void;
}

/** What a list would do, before it does it. */
export function listPreview(
  { created, changed, dropped, pending }: ListOutcome,
  offers: readonly AuthoredOffer[],
  words: Words,
  { go, stop }: Answers,
): TemplateResult {
  const said = words.list.preview;
  const names = new Map(offers.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => marked(names.get(id) ?? { da: id }, words.lang);
  const group = (title: (count: number) => string, entries: readonly (string | TemplateResult)[]) =>
    entries.length > 0
      ? html`<div>
          <p class="strong">${title(entries.length)}</p>
          <ul class="faults">
            ${entries.map((entry) => html`<li>${entry}</li>`)}
          </ul>
        </div>`
      : nothing;
  const fieldNames = (fields: readonly string[]) =>
    words.saying.strings.list(fields.map((field) => words.fields.offer[field]?.label ?? field));
  const doesNothing = created.length + changed.length + dropped.length === 0;
  return html`<div class="preview stack">
    <h3 tabindex="-1">${said.title}</h3>
    ${doesNothing ? html`<p>${said.nothing}</p>` : nothing}
    ${group(said.created, created.map(nameOf))} ${group(said.changed, changed.map(nameOf))}
    ${group(said.dropped, dropped.map(nameOf))} ${dropped.length > 1 ? html`<p>${said.droppedSeveral}</p>` : nothing}
    ${group(
      said.waiting,
      pending.map(({ offer, fields }) =>
        created.includes(offer) ? nameOf(offer) : html`${nameOf(offer)}: ${fieldNames(fields)}`,
      ),
    )}
    <div class="actions">
      ${doesNothing ? nothing : html`<button type="button" class="button main" @click=${go}>${said.go}</button>`}
      <button type="button" class="quiet" @click=${stop}>${said.stop}</button>
    </div>
  </div>`;
}
