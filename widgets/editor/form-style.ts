import { css } from "lit";
import { box, tappable } from "../finder/styles/shared.ts";

/** Fields, what is said beside them, and what is pressed below them. */
export const formStyle = css`
  :is(label, legend, .label) {
    padding: 0;
    font-weight: 600;
  }

  .choice,
  .tick {
    font-weight: 400;
  }

  .hint,
  .count {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }

  .fault {
    font-weight: 600;
  }

  .control {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    max-inline-size: 40em;
  }

  .field {
    ${tappable}
    inline-size: 100%;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_field);
    border-radius: var(--_control-radius);
    background: var(--_card);
    color: inherit;
    font: inherit;
  }

  textarea.field {
    min-block-size: 5.5em;
    field-sizing: content;
    resize: vertical;
  }

  .field.short {
    max-inline-size: 12em;
  }

  .field.code {
    font-family: ui-monospace, monospace;
  }

  .field[aria-invalid="true"] {
    border-width: 2px;
    border-color: var(--_text);
  }

  .tick {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    ${tappable}
    cursor: pointer;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 0.75em;
  }

  .button.main {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.main:hover {
    background: var(--_text);
    border-color: var(--_text);
    color: var(--_surface);
  }

  @media (forced-colors: active) {
    .button.main {
      border-width: 3px;
    }
  }

  .button[aria-disabled="true"] {
    border-style: dashed;
    cursor: progress;
  }

  .note,
  .problem {
    padding: 0.75em 1em;
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_note);
  }

  .problem {
    border: 2px solid var(--_text);
    background: var(--_card);
  }

  .faults {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.5em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .strong {
    font-weight: 650;
  }

  .muted {
    color: var(--_muted);
  }

  .card {
    ${box}
    padding: 1em;
  }

  .tag {
    display: inline-block;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    background: var(--_accent-soft);
    font-size: 0.85em;
    font-weight: 600;
  }

  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
`;
