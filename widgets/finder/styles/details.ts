import { css } from "lit";

/** All that is known of an offer, unfolded in its card. */
export const detailStyles = css`
  [part="details"] {
    padding-block: 0.5em;
  }

  .details {
    display: grid;
    gap: 1.1em;
    margin-block-end: 1.1em;
  }

  .details dt {
    margin-block-end: 0.2em;
    font-weight: 650;
  }

  .details p + p,
  .details p + ul,
  .details ul + p {
    margin-block-start: 0.5em;
  }

  /* For whoever wants to check it: long, and read by few. */
  .sources dd {
    color: var(--_muted);
    font-size: 0.85em;
  }

  .bullets {
    padding-inline-start: 1.15em;
    list-style: disc;
  }

  .bullets li {
    max-inline-size: 65ch;
    padding-block: 0.12em;
  }

  .bullets li::marker {
    color: var(--_muted);
  }

  .others > li + li {
    margin-block-start: 0.8em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--_line);
  }

  .others p {
    margin: 0;
  }

  .others .folded > summary {
    font-weight: 400;
  }

  .contact + .contact {
    margin-block-start: 0.8em;
  }

  .contact p {
    margin: 0;
    color: var(--_muted);
    font-size: 0.95em;
  }

  .contact p::first-letter {
    text-transform: uppercase;
  }

  @container (min-width: 34em) {
    .details > div {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      gap: 1em;
    }
  }
`;
