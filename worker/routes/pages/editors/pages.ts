import { Hono } from "hono";
import { html } from "hono/html";
import { readChoices } from "../../../../schema/embedding/choices.ts";
import { embedLines } from "../../../../schema/embedding/lines.ts";
import { policyLines } from "../../../../schema/embedding/policy.ts";
import { pageHeaders } from "../content-security.ts";
import { layout, type Markup } from "../layout.ts";
import type { Cms } from "./cms.ts";
import { drupal } from "./drupal.ts";
import { sitecore } from "./sitecore.ts";
import { typo3 } from "./typo3.ts";
import { umbraco } from "./umbraco.ts";
import { wordpress } from "./wordpress.ts";

export const cmsPages = [drupal, wordpress, umbraco, typo3, sitecore];

const headers = pageHeaders({});
const asTag = readChoices(() => null);
const asFrame = readChoices((name) => (name === "way" ? "iframe" : null));

/** Short guides for web editors, one for each CMS. They need no script. */
export const editorPages = new Hono();

for (const cms of cmsPages) {
  editorPages.get(`/indsaet/${cms.id}`, ({ req, html: answer }) => {
    const page = layout({
      lang: "da",
      title: `Vejviser i ${cms.name}`,
      style: "editors",
      body: guide(cms, new URL(req.url).origin),
    });
    return answer(page, 200, headers);
  });
}

function guide(cms: Cms, origin: string): Markup {
  return html`<main>
      <p><a href="/#indsaet">Vælg og kopiér linjerne</a></p>
      <h1>Vejviser i ${cms.name}</h1>
      <p class="tested">
        Afprøvet: nej. Siden er skrevet efter offentlig dokumentation og kode, som vi så den i november 2026. Jeres udgave kan
        være sat anderledes op.
      </p>
      <h2>Linjerne</h2>
      ${lines("Linjer til jeres side", embedLines(asTag, origin))}
      <h2>Her sættes de ind</h2>
      ${cms.where}
      <h2>Det fjerner editoren ofte</h2>
      ${cms.removed}
      <h2>Hvis kun rammer er tilladt</h2>
      ${lines("Linjer uden script", embedLines(asFrame, origin))}
      ${cms.frameOnly}
      <h2>Sikkerhedspolitik (CSP)</h2>
      <p>Har webstedet en Content-Security-Policy, skal den også tillade:</p>
      ${lines("Linjer til sikkerhedspolitikken", policyLines(asTag.way, origin).directives.join("\n"))}
      <p>Har politikken kun <code>default-src</code>, så tag det, der står dér, med på hver ny linje. Ellers stopper jeres egne scripts.</p>
      <p>Uden script er <code>frame-src</code> nok.</p>
      ${cms.policy(origin)}
      <h2>Cache og samtykke</h2>
      ${cms.caching}
      <p>
        Et cookiebanner kan spærre scripts og rammer fra andre domæner, til den besøgende siger ja. Undtag ${new URL(origin).host}.
        Vejviser sætter ingen cookies og gemmer intet i browseren.
      </p>
      <h2>Sådan ser I, om det virker</h2>
      <ol>
        <li>Gem, og åbn siden i et privat vindue, hvor I ikke er logget ind.</li>
        <li>I skal kunne se de akutte numre, et søgefelt og en liste. Ved råd er det en situation med trin.</li>
        <li>Mangler det, så se i browserens konsol. Står der »Content Security Policy«, er det politikken.</li>
        <li>Er linjerne slet ikke i sidens kilde, har editoren fjernet dem.</li>
      </ol>
      <h2>Det ved vi ikke</h2>
      ${cms.unknown}
      <h2>Kilder</h2>
      <ul>
        ${cms.sources.map(({ title, url }) => html`<li><a href="${url}" rel="noreferrer">${title}</a></li>`)}
      </ul>
    </main>`;
}

const lines = (label: string, text: string) =>
  html`<pre tabindex="0" role="group" aria-label="${label}"><code>${text}</code></pre>`;
