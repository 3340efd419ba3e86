import { css } from "lit";
import { tappable } from "./shared.ts";

/** What is pressed and unfolded, and the drawings beside words. */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    gap: 0.2em;
    ${tappable}
    max-inline-size: 100%;
    padding: 0.45em 1.1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_control-radius);
    background: var(--_card);
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.3;
    text-align: start;
    text-decoration: none;
    overflow-wrap: anywhere;
  }

  .button:hover {
    background: var(--_accent-soft);
  }

  .quiet {
    ${tappable}
    padding: 0.4em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
    text-align: start;
  }

  .quiet:hover {
    text-decoration-thickness: 0.14em;
  }

  /* The second line begins where the first one's words do, and not under the triangle. */
  summary {
    ${tappable}
    padding-block: 0.6em;
    padding-inline-start: 1.05em;
    text-indent: -1.05em;
    cursor: pointer;
  }

  .folded > summary {
    font-weight: 600;
  }

  .folded[open] {
    padding-block-end: 1em;
  }

  .folded .chips {
    margin-block-start: 0.3em;
  }

  .number {
    display: inline-block;
    min-inline-size: 1.6em;
    margin-inline-start: 0.3em;
    border-radius: 1em;
    background: var(--_accent-soft);
    font-size: 0.85em;
    line-height: 1.6;
    text-align: center;
    text-indent: 0;
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.25em;
  }

  a .icon {
    inline-size: 0.85em;
    block-size: 0.85em;
    vertical-align: -0.05em;
  }

  @media (forced-colors: active) {
    .icon {
      color: CanvasText;
    }
  }
`;
