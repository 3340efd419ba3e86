import { css } from "lit";
import { column } from "../../finder/styles/shared.ts";

/** The offers that fit a situation, and all advice to search in. */
export const offerStyles = css`
  .offers,
  .library {
    ${column}
    gap: 1em;
  }

  .offers,
  .library {
    padding-block-start: 1.75em;
    border-block-start: 1px solid var(--_line);
  }

  .offers {
    margin-block-start: 0.75em;
  }

  .offers .asking {
    gap: 1em;
  }

  :is(.offers .place, .library > div) {
    max-inline-size: 40em;
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
`;
