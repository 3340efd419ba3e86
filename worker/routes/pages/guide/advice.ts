import { html } from "hono/html";
import type { Block, Guidance, SituationVariant } from "../../../../schema/guidance.ts";
import { dayNumberAt, isoDay } from "../../../../schema/matching/clock.ts";
import { advisedSteps } from "../../../../schema/matching/situations.ts";
import { sayBasis, sayReading } from "../../../../schema/saying/evidence.ts";
import { guidanceSentences } from "../../../../schema/saying/guidance-sentences.ts";
import type { Markup } from "../layout.ts";
import { type Reader, said } from "../plain/reader.ts";

/** What a situation asks for: see `advisedSteps`. */
export function adviceMarkup(
  variant: SituationVariant,
  reaching: ReadonlyMap<string, Guidance>,
  reader: Reader,
): Markup[] {
  const { folded = [] } = variant;
  return advisedSteps(variant, reaching).map(
    ({ step, snippets }) => html`<section data-step="${step}">
        <h2>${reader.saying.label("situationStep", step)}</h2>
        ${snippets.map((snippet) => snippetMarkup(snippet, folded.includes(snippet.id), reader))}
      </section>`,
  );
}

/** One piece of advice, and in small what it rests on; some are told only when their heading is opened. */
function snippetMarkup(snippet: Guidance, isFolded: boolean, reader: Reader): Markup {
  const title = html`<h3>${said(snippet.title, reader.saying)}</h3>`;
  const body = html`${snippet.blocks.map((block) => blockMarkup(block, reader))} ${evidence(snippet, reader)}`;
  return html`<article data-guidance-id="${snippet.id}">
        ${isFolded ? html`<details><summary>${title}</summary>${body}</details>` : html`${title} ${body}`}
      </article>`;
}

function blockMarkup(block: Block, { saying, lang }: Reader): Markup {
  if (block.type === "paragraph") return html`<p>${said(block.text, saying)}</p>`;
  const items = block.items.map((item) => html`<li>${said(item, saying)}</li>`);
  if (block.type === "steps") return html`<ol>${items}</ol>`;
  return html`${block.type === "avoid" && html`<p>${guidanceSentences[lang].avoid}:</p>`}<ul>${items}</ul>`;
}

function evidence(snippet: Guidance, { saying, lang, now }: Reader): Markup {
  const sentences = guidanceSentences[lang];
  const { strings } = saying;
  const kind = saying.label("evidence", snippet.evidence);
  const reading = sayReading(snippet, isoDay(dayNumberAt(now)), sentences, strings);
  return html`<div class="quiet">
          <p>${sayBasis(snippet, kind, sentences)}.</p>
          <details>
            <summary>${sentences.evidence}</summary>
            <ul>${snippet.sources.map(({ title, publisher, year, locator, url }) => {
              const name = said({ da: title }, saying);
              return html`<li>${url ? html`<a href="${url}" rel="noreferrer">${name}</a>` : name}. ${publisher}, ${year ?? strings.noYear}. ${said({ da: locator }, saying)}</li>`;
            })}</ul>
            ${reading.map((sentence) => html`<p>${sentence}</p>`)}
          </details>
        </div>`;
}
