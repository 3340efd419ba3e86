import { css } from "lit";
import { tappable } from "../finder/styles/shared.ts";

/** The shell: who is signed in, the ways between the desks, and the desk. */
export const roomStyle = css`
  .editor {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }

  h2 {
    margin-block-end: 0.5em;
    font-size: 1.45em;
  }

  h2:focus {
    outline: none;
  }

  h2:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 4px;
  }

  .sign-in {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.9em;
  }

  .sign-in .control {
    inline-size: 100%;
  }

  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1.5em;
    color: var(--_muted);
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_line);
  }

  .tabs button {
    ${tappable}
    padding: 0.4em 0.9em;
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: none;
    color: var(--_accent);
    font-weight: 600;
  }

  .tabs button:hover {
    background: var(--_accent-soft);
  }

  @media (forced-colors: active) {
    .tabs [aria-current] {
      border-width: 3px;
    }
  }

  .tabs [aria-current] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_text);
    text-decoration: underline;
    text-decoration-thickness: 0.14em;
    text-underline-offset: 0.3em;
  }
`;
