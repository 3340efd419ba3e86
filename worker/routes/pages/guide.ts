import { Hono } from "hono";
import { html } from "hono/html";
import type { Block, Guidance, SituationVariant } from "../../../schema/guidance.ts";
import type { Registry } from "../../../schema/registry.ts";
import type { Text } from "../../../schema/text.ts";
import { situationStep } from "../../../schema/vocabulary.ts";
import type { Services } from "../../services.ts";
import { acuteSection } from "./acute-section.ts";
import { pageHeaders } from "./content-security.ts";
import { layout, type Markup } from "./layout.ts";
import { type PlainSentences, plainSentences } from "./plain-sentences.ts";

const headers = pageHeaders({});

interface Reader {
  lang: "da" | "en";
  said: PlainSentences;
  registry: Registry;
}

/** The panel's situations as a page that needs no script: each with its advice in order, for each who asks. */
export function guidePages({ published }: Services) {
  return new Hono().get("/guide", async ({ req, html: answer }) => {
    const { registry } = (await published.current()).prepared;
    const lang = req.query("lang") === "en" ? "en" : "da";
    const said = plainSentences[lang];
    const reader: Reader = { lang, said, registry };
    const page = layout({
      lang,
      title: `${said.guideTitle} – Vejviser`,
      style: "plain",
      theme: "auto",
      body: html`${acuteSection(lang)}
    <main>
      <h1>${said.guideTitle}</h1>
      <p>${said.guideIntro}</p>
      <ul>${registry.situations.map(({ id, title }) => html`<li><a href="#${id}">${inLang(title, reader)}</a></li>`)}</ul>
      ${registry.situations.map(
        ({ id, title, variants }) => html`<section id="${id}">
        <h2>${inLang(title, reader)}</h2>
        ${variants.map((variant) => variantMarkup(variant, reader))}
      </section>`,
      )}
    </main>`,
    });
    return answer(page, 200, headers);
  });
}

function variantMarkup({ audiences, roles, opening, steps }: SituationVariant, reader: Reader): Markup {
  const { labels, guidance } = reader.registry;
  const askers = roles
    ? roles.map((role) => inLabel(labels.role[role], reader))
    : audiences.map((audience) => inLabel(labels.audience[audience], reader));
  return html`<article>
          <h3>${askers.join(", ")}</h3>
          ${opening && html`<p>${inLang(opening, reader)}</p>`}
          ${situationStep.map((step) => {
            const snippets = (steps[step] ?? []).flatMap((id) => guidance.filter((snippet) => snippet.id === id));
            return snippets.map((snippet) => snippetMarkup(snippet, reader));
          })}
        </article>`;
}

function snippetMarkup({ title, blocks, sources: [first] }: Guidance, reader: Reader): Markup {
  const { editors, noYear } = reader.said;
  return html`<h4>${inLang(title, reader)}</h4>
          ${blocks.map((block) => blockMarkup(block, reader))}
          <p class="facts">${first ? `${first.publisher}, ${first.year ?? noYear}` : editors}</p>`;
}

function blockMarkup(block: Block, reader: Reader): Markup {
  if (block.type === "paragraph") return html`<p>${inLang(block.text, reader)}</p>`;
  const items = block.items.map((item) => html`<li>${inLang(item, reader)}</li>`);
  if (block.type === "steps") return html`<ol>${items}</ol>`;
  return html`${block.type === "avoid" && html`<p>${reader.said.avoid}:</p>`}<ul>${items}</ul>`;
}

const inLang = (text: Text, { lang }: Reader): string => text[lang] ?? text.da;

const inLabel = (label: Registry["labels"]["role"]["gp"], { lang }: Reader): string =>
  label.professional?.[lang] ?? label[lang];
