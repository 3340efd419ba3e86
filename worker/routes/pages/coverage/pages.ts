import { type Context, Hono } from "hono";
import { html } from "hono/html";
import type { CoverageFigure } from "../../../../schema/coverage-figure.ts";
import { sayDay } from "../../../../schema/saying/calendar.ts";
import { formNotTooLarge, formOnly, readForm } from "../../../middleware/form-body.ts";
import type { Services } from "../../../services.ts";
import { coverageNow } from "../../coverage.ts";
import { pageHeaders } from "../content-security.ts";
import type { Markup } from "../layout.ts";
import { faultSummary } from "../plain/fault-summary.ts";
import type { ChoiceFault } from "../plain/form-faults.ts";
import { plainPage } from "../plain/plain-page.ts";
import { langOf, type Reader, readerOf } from "../plain/reader.ts";
import { type CoverageForm, readCoverage } from "./form.ts";
import { coverageMap } from "./map.ts";
import { chosenWords, coverageQuestions } from "./questions.ts";
import { coverageSentences } from "./sentences.ts";
import { kindsTable, municipalityTables } from "./tables.ts";

const headers = pageHeaders({ forms: "'self'" });
const path = "/coverage";

/**
 * Where help is known, and for whom, told to anybody. What a visitor chooses is posted, and the answer is the page
 * itself, so that it is in no address, history or log.
 */
export function coveragePages(services: Services) {
  const show = async (context: Context, sent: URLSearchParams, lang: string | null | undefined) => {
    const { prepared } = await services.published.current();
    const read = readCoverage(sent);
    const [form, faults] = "form" in read ? [read.form, []] : [{}, read.faults];
    const reader = readerOf(prepared, services.now(), langOf(lang), "professional");
    const figure = await coverageNow(services, form);
    return context.html(coveragePage(figure, { form, sent, faults }, reader), faults.length > 0 ? 400 : 200, headers);
  };
  return new Hono()
    .get(path, (context) => show(context, new URLSearchParams(), context.req.query("lang")))
    .post(path, formOnly, formNotTooLarge, async (context) => {
      const sent = await readForm(context);
      return show(context, sent, sent.get("lang"));
    });
}

interface Asked {
  form: CoverageForm;
  sent: URLSearchParams;
  faults: readonly ChoiceFault[];
}

function coveragePage(figure: CoverageFigure, { form, sent, faults }: Asked, reader: Reader): Markup {
  const { lang } = reader;
  const words = coverageSentences[lang];
  const chosen = chosenWords(form, reader);
  return plainPage({
    lang,
    title: faults.length > 0 ? `${words.faultTitle} – ${words.title}` : words.title,
    path,
    head: html`<link rel="stylesheet" href="/pages/coverage.css">`,
    credit: figure.credit,
    acute: {},
    main: html`<h1>${words.title}</h1>
      ${faults.length > 0 && faultSummary(faults, words)}
      ${summary(figure, reader)}
      ${chosen.length > 0 && html`<p class="note"><strong>${words.chosen}</strong> ${chosen.join(" · ")}. <a href="${path}?lang=${lang}">${words.reset}</a></p>`}
      <p><a href="#kinds">${words.toKinds}</a></p>
      <details ${faults.length > 0 && "open"}>
        <summary>${words.form}</summary>
        ${coverageQuestions({ sent, faults }, reader)}
      </details>
      <div class="map-and-tables">
        <section>
          <h2>${words.mapTitle}</h2>
          ${coverageMap(figure.municipalities, words)}
        </section>
        <section>
          <h2>${words.tableTitle}</h2>
          <p>${words.tableNote}</p>
          ${municipalityTables(figure.municipalities, reader)}
        </section>
      </div>
      <section>
        <h2 id="kinds">${words.kindsTitle}</h2>
        <p>${words.kindsNote}</p>
        ${kindsTable(figure.kinds, reader)}
        <p><a href="/hold-ajour${lang === "en" && "?lang=en"}">${words.editors}</a></p>
        <p><a href="/v1/coverage">${words.programs}</a></p>
      </section>`,
  });
}

/** What it is, what reaches everybody, and what is not told. Both are the same in every municipality. */
function summary({ offers, date, municipalities: [first] }: CoverageFigure, { lang, saying }: Reader): Markup {
  const words = coverageSentences[lang];
  const national = first?.reaching.national ?? 0;
  const unknown = first?.unknown ?? 0;
  return html`<p>${words.lead} ${national > 0 ? words.national(national) : words.noNational}</p>
      <p>${words.counted(offers, sayDay(date, saying.strings))} ${unknown > 0 && words.unknown(unknown)} ${words.whatCounts}</p>`;
}
