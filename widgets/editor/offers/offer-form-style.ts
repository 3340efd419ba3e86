import { css } from "lit";

/** Parts that fold, things within things, and two languages beside each other. */
export const offerFormStyle = css`
  h4 {
    font-size: 1.15em;
  }

  .section {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
    padding-inline: 1em;
  }

  .section > summary {
    font-size: 1.05em;
  }

  .several,
  .item,
  .nested {
    min-inline-size: 0;
  }

  .item,
  .nested {
    padding: 0.5em 0 0.75em 1em;
    border-inline-start: 0.2em solid var(--_line);
  }

  .several > legend,
  .item > legend {
    padding-block-end: 0.4em;
  }

  .several > .button,
  .item > .quiet,
  .stack > .button {
    justify-self: start;
  }

  .languages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    align-items: start;
    gap: 0.75em 1em;
  }

  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0 1em;
  }
`;
