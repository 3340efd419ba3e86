import { Hono } from "hono";
import { html } from "hono/html";
import { exitAddress, exitWords } from "../../../schema/exit.ts";
import { acuteSection } from "./acute-section.ts";
import { pageHeaders } from "./content-security.ts";
import { layout, type Markup } from "./layout.ts";

const headers = pageHeaders({ scripts: "'self'", connect: "'self'", ancestors: "*", markup: "lit" });

/** The same help as a plain page. */
const plainPages = { finder: "/list", panel: "/guide" };

const sentences = {
  da: {
    finder: "Find hjælp",
    panel: "Råd og tilbud til dig, der møder en, som har været udsat for overgreb",
    loading: "Vi henter hjælpen. Kommer den ikke,",
    plain: "så se den som en almindelig liste",
    locked:
      "Siden her er låst, så telefonnumre og links måske ikke åbner, når du trykker på dem. Så kan du selv taste nummeret, eller skrive denne adresse i din browser:",
  },
  en: {
    finder: "Find help",
    panel: "Advice and help when you meet someone who has been sexually abused",
    loading: "Fetching the help. If it does not come,",
    plain: "see it as a plain list",
    locked:
      "This page is locked, so that telephone numbers and links may not open when you press them. Then you can dial the number yourself, or write this address in your browser:",
  },
};

/**
 * The widgets as pages: what the loader frames, and what a CMS that allows only frames shows. Pasted addresses live for
 * years, so that unknown parameters are ignored and malformed ones count as absent. The presets are read in the browser.
 */
export const embedPages = new Hono();

for (const widget of ["finder", "panel"] as const) {
  embedPages.get(`/embed/${widget}`, ({ req, html: answer }) => {
    const lang = req.query("lang") === "en" ? "en" : "da";
    const theme = (["dkfds", "dark", "auto"] as const).find((known) => known === req.query("theme")) ?? "neutral";
    const said = sentences[lang];
    const plainPage = `${new URL(req.url).host}${plainPages[widget]}`;
    const page = layout({
      lang,
      theme,
      title: `${said[widget]} – Vejviser`,
      style: "embed",
      head: html`<meta name="robots" content="noindex">
    <link rel="stylesheet" href="/pages/first.css">
    <script type="module" src="/embed/${widget}-page.js"></script>`,
      // The loader shows the exit and the acute lines itself, above the frame.
      body: html`${req.query("within") === "loader" ? "" : above(lang, exitAddress(req.query("exit-url")), plainPage)}
    <main>
      <p>${said.loading} <a href="${plainPages[widget]}" rel="noreferrer" target="_blank">${said.plain}</a>.</p>
    </main>`,
    });
    return answer(page, 200, headers);
  });
}

/** What no widget's page may be without: the way out, and whom to call. Its script shows what holds only sometimes. */
function above(lang: "da" | "en", exit: string, plainPage: string): Markup {
  const { leave, how } = exitWords[lang];
  return html`<a class="exit" href="${exit}" rel="noreferrer" target="_top" data-exit>${leave}</a>
    <header>
      <h1>Vejviser</h1>
      <p data-when="scripted" hidden>${how}</p>
      <p data-when="locked" hidden>${sentences[lang].locked} <strong>${plainPage}</strong></p>
      ${acuteSection(lang)}
    </header>`;
}
