import { html, nothing, type TemplateResult } from "lit";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import type { Words } from "../words.ts";

/** What became of what was sent. `sent`: the fields that were; `goOn`: back to them; null: there is no way back. */
export function whatBecame(
  offer: AuthoredOffer,
  sent: readonly string[],
  goOn: (() => void) | null,
  words: Words,
): TemplateResult {
  const said = words.offers.edit;
  return html`<h4>${said.nowTitle}</h4>
    ${outcome(offer, sent, words)}
    ${goOn ? html`<div class="actions"><button type="button" class="button" @click=${goOn}>${said.on}</button></div>` : nothing}`;
}

/** What is public now, and what waits. */
function outcome({ status, pending }: AuthoredOffer, sent: readonly string[], words: Words): TemplateResult {
  const said = words.offers.edit;
  if (status === "draft") return html`<p class="note">${said.draftSaved}</p>`;
  if (status === "in-review") return html`<p class="note">${said.nowWaits}. ${said.meanwhileNew}</p>`;
  const waiting = pending.flatMap(({ fields }) => fields);
  const waits = sent.filter((field) => waiting.includes(field));
  const isPublic = sent.filter((field) => !waiting.includes(field));
  const meanwhile = waits.includes("contacts") ? said.meanwhileNumber : said.meanwhile;
  return html`<dl class="stack">
    ${isPublic.length > 0 ? part(said.nowPublic, isPublic, "", words) : nothing}
    ${waits.length > 0 ? part(said.nowWaits, waits, meanwhile, words) : nothing}
  </dl>`;
}

function part(
  title: string,
  fields: readonly string[],
  more: string,
  { fields: known, saying }: Words,
): TemplateResult {
  const labels = fields.map((field) => known.offer[field]?.label ?? field);
  return html`<div class="card">
    <dt class="strong">${title}</dt>
    <dd>${saying.strings.list(labels)}</dd>
    ${more ? html`<dd>${more}</dd>` : nothing}
  </div>`;
}
