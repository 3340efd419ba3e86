import { css, html, nothing, type TemplateResult } from "lit";
import type { Entry, Sheet } from "./sheet.ts";

/** Millimetres of an A4 sheet, with room for what a browser may print at its edges. */
const page = { height: 297, margin: 12 };

/** Points: as large as it goes on one page, and never smaller than what can be read without glasses at hand. */
const sizes = [18, 16, 14];

/** How the printed page looks. It has a document of its own, so that nothing of the widget's look reaches it. */
export const paperStyles = css`
  @page { size: A4; margin: 12mm; }
  body { margin: 0; color: #000; background: #fff; font-family: system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; line-height: 1.28; overflow-wrap: anywhere; }
  h1, h2, p, ol { margin: 0; padding: 0; }
  h1 { font-size: 1.4em; }
  h2 { font-size: 1.08em; }
  ol { margin-block-start: 0.6em; padding-inline-start: 1.5em; }
  li { padding-block: 0.4em; border-block-start: 1px solid #777; break-inside: avoid; }
  li::marker { font-weight: 700; }
  .own { margin-block-start: 0.9em; border-block-end: 1px dotted #000; }
  .brief .rest { display: none; }
  .brief .cut::after { content: " …"; }
`.cssText;

export const paper = ({ title, printed, ownWord, entries }: Sheet): TemplateResult =>
  html`<h1>${title}</h1><p>${printed}</p><ol>${entries.map((entry) => item(entry, ownWord))}</ol>`;

const item = ({ name, lines, where, notes, first }: Entry, ownWord: string) => html`<li>
  ${name === null ? nothing : html`<h2>${name}</h2>`}
  ${lines.map(({ text, hours }) => html`<p><strong>${text}</strong>${hours ? ` – ${hours}` : nothing}</p>`)}
  ${where ? html`<p>${where}</p>` : nothing}
  ${notes.map((note) => html`<p>${note}</p>`)}
  ${
    first
      ? html`<p class=${first.rest ? "cut" : ""}>${first.short}${first.rest ? html`<span class="rest"> ${first.rest}</span>` : nothing}</p>`
      : nothing
  }
  ${name === null ? html`<p class="own">${ownWord}</p>` : nothing}
</li>`;

/** Sets the letters so large that all is on one page; what does not go on one at the smallest size gets several, whole. */
export function fitOnPage({ body, documentElement }: Document): void {
  // Paper is not always measured quite as the screen is.
  const room = ((page.height - 2 * page.margin) / 25.4) * 96 * 0.98;
  const fits = () => documentElement.scrollHeight <= room;
  for (const size of sizes) {
    body.style.fontSize = `${size}pt`;
    if (fits()) return;
  }
  body.className = "brief";
  if (!fits()) body.className = "";
}
