import { css } from "lit";

/** Whom to call: first, calm and small. */
export const acuteStyles = css`
  .acute {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_card);
    font-size: 0.9em;
    line-height: 1.45;
  }

  .acute ul {
    columns: 2 24em;
    column-gap: 2.5em;
  }

  .acute li {
    padding-block: 0.18em;
    break-inside: avoid;
    text-wrap: balance;
  }

  .acute li:only-child {
    column-span: all;
  }

  .acute a {
    font-weight: 650;
    white-space: nowrap;
  }
`;
