import { html } from "hono/html";
import type { Markup } from "../layout.ts";

interface Sentences<Kind extends string> {
  faultTitle: string;
  faultIntro: string;
  faults: Record<Kind, string>;
  questions: Readonly<Record<string, string>>;
}

/** What cannot be read, field by field, at the top of the page; each of our own fields can be gone to. */
export function faultSummary<Kind extends string>(
  faults: readonly { field: string; kind: Kind }[],
  { faultTitle, faultIntro, faults: words, questions }: Sentences<Kind>,
): Markup {
  return html`<section class="note" role="alert" aria-labelledby="faults">
        <h2 id="faults">${faultTitle}</h2>
        <p>${faultIntro}</p>
        <ul>
          ${faults.map(({ field, kind }) => {
            const question = Object.hasOwn(questions, field) ? questions[field] : undefined;
            const name = question ? html`<a href="#${field}">${question}</a>` : html`»${field.slice(0, 40)}«`;
            return html`<li>${name}: ${words[kind]}</li>`;
          })}
        </ul>
      </section>`;
}
