import { html } from "hono/html";
import type { Markup } from "../layout.ts";

/** One bar: what it counts, and how much there is of it. */
export interface Bar {
  label: string;
  count: number;
}

/** Lines of text that a bar takes with its words above it, and what of that the bar itself is. */
const row = { whole: 3.25, words: 1.4, bar: 1 };

/**
 * Bars with their numbers in words, drawn in the colour of the text, so that they are seen in every theme, in forced
 * colours and on paper. Lengths are parts of `all`. No styles: those are refused in a page's own markup.
 */
export function barChart(bars: readonly Bar[], all: number, label: string): Markup {
  return html`<svg role="img" aria-label="${label}" width="100%" height="${bars.length * row.whole}em" fill="currentColor">
          ${bars.map(({ label: name, count }, index) => {
            const top = index * row.whole;
            const part = all === 0 ? 0 : (100 * count) / all;
            return html`<text y="${top + 1}em">${name}: ${count}</text>
          <rect y="${top + row.words}em" width="100%" height="${row.bar}em" fill="none" stroke="currentColor"/>
          <rect y="${top + row.words}em" width="${part.toFixed(2)}%" height="${row.bar}em"/>`;
          })}
        </svg>`;
}
