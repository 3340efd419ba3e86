import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

interface Page {
  lang: "da" | "en";
  title: string;
  /** Name of a stylesheet beside this file; the build puts it at `/pages/`. */
  style: string;
  head?: Markup;
  /** `auto` follows the visitor's own setting. */
  theme?: "neutral" | "dkfds" | "dark" | "auto";
  body: Markup;
}

/** A whole page. */
export function layout({ lang, title, style, head, theme = "neutral", body }: Page): Markup {
  return html`<!doctype html>
<html lang="${lang}" data-theme="${theme}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/pages/${style}.css">
    ${head}
  </head>
  <body>
    ${body}
  </body>
</html>`;
}
