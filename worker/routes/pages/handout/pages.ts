import { Hono } from "hono";
import { html } from "hono/html";
import { telephone } from "../../../../schema/acute-lines.ts";
import { dayNumberAt, isoDay } from "../../../../schema/matching/clock.ts";
import { medicalLineAt } from "../../../../schema/matching/medical-line.ts";
import { findMunicipality } from "../../../../schema/matching/places.ts";
import { sayDay } from "../../../../schema/saying/calendar.ts";
import type { Services } from "../../../services.ts";
import { acuteSection } from "../acute-section.ts";
import { pageHeaders } from "../content-security.ts";
import { layout, type Markup } from "../layout.ts";
import { langOf, type Reader, readerOf, said } from "../plain/reader.ts";
import { acuteNumbers, type Row, rowsFor } from "./rows.ts";
import { handoutSentences } from "./sentences.ts";

const headers = pageHeaders({});

/**
 * A sheet to hang in a waiting room: presets only, one page of A4, and nothing in its title, its name as a file or its
 * head that says what it is about. `numbers=only` leaves out every name.
 */
export function handoutPages({ published, now }: Services) {
  return new Hono().get("/handout", async ({ req, html: answer }) => {
    const { prepared } = await published.current();
    const reader = readerOf(prepared, now(), langOf(req.query("lang")), undefined);
    const municipality = findMunicipality(prepared, req.query("municipality") ?? "");
    return answer(handout(municipality, req.query("numbers") === "only", reader), 200, headers);
  });
}

function handout(municipality: ReturnType<typeof findMunicipality>, onlyNumbers: boolean, reader: Reader): Markup {
  const { lang, saying, prepared, now } = reader;
  const words = handoutSentences[lang];
  const title = onlyNumbers ? words.numbersTitle : words.title;
  const rows = rowsFor(municipality?.code, onlyNumbers, reader);
  const known = { medicalLine: medicalLineAt(prepared, { municipality: municipality?.code }, now, lang) };
  const today = isoDay(dayNumberAt(now));
  return layout({
    lang,
    title,
    style: "handout",
    body: html`<nav class="screen-only" aria-label="${words.how}">
      <p>${words.how} <a href="${address(municipality?.code, !onlyNumbers, lang)}">${onlyNumbers ? words.whole : words.numbers}</a></p>
    </nav>
    <main>
      <h1>${title}</h1>
      <p class="about">${municipality ? words.in(municipality.name) : words.everywhere} · ${words.printed(sayDay(today, saying.strings))}</p>
      ${onlyNumbers ? bareNumbers(rows, known.medicalLine?.number, reader) : html`${acuteSection(lang, known)}${places(rows, reader)}`}
      <p class="about">${words.anonymous} ${!rows.every(({ isConfirmed }) => isConfirmed) && words.unconfirmed} ${saying.strings.notAQualityMark}</p>
    </main>`,
  });
}

/** Presets only. */
function address(municipality: string | undefined, onlyNumbers: boolean, lang: string): string {
  const presets = { ...(municipality && { municipality }), ...(onlyNumbers && { numbers: "only" }), lang };
  return `/handout?${new URLSearchParams(presets)}`;
}

const places = (rows: readonly Row[], { saying }: Reader): Markup =>
  html`<ul class="places">${rows.map(
    ({ offer, ways, isNumber, notes, where }) => html`<li>
        <p class="ways">${ways.map((way) => (isNumber ? number(way) : html`<span class="page">${way}</span>`))}</p>
        <p><strong>${said(offer.name, saying)}</strong> ${[notes.join(". "), ...where].map((each) => html`<span>${each}</span>`)}</p>
      </li>`,
  )}</ul>`;

function bareNumbers(rows: readonly Row[], medical: string | undefined, { lang }: Reader): Markup {
  const { acute } = handoutSentences[lang];
  const [danger = "112", ...others] = acuteNumbers(lang).filter((each, index, all) => all.indexOf(each) === index);
  return html`<ul class="places">
        <li><p class="ways">${number(danger)}</p><p>${acute}</p></li>
        ${[...others, ...(medical ? [medical] : [])].map((each) => html`<li><p class="ways">${number(each)}</p><p></p></li>`)}
        ${rows.map(
          ({ ways, notes }) => html`<li>
          <p class="ways">${ways.map(number)}</p>
          <p>${notes.join(". ")}</p>
        </li>`,
        )}
      </ul>`;
}

const number = (each: string): Markup => html`<a href="${telephone(each)}">${each}</a>`;
