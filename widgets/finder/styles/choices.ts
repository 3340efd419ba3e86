import { css } from "lit";
import { box, tappable } from "./shared.ts";

/** Answers to tick. */
export const choiceStyles = css`
  .chips,
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12.5em), 1fr));
    gap: 0.5em;
    margin-block-start: 0.6em;
  }

  .cards {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5em), 1fr));
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 0.6em;
    ${tappable}
    padding: 0.45em 0.75em;
    ${box}
    border-radius: var(--_control-radius);
    line-height: 1.35;
    cursor: pointer;
  }

  .choice:hover {
    border-color: var(--_field);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  :is(.choice, .tick) input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .choice input {
    outline: none;
  }

  .choice small {
    display: block;
  }

  .cards .choice {
    min-block-size: 3.75em;
    padding: 0.75em 1.1em;
    font-size: 1.05em;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-width: 3px;
    }

    .choice input {
      accent-color: auto;
    }
  }
`;
