import { css } from "lit";
import { box, tappable } from "./shared.ts";

/** The places that are suggested while one is written. */
export const placeStyles = css`
  .combobox {
    position: relative;
  }

  [role="listbox"] {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    margin-block-start: 0.25em;
    padding: 0.3em;
    ${box}
    border-color: var(--_field);
    box-shadow: 0 6px 20px rgb(0 0 0 / 0.12);
  }

  [role="option"] {
    display: flex;
    align-items: center;
    ${tappable}
    padding: 0.3em 0.6em;
    border-radius: calc(var(--_control-radius) * 0.6);
    cursor: pointer;
  }

  [role="option"]:hover,
  [role="option"][aria-selected="true"] {
    background: var(--_accent-soft);
  }

  .place + fieldset {
    margin-block-start: 1em;
  }

  @media (forced-colors: active) {
    [role="option"][aria-selected="true"] {
      outline: 2px solid;
    }
  }
`;
