import { css } from "lit";
import { box, column, tappable } from "../finder/styles/shared.ts";

/** The box on a card, and the section with what it is for. */
export const handoutStyles = css`
  .tick {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.5em;
  }

  .tick label {
    display: flex;
    align-items: center;
    gap: 0.6em;
    ${tappable}
    color: var(--_muted);
    cursor: pointer;
  }

  .handout {
    ${column}
    gap: 0.8em;
    padding: 1.25em;
    ${box}
    border-color: var(--_accent);
  }

  .handout div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
  }

  /* As wide as the paper, so that it can be measured, and where nobody sees it. */
  .paper {
    position: fixed;
    inset: 0 auto auto -99em;
    inline-size: 186mm;
    block-size: 1px;
    border: 0;
  }
`;
