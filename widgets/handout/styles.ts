import { css } from "lit";

/** The box on a card, and the section with what it is for. */
export const handoutStyles = css`
  .tick {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.5em;
    margin-block: -0.3em;
  }

  .tick label {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.75em;
    color: var(--_muted);
    cursor: pointer;
  }

  .tick input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .handout {
    display: grid;
    gap: 0.8em;
    padding: 1.25em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_card);
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
