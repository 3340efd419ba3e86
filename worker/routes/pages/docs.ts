import { Hono } from "hono";
import { html } from "hono/html";
import { pageHeaders } from "./content-security.ts";
import { layout } from "./layout.ts";

const headers = pageHeaders({
  scripts: "'self'",
  // The documentation's script sets its look element by element, and makes markup as it likes.
  styles: "'self' 'unsafe-inline'",
  markup: "anyone",
  images: "'self' data:",
  connect: "'self'",
});

/** The API's documentation, drawn from `/openapi.json` in the browser with what the build puts at `/docs/`. */
export const docsPages = new Hono().get("/docs", ({ html: answer }) => {
  const page = layout({
    lang: "en",
    title: "Vejviser API",
    style: "docs",
    head: html`<link rel="stylesheet" href="/docs/swagger-ui.css">
    <script defer src="/docs/swagger-ui-bundle.js"></script>
    <script defer src="/pages/docs.js"></script>`,
    body: html`<div id="docs"></div>
    <noscript><p>The same as data: <a href="/openapi.json">openapi.json</a></p></noscript>`,
  });
  return answer(page, 200, headers);
});
