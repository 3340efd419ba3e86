import { html } from "hono/html";
import type { KindCoverage, MunicipalityCoverage } from "../../../../schema/coverage-figure.ts";
import { regionName } from "../../../../schema/saying/place-names.ts";
import { codeLists } from "../../../../schema/vocabulary.ts";
import type { Markup } from "../layout.ts";
import type { Reader } from "../plain/reader.ts";
import { nearestOf } from "./nearest.ts";
import { coverageSentences } from "./sentences.ts";

/** The map's numbers to read: a table for each region, its municipalities by name. */
export function municipalityTables(municipalities: readonly MunicipalityCoverage[], reader: Reader): Markup[] {
  const { prepared, lang } = reader;
  const byName = municipalities.toSorted((a, b) => a.name.localeCompare(b.name, "da"));
  return [...prepared.regions.keys(), null]
    .map((id) => ({
      id: `region-${id}`,
      name: id === null ? coverageSentences[lang].noRegion : regionName(prepared, id),
      members: byName.filter(({ region }) => region === id),
    }))
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, "da"))
    .map(({ id, name, members }) => regionTable(id, name, members, reader));
}

const ways = ["local", "regional", "national"] as const;

function regionTable(id: string, name: string, members: readonly MunicipalityCoverage[], { lang }: Reader): Markup {
  const words = coverageSentences[lang];
  return html`<h3 id="${id}">${name}</h3>
          <table class="numbers" aria-labelledby="${id}">
            <thead><tr><th scope="col">${words.municipality}</th>${ways.map((way) => html`<th scope="col">${words.columns[way]}</th>`)}<th scope="col">${words.total}</th></tr></thead>
            <tbody>
              ${members.map((each) => html`<tr><th scope="row">${each.name}</th>${numbers(each, words.nearest.none)}</tr>`)}
            </tbody>
          </table>`;
}

function numbers(municipality: MunicipalityCoverage, none: string): Markup {
  if (nearestOf(municipality) === "none") return html`<td colspan="${ways.length + 1}">${none}</td>`;
  const counts = ways.map((way) => municipality.reaching[way]);
  return html`${counts.map(number)}<td>${counts.reduce((sum, count) => sum + count)}</td>`;
}

/** What there is stands out from what is not known: in weight, and not in colour alone. */
const number = (count: number): Markup => html`<td${count > 0 && html` class="some"`}>${count}</td>`;

/** Kinds of help down, groups across. It is wide, and scrolls by itself where there is no room for it. */
export function kindsTable(kinds: readonly KindCoverage[], { saying, lang }: Reader): Markup {
  const words = coverageSentences[lang];
  const headings = codeLists.group.map((group) => saying.label("group", group));
  return html`<div class="scrolls" role="region" aria-labelledby="kinds" tabindex="0">
          <table class="grid" aria-labelledby="kinds">
            <thead><tr><th scope="col">${words.kind}</th>${[words.offers, ...headings].map((heading) => html`<th scope="col"><span>${heading}</span></th>`)}</tr></thead>
            <tbody>
              ${kinds.map(
                ({ kind, offers, groups }) =>
                  html`<tr><th scope="row">${saying.label("kind", kind)}</th>${[offers, ...codeLists.group.map((group) => groups[group])].map(number)}</tr>`,
              )}
            </tbody>
          </table>
        </div>`;
}
