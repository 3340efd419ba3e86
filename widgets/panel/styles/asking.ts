import { css } from "lit";
import { unseen } from "../../shared/theme.ts";

/** What the panel asks before it advises. Read line by line, so it is narrower than the finder. */
export const askingStyles = css`
  .widget {
    max-inline-size: 66em;
  }

  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: 1.25em 2em;
    margin-block-start: 1.25em;
  }

  .controls > div {
    max-inline-size: 40em;
  }

  .controls .chips:has(> :nth-child(5)) {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
  }

  .intro > fieldset,
  .audience {
    margin-block-start: 1em;
  }

  .audience > summary {
    inline-size: fit-content;
  }

  .audience > summary > span {
    font-weight: 650;
  }

  /* Its summary asks the same. */
  .audience legend {
    ${unseen}
  }

  .situations {
    margin-block-start: 1.25em;
  }

  .situations .chips {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
  }

  .situations .hint {
    margin-block-start: 0.75em;
  }

  .situations .hint + ul {
    margin-block-start: 0.3em;
  }

  .situations .choice {
    inline-size: 100%;
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
  }

  .subject {
    color: var(--_muted);
    font-weight: 600;
  }

  @media print {
    .audience,
    .intro > fieldset,
    .situations,
    .controls {
      display: none;
    }
  }
`;
