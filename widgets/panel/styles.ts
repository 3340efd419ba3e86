import { css } from "lit";

/** What only the panel has; fields, buttons and cards look as in the finder. */
export const styles = css`
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: 1.25em 2em;
    margin-block-start: 1.25em;
  }

  .intro > fieldset,
  .audience {
    margin-block-start: 1em;
  }

  .audience > summary {
    inline-size: fit-content;
  }

  .audience > summary > span {
    font-weight: 650;
  }

  /* Its summary asks the same. */
  .audience legend {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .controls > div {
    max-inline-size: 40em;
  }

  .controls .chips:has(> :nth-child(5)) {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
  }

  .subject {
    color: var(--_muted);
    font-weight: 600;
  }

  .opening {
    max-inline-size: none;
    padding: 0.9em 1.1em;
    border-radius: var(--_radius);
    background: var(--_note);
    font-weight: 600;
  }

  .steps {
    display: grid;
    gap: 1em;
    counter-reset: step;
  }

  .step,
  .advice {
    padding: 1.1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
    counter-increment: step;
  }

  .step-title {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    font-size: 1.2em;
  }

  .step-title::before {
    content: counter(step) / "";
    flex: none;
    inline-size: 1.75em;
    border-radius: 1em;
    background: var(--_accent-soft);
    color: var(--_accent);
    font-size: 0.85em;
    line-height: 1.75;
    text-align: center;
  }

  .snippets {
    display: grid;
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

  .snippet .bullets li {
    padding: 0;
  }

  .snippet :is(ol, ul),
  .advice :is(ol, ul) {
    display: grid;
    gap: 0.35em;
    max-inline-size: 65ch;
    margin: 0;
    padding-inline-start: 1.4em;
  }

  .snippet ol li::marker,
  .advice ol li::marker {
    color: var(--_muted);
    font-weight: 600;
  }

  .bullets {
    list-style: disc;
  }

  .avoid {
    list-style: none;
  }

  .avoid li {
    position: relative;
  }

  .avoid li::before {
    content: "×" / "";
    font-weight: 600;
    position: absolute;
    inset-inline-start: -1.4em;
    color: var(--_muted);
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

  .offers,
  .library {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .offers {
    margin-block-start: 0.75em;
    padding-block-start: 1.75em;
    border-block-start: 1px solid var(--_line);
  }

  .offers .asking {
    gap: 1em;
  }

  .offers .place {
    max-inline-size: 30em;
  }

  .known .chips {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
  }

  .offers-title {
    font-size: 1.35em;
  }

  .offers .count {
    font-size: 1.1em;
    font-weight: 650;
  }

  .advice {
    padding-block: 0.35em;
  }

  .snippets > .advice {
    padding-inline: 0;
    padding-block: 0;
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

  @container (min-width: 48em) {
    .step {
      grid-template-columns: 13em minmax(0, 1fr);
      gap: 2em;
      padding: 1.4em 1.5em;
    }

  }

  @media print {
    .audience,
    .intro > fieldset,
    .controls,
    .evidence:not([open]) {
      display: none;
    }

    .step {
      break-inside: avoid;
    }
  }
`;
