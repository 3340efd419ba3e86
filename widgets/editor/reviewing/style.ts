import { css } from "lit";
import { editorStyle } from "../editor-style.ts";
import { offerFormStyle } from "../offers/offer-form-style.ts";

/** The look of the editors' desks: cards below each other, and facts in rows. */
export const reviewingStyle = [
  ...editorStyle,
  offerFormStyle,
  css`
    :is(article, .asking, .below) {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.9em;
    }

    h3 {
      font-size: 1.15em;
    }

    h3 + .hint {
      margin-block-start: -0.7em;
    }

    .facts {
      display: grid;
      gap: 0.25em;
    }

    .facts > div {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
    }

    .facts dt {
      color: var(--_muted);
    }

    .note {
      display: grid;
      gap: 0.5em;
      justify-items: start;
    }

    h4 {
      margin-block-start: 0.75em;
      padding-block-start: 0.75em;
      border-block-start: 1px solid var(--_line);
      font-size: 1.1em;
    }

    .key {
      gap: 0.25em;
      padding-block: 0.5em;
    }

    blockquote {
      margin: 0;
      padding-inline-start: 0.9em;
      border-inline-start: 0.2em solid var(--_field);
      white-space: pre-wrap;
    }

    .asking {
      padding: 1em;
      border: 1px solid var(--_accent);
      border-radius: var(--_radius);
    }
  `,
];
