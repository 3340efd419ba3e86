import { html } from "hono/html";
import type { AcuteChoice } from "../../../../schema/acute-lines.ts";
import { exitAddress, exitWords } from "../../../../schema/exit.ts";
import { acuteSection } from "../acute-section.ts";
import { layout, type Markup } from "../layout.ts";

interface PlainPage {
  lang: "da" | "en";
  title: string;
  /** The same page in the other language begins anew there: what was chosen goes into no address. */
  path: string;
  /** Left out with the way out on pages for those who put ours on theirs. */
  acute?: Omit<AcuteChoice, "lang">;
  /** Its own stylesheet, where it has one. */
  head?: Markup;
  main: Markup;
  /** Whose data the page shows, as its licence asks. */
  credit?: string;
}

const sentences = {
  da: {
    leaving:
      "Linket åbner vejret hos DMI. Uden script kan vi ikke skjule siden helt: den står i din browsers historik, og Tilbage fører hertil.",
    other: "In English",
    aboutUs: "Om siden",
    pages: [
      ["/privacy", "Det, ingen får at vide"],
      ["/freshness", "Hvor ajour er listen?"],
      ["/coverage", "Hvor kender vi hjælp?"],
      ["/accessibility", "Tilgængelighed"],
      ["/dpo", "Til jeres DPO"],
    ],
  },
  en: {
    leaving:
      "The link opens the weather at DMI. Without a script we cannot hide this page fully: it stands in your browser’s history, and Back leads here.",
    other: "På dansk",
    aboutUs: "About this page",
    pages: [
      ["/privacy", "What nobody learns"],
      ["/freshness", "How up to date is the list?"],
      ["/coverage", "Where do we know of help?"],
      ["/accessibility", "Accessibility"],
      ["/dpo", "For your data protection officer"],
    ],
  },
} as const;

/** A page that needs no script: the way out and whom to call first, then what it is about, and about us last. */
export function plainPage({ lang, title, path, acute, head, main, credit }: PlainPage): Markup {
  const said = sentences[lang];
  const ours = lang === "en" ? "?lang=en" : "";
  const other = lang === "en" ? "da" : "en";
  return layout({
    lang,
    title: `${title} – Vejviser`,
    style: "plain",
    theme: "auto",
    head: html`<link rel="stylesheet" href="/pages/first.css">
    <link rel="stylesheet" href="/pages/plain-help.css">
    <link rel="stylesheet" href="/pages/plain-form.css">
    ${head}`,
    body: html`${acute && top(lang, acute)}
    <main>
      ${main}
    </main>
    <footer>
      <nav aria-label="${said.aboutUs}">
        <ul>
          ${said.pages.map(([to, name]) => html`<li><a href="${to}${ours}">${name}</a></li>`)}
          <li><a href="${path}?lang=${other}" hreflang="${other}" lang="${other}">${said.other}</a></li>
        </ul>
      </nav>
      ${credit && html`<p lang="da">${credit}</p>`}
    </footer>`,
  });
}

function top(lang: PlainPage["lang"], acute: Omit<AcuteChoice, "lang">): Markup {
  return html`<header>
      <a class="exit" href="${exitAddress(null)}" rel="noreferrer">${exitWords[lang].leave}</a>
      <p>${sentences[lang].leaving}</p>
      ${acuteSection(lang, acute)}
    </header>`;
}
