import { Hono } from "hono";
import { html } from "hono/html";
import { acuteSection } from "./acute-section.ts";
import { pageHeaders } from "./content-security.ts";
import { layout } from "./layout.ts";

const headers = pageHeaders({ scripts: "'self'", connect: "'self'", ancestors: "*", markup: "lit" });

/** The same help as a plain page. */
const plainPages = { finder: "/list", panel: "/guide" };

const sentences = {
  da: {
    finder: "Find hjælp",
    panel: "Råd og tilbud til dig, der møder en, som har været udsat for overgreb",
    loading: "Vi henter hjælpen. Kommer den ikke,",
    plain: "så se den som en almindelig liste",
  },
  en: {
    finder: "Find help",
    panel: "Advice and help when you meet someone who has been sexually abused",
    loading: "Fetching the help. If it does not come,",
    plain: "see it as a plain list",
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
    const theme = (["dark", "auto"] as const).find((known) => known === req.query("theme")) ?? "light";
    const said = sentences[lang];
    const framedByLoader = req.query("within") === "loader";
    const page = layout({
      lang,
      theme,
      title: `${said[widget]} – Vejviser`,
      style: "embed",
      head: html`<meta name="robots" content="noindex">
    <script type="module" src="/embed/${widget}-page.js"></script>`,
      // The loader shows the acute lines itself, above the frame.
      body: html`${framedByLoader ? "" : html`<header><h1>Vejviser</h1>${acuteSection(lang)}</header>`}
    <main>
      <p>${said.loading} <a href="${plainPages[widget]}" rel="noreferrer" target="_blank">${said.plain}</a>.</p>
    </main>`,
    });
    return answer(page, 200, headers);
  });
}
