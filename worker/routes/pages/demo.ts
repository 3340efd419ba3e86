import { Hono } from "hono";
import { html, raw } from "hono/html";
import { pageHeaders } from "./content-security.ts";
import { finderSnippet, panelSnippet, scriptSnippet } from "./demo-snippets.ts";
import { layout } from "./layout.ts";

const headers = pageHeaders({ scripts: "'self'", connect: "'self'", frames: "'self'", markup: "lit" });

/** A page of a municipality that does not exist, with both widgets on it as a real one would embed them. */
export const demoPages = new Hono().get("/", ({ req, html: answer }) => {
  const { origin } = new URL(req.url);
  const page = layout({
    lang: "da",
    title: "Hjælp efter seksuelle overgreb – Eksempel Kommune (opdigtet)",
    style: "demo",
    head: html`${raw(scriptSnippet(""))}`,
    body: html`<aside class="fictitious" aria-label="Om denne side">
      Eksempel Kommune er opdigtet. Siden viser, hvordan Vejviser ser ud hos en kommune. Oplysningerne om steder er
      rigtige, og vi har valgt Randers (0730), så der er noget at vise.
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
        ${raw(finderSnippet(""))}
      </section>
      <section id="for-medarbejdere" aria-labelledby="staff">
        <p class="where">Intranet · Voksne og handicap</p>
        <h2 id="staff">Når en borger fortæller om overgreb</h2>
        <p class="lead">Kort vejledning til det, du skal gøre nu, og steder, du kan hjælpe videre til.</p>
        ${raw(panelSnippet(""))}
      </section>
      <section id="indsaet" aria-labelledby="embed">
        <h2 id="embed">Sæt ind på jeres side</h2>
        <p>Linjen med script skal stå én gang på siden. Teksten mellem mærkerne ses, indtil vejviseren er klar.</p>
        <pre tabindex="0" aria-label="Linjer til at kopiere"><code>${scriptSnippet(origin)}

${finderSnippet(origin)}

${panelSnippet(origin)}</code></pre>
      </section>
    </main>
    <footer><p>Eksempel Kommune findes ikke, og siden er kun til afprøvning.</p></footer>`,
  });
  return answer(page, 200, headers);
});
