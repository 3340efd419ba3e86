import { css } from "lit";

/** One offer, wherever it is shown. */
export const cardStyles = css`
  .list {
    display: grid;
    gap: 1em;
  }

  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7em;
    padding: 1.1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  .name {
    font-size: 1.2em;
  }

  .by {
    margin-block-start: -0.65em;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }

  .kinds span {
    padding: 0.15em 0.65em;
    border-radius: 1em;
    background: var(--_accent-soft);
    font-size: 0.85em;
    line-height: 1.5;
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.45em 1.5em;
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.95em;
    line-height: 1.4;
  }

  .facts li,
  .note {
    display: flex;
    gap: 0.6em;
  }

  .facts li > span > span {
    display: block;
  }

  .facts .icon {
    color: var(--_accent);
  }

  .unknown,
  .unknown .icon {
    color: var(--_muted);
  }

  .note {
    padding: 0.7em 0.9em;
    border-radius: var(--_radius);
    background: var(--_note);
    font-size: 0.95em;
    line-height: 1.5;
  }

  .way-in {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
  }

  .way-in > p {
    flex-basis: 100%;
    max-inline-size: none;
  }

  .way-in .button {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .way-in .button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .fresh {
    color: var(--_muted);
    font-size: 0.85em;
    line-height: 1.45;
  }

  article > .quiet {
    justify-self: start;
    margin-block: -0.3em;
  }

  [part="details"] {
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_line);
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

  .bullets {
    padding-inline-start: 1.15em;
    list-style: disc;
  }

  .bullets li {
    max-inline-size: 65ch;
    padding-block: 0.12em;
    overflow-wrap: break-word;
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
    article {
      padding: 1.4em 1.5em;
    }

    .details > div {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      gap: 1em;
    }
  }

  @media (forced-colors: active) {
    .facts .icon {
      color: CanvasText;
    }

    .way-in .button {
      border-color: currentColor;
    }

    .note {
      border: 1px solid;
    }
  }
`;
