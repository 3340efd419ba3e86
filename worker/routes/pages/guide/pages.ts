import { type Context, Hono } from "hono";
import { html } from "hono/html";
import { bridgesFor } from "../../../../schema/matching/bridges.ts";
import { guidanceReaching } from "../../../../schema/matching/guidance.ts";
import { medicalLineAt } from "../../../../schema/matching/medical-line.ts";
import type { OfferQuery } from "../../../../schema/matching/query.ts";
import { search } from "../../../../schema/matching/search.ts";
import { variantFor } from "../../../../schema/matching/situations.ts";
import { guidanceSentences } from "../../../../schema/saying/guidance-sentences.ts";
import { formNotTooLarge, formOnly, readForm } from "../../../middleware/form-body.ts";
import type { Services } from "../../../services.ts";
import { pageHeaders } from "../content-security.ts";
import type { Markup } from "../layout.ts";
import { faultSummary } from "../plain/fault-summary.ts";
import type { ChoiceFault } from "../plain/form-faults.ts";
import { offerArticle } from "../plain/offer-article.ts";
import { plainPage } from "../plain/plain-page.ts";
import { langOf, type Reader, readerOf, said } from "../plain/reader.ts";
import { adviceMarkup } from "./advice.ts";
import { type GuideAnswers, guidePresets, readGuide } from "./form.ts";
import { askerQuestions, situationButtons } from "./questions.ts";
import { guideSentences } from "./sentences.ts";

const headers = pageHeaders({ forms: "'self'" });

/** How many of the offers that fit a situation are shown, the best first. */
const mostOffers = 20;

type Told = GuideAnswers & Required<Pick<GuideAnswers, "told">>;

/**
 * The panel's situations as a page that needs no script, one at a time. What a visitor chooses is posted, and the answer
 * is the page itself, so that it is in no address, history or log.
 */
export function guidePages({ published, now }: Services) {
  const show = async (context: Context, sent: URLSearchParams, lang: string | null | undefined) => {
    const { prepared } = await published.current();
    const read = readGuide(sent, prepared);
    const [answers, faults] = "faults" in read ? [{ askerSent: "", municipality: undefined }, read.faults] : [read, []];
    const reader = readerOf(
      prepared,
      now(),
      langOf(lang),
      "told" in answers ? answers.told?.asker.audience : undefined,
    );
    return context.html(guidePage(answers, faults, reader), faults.length > 0 ? 400 : 200, headers);
  };
  return new Hono()
    .get("/guide", async (context) => {
      const { prepared } = await published.current();
      const presets = guidePresets((name) => context.req.query(name), prepared);
      return show(context, presets, context.req.query("lang"));
    })
    .post("/guide", formOnly, formNotTooLarge, async (context) => {
      const sent = await readForm(context);
      return show(context, sent, sent.get("lang"));
    });
}

function guidePage(answers: GuideAnswers, faults: readonly ChoiceFault[], reader: Reader): Markup {
  const { lang, saying, prepared, now } = reader;
  const words = guideSentences[lang];
  const { told, municipality } = answers;
  const buttons = situationButtons(answers, reader);
  return plainPage({
    lang,
    // The browser keeps the title in its history: it is the same whatever was chosen.
    title: faults.length > 0 ? `${words.faultTitle} – ${words.title}` : words.title,
    path: "/guide",
    credit: prepared.registry.areas.credit,
    acute: { medicalLine: medicalLineAt(prepared, { municipality }, now, lang) },
    main: html`<h1>${told ? said(told.situation.title, saying) : words.title}</h1>
      ${faults.length > 0 && faultSummary(faults, words)}
      ${!told && html`<p>${words.intro}</p>`}
      <p>${words.sent} <a href="/privacy?lang=${lang}">${words.limits}</a>.</p>
      <p><a href="/embed/panel?lang=${lang}">${words.onDevice}</a></p>
      ${
        told
          ? html`${situation({ ...answers, told }, reader)}
      <section><h2>${words.another}</h2>${buttons}</section>`
          : html`<section><h2>${words.questions.situation}</h2>${buttons}</section>`
      }`,
  });
}

function situation(answers: Told, reader: Reader): Markup {
  const { told, municipality } = answers;
  const { prepared, now, saying } = reader;
  const variant = variantFor(told.situation, told.asker);
  if (!variant) return askerQuestions(answers, reader);
  const query = { ...variant.offers, ...(municipality && { municipality: [municipality] }) };
  return html`${askerQuestions(answers, reader)}
      ${variant.opening && html`<p class="note">${said(variant.opening, saying)}</p>`}
      ${adviceMarkup(variant, guidanceReaching(prepared, query, now), reader)}
      ${fittingOffers(query, told.asker.audience === "professional", reader)}`;
}

function fittingOffers(query: OfferQuery, isProfessional: boolean, reader: Reader): Markup {
  const { prepared, now, lang } = reader;
  const words = guidanceSentences[lang];
  const { matches } = search(prepared, query, now);
  const bridges = bridgesFor(prepared, query, now, 1);
  const shown = matches.slice(0, mostOffers);
  return html`<section>
        <h2>${isProfessional ? words.offersProfessional : words.offers}</h2>
        ${shown.length === 0 && html`<p>${words.noOffers}</p>`}
        ${matches.length > mostOffers && html`<p>${guideSentences[lang].best(mostOffers, matches.length)} <a href="/list?lang=${lang}">${guideSentences[lang].allOffers}</a></p>`}
        ${shown.map((match) => offerArticle(match, bridges, reader))}
      </section>`;
}
