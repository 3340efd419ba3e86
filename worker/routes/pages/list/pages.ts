import { type Context, Hono } from "hono";
import { html } from "hono/html";
import { medicalLineAt } from "../../../../schema/matching/medical-line.ts";
import { formNotTooLarge, formOnly, readForm } from "../../../middleware/form-body.ts";
import type { Services } from "../../../services.ts";
import { pageHeaders } from "../content-security.ts";
import type { Markup } from "../layout.ts";
import { faultSummary } from "../plain/fault-summary.ts";
import { plainPage } from "../plain/plain-page.ts";
import { langOf, type Reader, readerOf } from "../plain/reader.ts";
import { chosenWords } from "./chosen.ts";
import { type Asked, type ListForm, presetsOf, readAsked } from "./form.ts";
import { type Filling, listQuestions } from "./questions.ts";
import { find, listResults } from "./results.ts";
import { listSentences } from "./sentences.ts";

const headers = pageHeaders({ forms: "'self'" });

/**
 * Where the snippet's own text and a widget that cannot load lead: the finder as a page that needs no script. An address
 * holds only what the page that leads here has preset. What a visitor chooses is posted, and the answer is the page
 * itself, so that it is in no address, history or log.
 */
export function listPages({ published, now }: Services) {
  const show = async (context: Context, sent: URLSearchParams, lang: string | null | undefined) => {
    const { prepared } = await published.current();
    const asked = readAsked(sent, prepared);
    const [audience] = ("form" in asked && asked.form.audience) || [];
    const reader = readerOf(prepared, now(), langOf(lang), audience);
    const isAnswered = context.req.method === "POST" && "form" in asked;
    return context.html(listPage(asked, sent, isAnswered, reader), "form" in asked ? 200 : 400, headers);
  };
  return new Hono()
    .get("/list", async (context) => {
      const { prepared } = await published.current();
      const presets = presetsOf((name) => context.req.query(name), prepared);
      return show(context, presets, context.req.query("lang"));
    })
    .post("/list", formOnly, formNotTooLarge, async (context) => {
      const sent = await readForm(context);
      return show(context, sent, sent.get("lang"));
    });
}

function listPage(asked: Asked, sent: URLSearchParams, isAnswered: boolean, reader: Reader): Markup {
  const { lang, prepared, now } = reader;
  const said = listSentences[lang];
  const found = "form" in asked ? find(asked.form, reader) : undefined;
  const faults = "faults" in asked ? asked.faults : [];
  const [municipality] = found?.form.municipality ?? [];
  return plainPage({
    lang,
    title: faults.length > 0 ? `${said.faultTitle} – ${said.title}` : said.title,
    path: "/list",
    credit: prepared.registry.areas.credit,
    acute: {
      medicalLine: medicalLineAt(prepared, { municipality }, now, lang),
      childFirst: found?.form.relation?.includes("child") ?? false,
    },
    main: html`<h1>${said.title}</h1>
      ${faults.length > 0 && faultSummary(faults, said)}
      <p>${said.intro} ${said.sent} <a href="/privacy?lang=${lang}">${said.limits}</a>.</p>
      <p><a href="/embed/finder?lang=${lang}">${said.onDevice}</a></p>
      ${found && html`<p><a href="#results">${said.toResults(found.result.matches.length)}</a></p>`}
      ${found && chosen(found.form, reader)}
      <details ${!isAnswered && "open"}>
        <summary>${isAnswered ? said.change : said.form}</summary>
        ${questions({ sent, faults }, reader)}
      </details>
      ${found && listResults(found, sent, reader)}`,
  });
}

function questions(filling: Filling, reader: Reader): Markup {
  const { lang } = reader;
  const said = listSentences[lang];
  return html`<form id="search" method="post" action="/list" autocomplete="off" novalidate>
        <input type="hidden" name="lang" value="${lang}">
        ${listQuestions(filling, reader)}
        <p><button class="main">${said.submit}</button> <a href="/list?lang=${lang}">${said.reset}</a></p>
      </form>`;
}

function chosen(form: ListForm, reader: Reader): Markup | string {
  const words = chosenWords(form, reader);
  return words.length > 0
    ? html`<p><strong>${listSentences[reader.lang].chosen}</strong> ${words.join(" · ")}</p>`
    : "";
}
