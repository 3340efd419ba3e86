import { html, nothing, type TemplateResult } from "lit";
import type { SentenceLang } from "../../../schema/saying/sentences.ts";
import type { Page } from "./pages.ts";

const words = {
  da: {
    previous: "Forrige side",
    next: "Næste side",
    pageOf: (page: number, pages: number) => `Side ${page} af ${pages}`,
  },
  en: {
    previous: "Previous page",
    next: "Next page",
    pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  },
};

/** The ways to the pages before and after; nothing where there is one page only. */
export function pager(
  { page, perPage, total }: Omit<Page<unknown>, "items">,
  language: SentenceLang,
  turnTo: (page: number) => void,
): TemplateResult | typeof nothing {
  const pages = Math.ceil(total / perPage);
  if (pages < 2) return nothing;
  const said = words[language];
  const way = (to: number, name: string) =>
    to >= 1 && to <= pages
      ? html`<button type="button" class="button" @click=${() => turnTo(to)}>${name}</button>`
      : nothing;
  return html`<p class="actions">
    ${way(page - 1, said.previous)}
    <span>${said.pageOf(page, pages)}</span>
    ${way(page + 1, said.next)}
  </p>`;
}
