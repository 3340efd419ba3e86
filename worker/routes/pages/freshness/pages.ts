import { Hono } from "hono";
import { html } from "hono/html";
import type { FreshnessCounts, FreshnessFigure } from "../../../../schema/freshness-figure.ts";
import { sayDay } from "../../../../schema/saying/calendar.ts";
import { type Saying, sayingFor } from "../../../../schema/saying/saying.ts";
import { codeLists } from "../../../../schema/vocabulary.ts";
import type { Services } from "../../../services.ts";
import { freshnessToday } from "../../freshness.ts";
import { pageHeaders } from "../content-security.ts";
import type { Markup } from "../layout.ts";
import { plainPage } from "../plain/plain-page.ts";
import { langOf, said } from "../plain/reader.ts";
import { type Bar, barChart } from "./chart.ts";
import { type FreshnessSentences, freshnessSentences } from "./sentences.ts";

const headers = pageHeaders({});
const path = "/freshness";

/** How it is told, with the words for the four states: a professional's, which are short and hold no day. */
interface Telling {
  words: FreshnessSentences;
  saying: Saying;
}

/** How up to date the list is, told to anybody. */
export function freshnessPages(services: Services) {
  return new Hono().get(path, async ({ req, html: answer }) => {
    const lang = langOf(req.query("lang"));
    const words = freshnessSentences[lang];
    const { registry } = (await services.published.current()).prepared;
    const telling = { words, saying: sayingFor(registry.labels, lang, true) };
    const main = figureMarkup(await freshnessToday(services), telling);
    return answer(plainPage({ lang, title: words.title, path, acute: {}, main }), 200, headers);
  });
}

function figureMarkup(figure: FreshnessFigure, telling: Telling): Markup {
  const { words, saying } = telling;
  const { ages, counts, hidden, behind, date } = figure;
  const means = words.means(ages.due, ages.overdue);
  return html`<h1>${words.title}</h1>
      <p>${words.lead(counts.confirmed, totalOf(counts), ages.due)} ${words.asOf(sayDay(date, saying.strings))}</p>
      <p>${figure.medianAge === null ? words.noMedian : words.median(Math.floor(figure.medianAge))} ${sayReview(figure, words)}</p>
      <section>
        <h2>${words.chartTitle}</h2>
        ${chartAndTable(counts, telling)}
        ${hidden > 0 && html`<p>${words.hidden(hidden, ages.hidden)}</p>`}
      </section>
      <section>
        <h2>${words.meansTitle}</h2>
        <dl>${codeLists.freshness.map((state) => html`<div><dt>${saying.label("freshness", state)}</dt><dd>${means[state]}</dd></div>`)}</dl>
        <p>${words.whatCounts}</p>
      </section>
      <section>
        <h2>${words.behindTitle}</h2>
        <p>${behind.length > 0 ? words.behind : words.nobodyBehind}</p>
        <ul>${behind.map((each) => html`<li>${behindMarkup(each, telling)}</li>`)}</ul>
        <p><a href="/hold-ajour${saying.lang === "en" && "?lang=en"}">${words.editors}</a></p>
        <p><a href="/v1/freshness">${words.programs}</a></p>
      </section>`;
}

/** The same numbers twice: to see at a glance, and to read. */
function chartAndTable(counts: FreshnessCounts, { words, saying }: Telling): Markup {
  const bars: Bar[] = codeLists.freshness.map((state) => ({
    label: saying.label("freshness", state),
    count: counts[state],
  }));
  const all = totalOf(counts);
  const inWords = bars.map(({ label, count }) => `${label} ${count}`);
  return html`<div class="beside">
          <div>${barChart(bars, all, words.chart(saying.strings.list(inWords)))}</div>
          <table>
            <thead><tr><th scope="col">${words.state}</th><th scope="col">${words.offers}</th></tr></thead>
            <tbody>${bars.map(({ label, count }) => html`<tr><th scope="row">${label}</th><td>${count}</td></tr>`)}</tbody>
            <tfoot><tr><th scope="row">${words.total}</th><td>${all}</td></tr></tfoot>
          </table>
        </div>`;
}

function behindMarkup(
  { name, counts, oldestConfirmation }: FreshnessFigure["behind"][number],
  telling: Telling,
): Markup {
  const { words, saying } = telling;
  const parts = codeLists.freshness
    .filter((state) => counts[state] > 0)
    .map((state) => `${saying.label("freshness", state)}: ${counts[state]}`);
  const oldest = oldestConfirmation === null ? words.noneYet : words.oldest(sayDay(oldestConfirmation, saying.strings));
  return html`<strong>${said(name, saying)}</strong><br>${parts.join(" · ")}. ${oldest}`;
}

/** Nothing where the snapshot does not tell. */
function sayReview({ oldestReviewAge }: FreshnessFigure, words: FreshnessSentences): string {
  if (oldestReviewAge === undefined) return "";
  if (oldestReviewAge === null) return words.noReview;
  return oldestReviewAge === 0 ? words.reviewToday : words.review(oldestReviewAge);
}

const totalOf = ({ confirmed, due, overdue, unconfirmed }: FreshnessCounts): number =>
  confirmed + due + overdue + unconfirmed;
