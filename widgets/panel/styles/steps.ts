import { css } from "lit";
import { box, column } from "../../finder/styles/shared.ts";

/** What a situation asks for, one step after the other. */
export const stepStyles = css`
  .opening {
    max-inline-size: none;
    padding: 0.9em 1.1em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_note);
    font-weight: 600;
  }

  .steps {
    ${column}
    gap: 1em;
    counter-reset: step;
  }

  .step {
    ${column}
    gap: 0.9em;
    padding: 1.1em;
    ${box}
    counter-increment: step;
  }

  .step-title {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    font-size: 1.2em;
  }

  .step-title::before {
    content: counter(step) / "";
    flex: none;
    inline-size: 1.75em;
    border-radius: 1em;
    background: var(--_accent-soft);
    color: var(--_accent);
    font-size: 0.85em;
    line-height: 1.75;
    text-align: center;
  }

  @container (min-width: 48em) {
    .step {
      grid-template-columns: 16em minmax(0, 1fr);
      gap: 1.5em;
      padding: 1.4em 1.5em;
    }
  }

  @media print {
    .step {
      break-inside: avoid;
    }
  }
`;
