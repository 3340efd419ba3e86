import { type Context, Hono } from "hono";
import { html } from "hono/html";
import { telephone } from "../../../../schema/acute-lines.ts";
import { medicalLineAt } from "../../../../schema/matching/medical-line.ts";
import { problems } from "../../../../schema/problem.ts";
import { formNotTooLarge, formOnly, readForm } from "../../../middleware/form-body.ts";
import { requireOwnPage } from "../../../middleware/own-page.ts";
import { problemOf } from "../../../problems.ts";
import type { Published } from "../../../published.ts";
import { receiveSuggestion } from "../../../writes/suggestions.ts";
import type { Writing } from "../../../writes/write.ts";
import { pageHeaders } from "../content-security.ts";
import type { Markup } from "../layout.ts";
import { faultSummary } from "../plain/fault-summary.ts";
import { plainPage } from "../plain/plain-page.ts";
import { langOf, type Reader, readerOf } from "../plain/reader.ts";
import { isToBeSent, readSuggestion, type SuggestFault } from "./form.ts";
import { suggestForm } from "./questions.ts";
import { type Refusal, refusals, suggestSentences } from "./sentences.ts";

/** The script chooses the offer that the link here named, and counts letters; all else is done without it. */
const headers = pageHeaders({ scripts: "'self'", forms: "'self'" });

/** What came of the form: still to be filled in, with what is in the way; or received. */
interface Outcome {
  status: 200 | 400 | 403 | 429 | 503;
  faults?: readonly SuggestFault[];
  refusal?: Refusal;
  retryAfter?: string;
  isReceived?: boolean;
}

/**
 * Where anyone says that something is wrong. Which offer it is about stands in no address that is sent: links name it
 * behind a `#`, which stays in the browser, and the button by an offer on a page without scripts posts it.
 */
export function suggestPages({ published, writing }: { published: Published; writing: Writing }) {
  const show = async (context: Context, sent: URLSearchParams, lang: string | null | undefined, outcome: Outcome) => {
    const { prepared } = await published.current();
    const reader = readerOf(prepared, writing.now(), langOf(lang), undefined);
    const { status, retryAfter } = outcome;
    const more = retryAfter === undefined ? headers : { ...headers, "retry-after": retryAfter };
    return context.html(suggestPage(sent, outcome, reader), status, more);
  };
  const send = async (context: Context, sent: URLSearchParams): Promise<Outcome> => {
    const { prepared } = await published.current();
    const read = readSuggestion(sent, prepared);
    if ("faults" in read) return { status: 400, faults: read.faults };
    try {
      requireOwnPage(context);
      await receiveSuggestion(writing, null, read.suggestion);
      return { status: 200, isReceived: true };
    } catch (error) {
      return refused(error);
    }
  };
  return new Hono()
    .get("/suggest", (context) => show(context, new URLSearchParams(), context.req.query("lang"), { status: 200 }))
    .post("/suggest", formOnly, formNotTooLarge, async (context) => {
      const sent = await readForm(context);
      const outcome = isToBeSent(sent) ? await send(context, sent) : ({ status: 200 } as const);
      return show(context, sent, sent.get("lang"), outcome);
    });
}

/** What a person can be told of on the page. Throws all else. */
function refused(error: unknown): Outcome {
  if (!(error instanceof Error)) throw error;
  const problem = problemOf(error);
  const refusal = refusals.find((code) => code === problem.code);
  if (!refusal) throw problem;
  const retryAfter = new Headers(problem.more.headers).get("retry-after");
  return { status: problems[refusal].status, refusal, ...(retryAfter && { retryAfter }) };
}

function suggestPage(sent: URLSearchParams, { faults = [], refusal, isReceived }: Outcome, reader: Reader): Markup {
  const { lang, prepared, now } = reader;
  const said = suggestSentences[lang];
  const isUnsent = faults.length > 0 || refusal !== undefined;
  const heading = isReceived ? said.sentTitle : said.title;
  return plainPage({
    lang,
    title: isUnsent ? `${said.faultTitle} – ${said.title}` : heading,
    path: "/suggest",
    acute: { medicalLine: medicalLineAt(prepared, {}, now, lang) },
    main: html`<h1>${heading}</h1>
      ${faults.length > 0 && faultSummary(faults, said)}
      ${refusal && html`<p class="note" role="alert"><strong>${said.faultTitle}.</strong> ${said.refused[refusal]}</p>`}
      ${isReceived ? received(lang) : asking(sent, faults, reader)}`,
  });
}

function received(lang: Reader["lang"]): Markup {
  const said = suggestSentences[lang];
  return html`<p>${said.sent}</p>
      ${whatHappens(lang)}
      <p><a href="/suggest?lang=${lang}">${said.another}</a></p>
      <p><a href="/list?lang=${lang}">${said.toList}</a></p>`;
}

function asking(sent: URLSearchParams, faults: readonly SuggestFault[], reader: Reader): Markup {
  const { lang } = reader;
  const said = suggestSentences[lang];
  return html`<p>${said.intro} ${said.acute} <a href="${telephone("112")}">112</a>.</p>
      ${suggestForm(sent, faults, reader)}
      ${whatHappens(lang)}
      <script type="module" src="/pages/suggest.js"></script>`;
}

function whatHappens(lang: Reader["lang"]): Markup {
  const said = suggestSentences[lang];
  return html`<section>
        <h2>${said.happensTitle}</h2>
        <ul>${said.happens.map((sentence) => html`<li>${sentence}</li>`)}</ul>
        <p><a href="/privacy?lang=${lang}">${said.limits}</a></p>
      </section>`;
}
