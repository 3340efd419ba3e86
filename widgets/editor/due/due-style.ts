import { css } from "lit";

/** What is to be confirmed, with its button beside it where there is room. */
export const dueStyle = css`
  h3 {
    margin-block-start: 0.5em;
    font-size: 1.15em;
  }

  h4 {
    font-size: 1.1em;
  }

  .fact {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    align-items: start;
    gap: 0.75em 1.5em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .fact > .stack {
    gap: 0.35em;
  }

  .fact > .button {
    justify-self: start;
  }

  @container (min-width: 40em) {
    .fact {
      grid-template-columns: minmax(0, 1fr) 12em;
    }

    .fact > .button {
      justify-self: end;
    }
  }

  .values {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
  }

  .values dt {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .said {
    white-space: pre-wrap;
  }
`;
