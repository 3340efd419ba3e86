import { css } from "lit";

/** The questions that few need, folded away. */
export const moreStyles = css`
  .more {
    border-block-start: 1px solid var(--_line);
  }

  .more > summary {
    color: var(--_accent);
    font-weight: 650;
  }

  .more .questions {
    padding-block: 1em 1.5em;
  }
`;
