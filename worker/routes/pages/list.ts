import { Hono } from "hono";
import { html } from "hono/html";
import { telephone } from "../../../schema/acute-lines.ts";
import { freshnessWords } from "../../../schema/freshness-words.ts";
import { findMunicipality } from "../../../schema/matching/places.ts";
import type { Prepared } from "../../../schema/matching/prepare.ts";
import type { Match } from "../../../schema/matching/query.ts";
import { search } from "../../../schema/matching/search.ts";
import type { Contact } from "../../../schema/offer.ts";
import type { Services } from "../../services.ts";
import { acuteSection } from "./acute-section.ts";
import { pageHeaders } from "./content-security.ts";
import { layout, type Markup } from "./layout.ts";
import { type PlainSentences, plainSentences } from "./plain-sentences.ts";

const headers = pageHeaders({});

/**
 * Every offer that reaches a municipality, as a page that needs no script: where the snippet's own text and a widget that
 * cannot load lead. Pasted addresses live for years, so that unknown or malformed parameters count as absent.
 */
export function listPages({ published, now }: Services) {
  return new Hono().get("/list", async ({ req, html: answer }) => {
    const { prepared } = await published.current();
    const lang = req.query("lang") === "en" ? "en" : "da";
    const said = plainSentences[lang];
    const municipality = findMunicipality(prepared, req.query("municipality") ?? "");
    const { matches } = search(prepared, municipality ? { municipality: [municipality.code] } : {}, now());
    const where = municipality ? said.reaching(municipality.name) : said.everywhere;
    const page = layout({
      lang,
      title: `${said.title} – Vejviser`,
      style: "plain",
      theme: "auto",
      body: html`${acuteSection(lang)}
    <main>
      <h1>${said.title}</h1>
      <p>${where} ${said.count(matches.length)} ${said.notASeal}</p>
      ${matches.map((match) => article(match, prepared, lang, said))}
    </main>
    <footer><p>${prepared.registry.areas.credit}</p></footer>`,
    });
    return answer(page, 200, headers);
  });
}

function article(match: Match, { registry }: Prepared, lang: "da" | "en", said: PlainSentences): Markup {
  const { offer, freshness } = match;
  const organisation = registry.organisations.find(({ id }) => id === offer.organisation)?.name;
  const inLang = (text: { da: string; en?: string | undefined }) => text[lang] ?? text.da;
  const facts = [
    ...offer.access.map((code) => registry.labels.access[code][lang]),
    registry.labels.identity[offer.identity][lang],
    registry.labels.price[offer.price][lang],
  ];
  const template = registry.labels.freshness[freshness][lang];
  return html`<article id="${offer.id}">
        <h2>${inLang(offer.name)}</h2>
        ${organisation && html`<p class="organisation">${inLang(organisation)}</p>`}
        <p>${inLang(offer.summary)}</p>
        <ul>
          ${offer.contacts.map((contact) => html`<li>${contactMarkup(contact, registry.labels.channel[contact.channel][lang])}</li>`)}
          ${offer.links.map(({ label, url }) => html`<li><a href="${url}" rel="noreferrer">${inLang(label)}</a></li>`)}
        </ul>
        <p class="facts">${facts.join(" · ")}</p>
        <p class="facts">${freshnessWords(match, { template, ...said })}</p>
      </article>`;
}

function contactMarkup({ channel, value }: Contact, label: string): Markup {
  if (value.startsWith("https:")) return html`<a href="${value}" rel="noreferrer">${label}</a>`;
  const address = {
    phone: telephone(value),
    sms: `sms:${value}`,
    email: `mailto:${value}`,
    callback: telephone(value),
  };
  return channel in address
    ? html`${label}: <a href="${address[channel as keyof typeof address]}">${value}</a>`
    : html`${label}: ${value}`;
}
