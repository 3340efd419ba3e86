import { Hono } from "hono";
import { html } from "hono/html";
import { pageHeaders } from "../content-security.ts";
import { layout } from "../layout.ts";
import { sentences } from "./sentences.ts";

/** What is typed goes to our own API, and nobody can put the page into one of theirs. */
const headers = { ...pageHeaders({ scripts: "'self'", connect: "'self'", markup: "lit" }), "x-robots-tag": "noindex" };

/** The form for organisations and editors. It asks for a key itself: the page knows nothing of whoever opens it. */
export const editorFormPages = new Hono().get("/editor", ({ req, html: answer }) => {
  const lang = req.query("lang") === "en" ? "en" : "da";
  const other = lang === "en" ? "da" : "en";
  const ours = lang === "en" ? "?lang=en" : "";
  const said = sentences[lang];
  const page = layout({
    lang,
    theme: "auto",
    title: `${said.title} – Vejviser`,
    style: "editor",
    head: html`<meta name="robots" content="noindex">
    <script type="module" src="/pages/editor.js"></script>`,
    body: html`<header>
      <p class="name">Vejviser</p>
      <p><a href="/editor?lang=${other}" hreflang="${other}" lang="${other}">${said.other}</a></p>
    </header>
    <main>
      <h1>${said.title}</h1>
      <vejviser-editor lang="${lang}" theme="auto">
        <p>${said.loading}</p>
      </vejviser-editor>
      <noscript>
        <p>${said.withoutScript}</p>
        <ul>
          <li><a href="/hold-ajour${ours}">${said.guide}</a></li>
          <li><a href="/docs">${said.docs}</a></li>
        </ul>
      </noscript>
    </main>
    <footer>
      <p>
        <a href="/hold-ajour${ours}">${said.guide}</a>
        <a href="/for-redaktoerer${ours}">${said.forEditors}</a>
      </p>
    </footer>`,
  });
  return answer(page, 200, headers);
});
