import { css } from "lit";
import { column } from "./shared.ts";

/** How the parts of a widget lie: one column where it is narrow, the questions beside the answers where it is wide. */
export const layoutStyles = css`
  .widget {
    ${column}
    gap: 1.75em;
    max-inline-size: 78em;
    margin-inline: auto;
    padding: 1em;
  }

  .title {
    margin-block-end: 0.25em;
    font-size: 1.7em;
    letter-spacing: -0.01em;
  }

  .columns,
  .asking,
  .questions,
  .results {
    ${column}
    align-content: start;
  }

  .columns {
    gap: 2em;
  }

  .asking,
  .questions {
    gap: 1.75em;
  }

  .results {
    gap: 1em;
  }

  .to-results {
    justify-self: start;
    margin-block: -1em;
  }

  .credit {
    color: var(--_muted);
    font-size: 0.8em;
  }

  @container (min-width: 58em) {
    .widget {
      gap: 2em;
      padding-block: 1.5em;
    }

    .columns {
      grid-template-columns: 20em minmax(0, 1fr);
      gap: 2.5em;
    }

    .to-results {
      display: none;
    }
  }

  @media print {
    .asking {
      display: none;
    }
  }
`;
