import { Hono } from "hono";
import { html } from "hono/html";
import { pageHeaders } from "./content-security.ts";
import { layout } from "./layout.ts";

const headers = pageHeaders({
  scripts: "'self'",
  connect: "'self'",
  frames: "'self'",
  ancestors: "'self'",
  markup: "lit",
});

/** An empty page of a host that does not exist, into which the snippet builder puts what was chosen. */
export const previewPages = new Hono().get("/indsaet/visning", ({ html: answer }) => {
  const page = layout({
    lang: "da",
    title: "Forhåndsvisning",
    style: "preview",
    head: html`<meta name="robots" content="noindex">
    <script type="module" src="/embed.js" referrerpolicy="no-referrer"></script>`,
    body: html`<main></main>`,
  });
  return answer(page, 200, headers);
});
