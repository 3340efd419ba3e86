import { html } from "hono/html";
import type { Markup } from "../layout.ts";
import { type Proof, proofs } from "./proofs.ts";

/** A page that explains, as data: so that its words can be read and held to account. */
export interface Prose {
  title: string;
  lead: string;
  sections: ProseSection[];
}

export interface ProseSection {
  heading: string;
  blocks: ProseBlock[];
}

export type ProseBlock =
  | string
  | { list: string[] }
  /** A thing and what is to be said of it, sentence by sentence. */
  | { terms: [term: string, ...said: string[]][] }
  /** What somebody else has to fill in. */
  | { blanks: string[] }
  /** Text to copy. */
  | { paste: string; label: string }
  | { codes: readonly string[] }
  | { question: string; answer: string; proof?: Proof[] };

const words = {
  da: { blank: "Ikke udfyldt endnu", proof: "Det viser prøven", quoted: (text: string) => `»${text}«` },
  en: { blank: "Not filled in yet", proof: "Shown by the test", quoted: (text: string) => `“${text}”` },
};

/** In all texts, `{origin}` is this registry's own address, and what follows it a page that it leads to. */
export function proseMarkup({ title, lead, sections }: Prose, lang: keyof typeof words, origin: string): Markup {
  return html`<h1>${title}</h1>
      <p>${withLinks(lead, origin)}</p>
      ${sections.map(
        ({ heading, blocks }) => html`<section>
        <h2>${heading}</h2>
        ${blocks.map((block) => blockMarkup(block, lang, origin))}
      </section>`,
      )}`;
}

function blockMarkup(block: ProseBlock, lang: keyof typeof words, origin: string): Markup {
  const told = (text: string) => withLinks(text, origin);
  if (typeof block === "string") return html`<p>${told(block)}</p>`;
  if ("list" in block) return html`<ul>${block.list.map((item) => html`<li>${told(item)}</li>`)}</ul>`;
  if ("codes" in block) return html`<p>${block.codes.map((code) => html`<code>${code}</code> `)}</p>`;
  if ("blanks" in block) {
    return html`<dl>${block.blanks.map((name) => html`<div><dt>${name}</dt><dd>${words[lang].blank}</dd></div>`)}</dl>`;
  }
  if ("terms" in block) {
    return html`<dl>${block.terms.map(
      ([term, ...said]) =>
        html`<div><dt>${told(term)}</dt><dd>${said.map((each) => html`<p>${told(each)}</p>`)}</dd></div>`,
    )}</dl>`;
  }
  if ("paste" in block) {
    return html`<h3>${block.label}</h3><pre tabindex="0" role="group" aria-label="${block.label}">${block.paste.replaceAll("{origin}", origin)}</pre>`;
  }
  const { question, answer, proof = [] } = block;
  return html`<h3>${question}</h3>
        <p>${told(answer)}</p>
        ${proof.map((name) => {
          const { file, says } = proofs[name];
          return html`<p class="quiet">${words[lang].proof} <code>${file}</code>: ${words[lang].quoted(says)}.</p>`;
        })}`;
}

const withLinks = (text: string, origin: string) =>
  text
    .split(/(\{origin\}\/[a-z-]+)/)
    .map((part, place) =>
      place % 2 === 0 ? part : html`<a href="${part.replace("{origin}", "")}">${part.replace("{origin}", origin)}</a>`,
    );
