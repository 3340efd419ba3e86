import { html } from "hono/html";
import { readChoices } from "../../../schema/embedding/choices.ts";
import { embedLines } from "../../../schema/embedding/lines.ts";
import { policyLines } from "../../../schema/embedding/policy.ts";
import type { Registry } from "../../../schema/registry.ts";
import { builderForm } from "./builder-form.ts";
import { cmsPages } from "./editors/pages.ts";
import type { Markup } from "./layout.ts";

/** What stands there before anything is chosen, and for those without scripts. */
const unchosen = readChoices(() => null);

/** The snippet builder: choose, see, copy; beside the lines what else a host has to know. */
export function builderSection(registry: Registry, origin: string, now: Date): Markup {
  const { directives } = policyLines(unchosen.way, origin);
  return html`<section id="indsaet" class="embed" aria-labelledby="embed">
        <h2 id="embed">Sæt ind på jeres side</h2>
        <p class="lead">Vælg, se resultatet, og kopiér linjerne. I skal ikke oprettes og ikke have en nøgle.</p>
        <p data-without-script>
          Valgene og visningen kræver script. Uden script kan I bruge linjerne herunder, som de er, og selv tilføje
          attributter fra listen.
        </p>
        ${builderForm(registry, now)}
        <div class="work">
          <div class="preview" data-preview hidden>
            <h3 id="preview">Sådan ser det ud</h3>
            <fieldset>
              <legend>Bredde</legend>
              <label class="choice"><input type="radio" name="width" value="360" checked autocomplete="off"> Telefon, 360 px</label>
              <label class="choice"><input type="radio" name="width" value="1024" autocomplete="off"> Computer, 1024 px</label>
            </fieldset>
            <div class="screen" role="region" aria-labelledby="preview" tabindex="0">
              <iframe data-src="/indsaet/visning" title="Forhåndsvisning af jeres valg" loading="lazy"></iframe>
            </div>
            <p>Alt virker som på jeres side, også »Forlad siden«.</p>
          </div>
          <div class="lines">
            <h3>Linjerne</h3>
            ${lines("snippet", embedLines(unchosen, origin), "Linjer til jeres side")}
            ${aboutLines}
            <h3>Sikkerhedspolitik (CSP)</h3>
            <p>Sender jeres websted en Content-Security-Policy, skal den også tillade:</p>
            ${lines("policy", directives.join("\n"), "Linjer til sikkerhedspolitikken")}
            <p>Har politikken kun <code>default-src</code>, så tag det, der står dér, med på hver ny linje. Ellers stopper jeres egne scripts.</p>
            <div data-for-ways="inline" hidden>
              <p>Har den <code>require-trusted-types-for</code>, så også:</p>
              ${lines("trusted-types", policyLines("inline", origin).trustedTypes, "Linje til Trusted Types")}
            </div>
            <p data-for-ways="frame inline">
              Bruger I <code>nonce</code> eller <code>strict-dynamic</code>, skal linjen med script have jeres nonce.
            </p>
          </div>
        </div>
        <div class="result">
          <div>
            <h3>Erklæring og DPO</h3>
            <p>Til jeres tilgængelighedserklæring:</p>
            ${lines("statement", statement(origin), "Tekst til tilgængelighedserklæringen")}
            <ul>
              <li><a href="/accessibility">Tilgængelighed: hvad vi ved, og hvordan det er prøvet</a></li>
              <li><a href="/dpo">Til jeres DPO: hvem behandler hvad, hvor og hvor længe</a></li>
              <li><a href="/freshness">Hvor ajour listen er: hvad stederne selv har bekræftet, og hvornår</a></li>
              <li><a href="/coverage">Hvor vi kender hjælp: et kort over kommunerne, og hvem tilbuddene er for</a></li>
              <li><a href="/privacy">Privatliv: hvad ingen kan se, og hvad der ikke kan skjules</a></li>
            </ul>
          </div>
          <div>
            <h3>Vejledning til jeres CMS</h3>
            <ul>
              ${cmsPages.map(({ id, name }) => html`<li><a href="/indsaet/${id}">${name}</a></li>`)}
            </ul>
            ${attributeList}
          </div>
        </div>
      </section>`;
}

/** Lines to copy. The button comes with the script; without it they can be marked by hand. */
function lines(id: string, text: string, label: string): Markup {
  return html`<pre tabindex="0" role="group" aria-label="${label}"><code data-lines="${id}">${text}</code></pre>
            <p class="copy">
              <button type="button" data-copy="${id}" aria-label="Kopiér: ${label}" hidden>Kopiér</button>
              <span role="status"></span>
            </p>`;
}

const aboutLines = html`<p data-for-ways="frame inline">
              Linjen med script skal kun stå én gang på siden. Teksten mellem mærkerne ses, indtil hjælpen er klar, og hvis den
              ikke kan hentes.
            </p>
            <p data-for-ways="inline" hidden>
              Uden ramme kan jeres egen side, og de scripts der kører på den, se, hvad der bliver skrevet. Brug det kun, når rammen
              ikke kan bruges. <a href="/privacy">Læs, hvad siden kan se</a>
            </p>
            <p data-for-ways="iframe" hidden>
              En ramme, der ikke kan hentes, er tom. Derfor står linjen under den. Mangler <code>sandbox</code> eller
              <code>referrerpolicy</code>, fordi jeres CMS fjerner dem, virker rammen stadig. Så får vi blot at vide, hvilket
              websted den står på.
            </p>
            <p data-pinned hidden>
              Kun den første fil er låst. Selve hjælpen og oplysningerne om steder hentes stadig nye. De akutte numre øverst
              står i den låste fil og bliver ikke rettet i den. Se efter en ny udgave mindst en gang om året.
            </p>
            <p data-unpinned hidden>Vi kan ikke se nogen fast udgave lige nu. Linjerne viser den, der følger med.</p>`;

const statement = (origin: string) =>
  `På siderne om hjælp efter seksuelle overgreb viser vi Vejviser fra ${new URL(origin).host}. Hvad der er kendt om Vejvisers tilgængelighed, står på ${origin}/accessibility`;

const attributeList = html`<details>
              <summary>Alle attributter</summary>
              <dl>
                <dt><code>municipality</code>, <code>region</code></dt>
                <dd>Kommunens fire cifre, eller regionens navn. Den besøgende kan ændre det.</dd>
                <dt><code>audience</code></dt>
                <dd><code>self</code>, <code>relative</code> eller <code>professional</code>.</dd>
                <dt><code>topic</code></dt>
                <dd>Hvad det handler om; en eller flere koder fra <a href="/docs">API'et</a>.</dd>
                <dt><code>situation</code>, <code>subject</code>, <code>role</code>, <code>level</code>, <code>focus</code></dt>
                <dd>Kun for råd: hvilke der vises.</dd>
                <dt><code>fixed</code></dt>
                <dd>Det valgte kan ikke ændres.</dd>
                <dt><code>mode</code></dt>
                <dd><code>frame</code> (når I ikke skriver noget) eller <code>inline</code>.</dd>
                <dt><code>lang</code>, <code>theme</code>, <code>heading-level</code>, <code>height</code>, <code>exit-url</code></dt>
                <dd>Sprog, udseende, overskriftens niveau, rammens højde og hvor »Forlad siden« fører hen.</dd>
                <dt><code>src</code></dt>
                <dd>Hvor hjælpen hentes; som regel der, hvor scriptet kom fra.</dd>
              </dl>
              <p>I en ramme uden script er de samme navne parametre i adressen.</p>
            </details>`;
