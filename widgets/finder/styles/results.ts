import { css } from "lit";
import { box, column } from "./shared.ts";

/** How many there are and in which order, what was chosen, and what is said when none or not all fit. */
export const resultStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1.5em;
  }

  .count {
    font-size: 1.35em;
  }

  .sort {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.7em;
    min-inline-size: 0;
  }

  .sort-hint {
    margin-block-start: -0.5em;
  }

  .sort .field {
    inline-size: auto;
    max-inline-size: 100%;
    margin: 0;
  }

  .sort .question {
    font-weight: 400;
    color: var(--_muted);
  }

  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .chip {
    min-block-size: 2.9em;
    padding: 0.35em 0.9em;
    ${box}
    border-radius: 1.4em;
    font-size: 0.95em;
    line-height: 1.3;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .chip span {
    margin-inline-start: 0.3em;
    color: var(--_muted);
  }

  .chip:hover {
    border-color: var(--_accent);
  }

  .list,
  .none,
  .kept-out,
  .kept-out ul {
    ${column}
    gap: 1em;
  }

  .list + .hint {
    margin-block-start: 0.5em;
  }

  .list ~ .button {
    justify-self: start;
  }

  .none,
  .kept-out {
    gap: 0.8em;
    padding: 1.25em;
    ${box}
  }

  .none ul {
    display: grid;
    justify-items: start;
    gap: 0.6em;
  }

  .kept-out {
    margin-block-start: 1em;
    border-style: dashed;
    background: none;
  }

  .kept-out .others {
    gap: 0.3em;
    margin-block-start: 0.2em;
    padding-inline-start: 1em;
  }

  .kept-out .others > li + li {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .kept-out .instead {
    margin-block-start: 0.4em;
  }

  @media print {
    .sort,
    .chosen {
      display: none;
    }
  }
`;
