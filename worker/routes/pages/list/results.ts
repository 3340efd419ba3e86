import { html } from "hono/html";
import { type Bridges, bridgesFor } from "../../../../schema/matching/bridges.ts";
import { findMunicipality } from "../../../../schema/matching/places.ts";
import type { SearchResult } from "../../../../schema/matching/query.ts";
import { search } from "../../../../schema/matching/search.ts";
import type { Markup } from "../layout.ts";
import { keptOutSection } from "../plain/kept-out-section.ts";
import { offerArticle } from "../plain/offer-article.ts";
import type { Reader } from "../plain/reader.ts";
import { type ListField, type ListForm, listQuery, readAsked } from "./form.ts";
import { listSentences } from "./sentences.ts";

/** How many offers stand on one page. */
const pageSize = 50;

/** Of each kind of way on, beside one offer. */
const mostBridges = 3;

export interface Found {
  form: ListForm;
  result: SearchResult;
  bridges: Bridges;
}

export function find(form: ListForm, { prepared, now }: Reader): Found {
  const query = listQuery(form, now);
  return {
    form,
    result: search(prepared, { ...query, facets: ["kind"] }, now),
    bridges: bridgesFor(prepared, query, now, mostBridges),
  };
}

/** The number of offers and the offers. Buttons send the form above once more: what they choose is in no address. */
export function listResults(found: Found, sent: URLSearchParams, reader: Reader): Markup {
  const { form, result, bridges } = found;
  const { matches, keptOut } = result;
  const said = listSentences[reader.lang];
  const page = Math.min(form.page ?? 1, Math.ceil(matches.length / pageSize) || 1);
  const first = (page - 1) * pageSize;
  const shown = matches.slice(first, first + pageSize);
  const municipality = findMunicipality(reader.prepared, form.municipality?.[0] ?? "");
  return html`<section id="results" aria-labelledby="count">
      <h2 id="count">${said.count(matches.length)}</h2>
      <p>${municipality && matches.length > 0 && said.reaching(municipality.name)} ${reader.saying.strings.notAQualityMark}</p>
      ${form.kind ? "" : kinds(found, reader)}
      ${matches.length === 0 && none(sent, reader)}
      ${shown.map((match) => offerArticle(match, bridges, reader, form))}
      ${
        matches.length > pageSize &&
        html`<p>${said.shown(first + 1, first + shown.length, matches.length)}</p>
      ${page > 1 && pageButton(page - 1, said.previous)}
      ${first + shown.length < matches.length && pageButton(page + 1, said.next)}`
      }
    </section>
    ${keptOut.length > 0 && keptOutSection(keptOut, bridges, reader)}`;
}

const pageButton = (page: number, label: string): Markup =>
  html`<button form="search" name="page" value="${page}">${label}</button>`;

/** What is on the list, as a table of contents that chooses. */
function kinds({ result: { facets } }: Found, { saying, lang }: Reader): Markup | string {
  const counts = facets?.kind ?? [];
  if (counts.length < 2) return "";
  const said = listSentences[lang];
  return html`<details>
        <summary>${said.kinds}</summary>
        <ul class="buttons">${counts.map(
          ({ code, count }) =>
            html`<li><button form="search" name="kind" value="${code}">${saying.label("kind", code)} (${count})</button></li>`,
        )}</ul>
      </details>`;
}

/** Says so, and which answer to leave out, with what that gives: never a dead end. */
function none(sent: URLSearchParams, reader: Reader): Markup {
  const said = listSentences[reader.lang];
  const ways = [...new Set(sent.keys())].flatMap((name) => {
    const others = new URLSearchParams([...sent].filter(([other]) => other !== name));
    const asked = readAsked(others, reader.prepared);
    const count = "form" in asked ? find(asked.form, reader).result.matches.length : 0;
    return count > 0 ? [{ others, count, question: said.questions[name as ListField] }] : [];
  });
  return html`<div class="note">
        <p>${said.none} ${said.noneAcute}</p>
        ${ways.length > 0 && html`<p>${said.loosen}</p>`}
        ${ways.map(
          ({ others, count, question }) => html`<form method="post" action="/list">
          ${[...others].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
          <button>${said.without(question, count)}</button>
        </form>`,
        )}
      </div>`;
}
