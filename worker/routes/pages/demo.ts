import { Hono } from "hono";
import { html, raw } from "hono/html";
import { readChoices } from "../../../schema/embedding/choices.ts";
import { scriptLine, tagLines } from "../../../schema/embedding/lines.ts";
import type { Services } from "../../services.ts";
import { builderSection } from "./builder.ts";
import { pageHeaders } from "./content-security.ts";
import { layout } from "./layout.ts";

/** What it takes to embed the widgets in frames, and the builder's look at which versions there are. */
const headers = pageHeaders({ scripts: "'self'", frames: "'self'", connect: "'self'" });

const chosen = (choices: Record<string, string>) => readChoices((name) => choices[name] ?? null);
const finder = chosen({ widget: "finder", place: "0730" });
const panel = chosen({
  widget: "panel",
  place: "0730",
  audience: "professional",
  situation: "someone-has-told-you",
  headingLevel: "3",
});

/** A page of a municipality that does not exist, with both widgets as a real one would embed them, and the snippet builder. */
export function demoPages({ published, now }: Services) {
  return new Hono().get("/", async ({ req, html: answer }) => {
    const { registry } = (await published.current()).prepared;
    const page = layout({
      lang: "da",
      title: "Hjælp efter seksuelle overgreb – Eksempel Kommune (opdigtet)",
      style: "demo",
      head: html`<link rel="stylesheet" href="/pages/builder.css">
    <link rel="stylesheet" href="/pages/builder-result.css">
    ${raw(scriptLine(""))}
    <script type="module" src="/pages/builder.js"></script>`,
      body: html`<aside class="fictitious" aria-label="Om denne side">
      Eksempel Kommune er opdigtet. Siden viser, hvordan Vejviser ser ud hos en kommune. Oplysningerne om steder er
      ikke opdigtede. Vi har valgt Randers (0730), så der er noget at vise. Skal I bruge den selv?
      <a href="#indsaet">Sæt ind på jeres side</a>
    </aside>
    <header class="masthead">
      <div>
        <p class="name">Eksempel Kommune</p>
        <nav aria-label="Sider">
          <a href="#find-hjaelp">Borger</a>
          <a href="#for-medarbejdere">For medarbejdere</a>
          <a href="#indsaet">Sæt ind på jeres side</a>
        </nav>
      </div>
    </header>
    <main>
      <section id="find-hjaelp" aria-labelledby="citizen">
        <p class="where">Borger · Sundhed og støtte</p>
        <h1 id="citizen">Hjælp efter seksuelle overgreb</h1>
        <p class="lead">
          Her kan du finde steder, der hjælper, hvis der er sket noget, før du fyldte 18, eller hvis du sælger eller har
          solgt sex. Du kan også søge hjælp for en, du holder af. Vi kan ikke se, hvad du søger efter.
        </p>
        ${raw(tagLines(finder, ""))}
      </section>
      <section id="for-medarbejdere" aria-labelledby="staff">
        <p class="where">Intranet · Voksne og handicap</p>
        <h2 id="staff">Når en borger fortæller om overgreb</h2>
        <p class="lead">Kort vejledning til det, du skal gøre nu, og steder, du kan hjælpe videre til.</p>
        ${raw(tagLines(panel, ""))}
      </section>
      ${builderSection(registry, new URL(req.url).origin, now())}
    </main>
    <footer><p>Eksempel Kommune findes ikke, og siden er kun til afprøvning.</p></footer>`,
    });
    return answer(page, 200, headers);
  });
}
