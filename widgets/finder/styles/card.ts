import { css } from "lit";
import { box, column } from "./shared.ts";

/** One offer, wherever it is shown: what a person needs to decide. */
export const cardStyles = css`
  article {
    ${column}
    gap: 0.7em;
    padding: 1.1em 1.1em 0.6em;
    ${box}
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

  /* The border is seen where a person's own colours replace ours. */
  .kinds span {
    padding: 0.15em 0.65em;
    border: 1px solid transparent;
    border-radius: 1em;
    background: var(--_accent-soft);
    font-size: 0.85em;
    line-height: 1.4;
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
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
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_note);
    font-size: 0.95em;
    line-height: 1.5;
  }

  /* A way to somewhere else is not torn apart while there is room for it on the next line. */
  :is(.note, .others) a {
    display: inline-block;
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

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1.5em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.35em;
  }

  @container (min-width: 34em) {
    article {
      padding: 1.4em 1.5em 0.6em;
    }
  }

  @media (forced-colors: active) {
    .facts .icon {
      color: CanvasText;
    }

    .way-in .button {
      border-color: currentColor;
    }
  }
`;
