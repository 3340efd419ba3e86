import { css } from "lit";
import { box, column } from "../../finder/styles/shared.ts";

/** One piece of advice, open or folded, and what it rests on. */
export const adviceStyles = css`
  .snippets {
    ${column}
    gap: 1.1em;
  }

  .snippet {
    display: grid;
    gap: 0.4em;
  }

  .snippet + .snippet {
    padding-block-start: 1.1em;
    border-block-start: 1px solid var(--_line);
  }

  .snippet-title {
    font-size: 1.05em;
  }

  :is(.snippet, .advice) :is(ol, ul) {
    display: grid;
    gap: 0.35em;
    max-inline-size: 65ch;
    margin: 0;
    padding-inline-start: 1.4em;
  }

  :is(.snippet, .advice) ol li::marker {
    color: var(--_muted);
    font-weight: 600;
  }

  .snippet .bullets li {
    padding: 0;
  }

  .avoid {
    list-style: none;
  }

  .avoid li {
    position: relative;
  }

  .avoid li::before {
    content: "×" / "";
    position: absolute;
    inset-inline-start: -1.4em;
    color: var(--_muted);
    font-weight: 600;
  }

  .advice {
    padding: 0.35em 1.1em;
    ${box}
  }

  /* Beside what is open, a folded one needs no box of its own. */
  .snippets > .advice {
    padding: 0;
    border: 0;
  }

  .snippets > .advice + .advice {
    margin-block-start: -0.75em;
  }

  .advice > summary > :not(.hint) {
    display: inline;
    font-size: 1.05em;
  }

  .advice > summary > .hint {
    display: block;
  }

  .advice[open] {
    padding-block-end: 0.9em;
  }

  .advice > :not(summary, .evidence) {
    margin-block-end: 0.5em;
  }

  .evidence {
    color: var(--_muted);
    font-size: 0.85em;
    line-height: 1.5;
  }

  .evidence > summary {
    inline-size: fit-content;
  }

  .evidence[open] {
    padding-block-end: 0.6em;
  }

  .evidence > * + * {
    margin-block-start: 0.3em;
  }

  @media print {
    .evidence:not([open]) {
      display: none;
    }
  }
`;
