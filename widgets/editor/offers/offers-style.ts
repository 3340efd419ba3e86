import { css } from "lit";

/** The list of offers, and the ways to change one. */
export const offersStyle = css`
  h3 {
    font-size: 1.2em;
  }

  .offer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.35em;
  }

  .open-offer {
    gap: 0.75em;
  }

  .open-offer > .quiet {
    justify-self: start;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    border-block: 1px solid var(--_line);
  }

  .ways [aria-current] {
    color: var(--_text);
    text-decoration-thickness: 0.16em;
  }
`;
