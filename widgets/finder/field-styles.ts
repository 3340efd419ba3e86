import { css } from "lit";

/** Questions, answers and buttons. Everything to tap is at least 44 px high at the default size. */
export const fieldStyles = css`
  .question {
    display: block;
    padding: 0;
    font-weight: 650;
    line-height: 1.35;
  }

  .hint {
    color: var(--_muted);
    font-size: 0.9em;
    line-height: 1.45;
  }

  .fault:empty {
    display: none;
  }

  .fault {
    margin-block-start: 0.4em;
    padding-inline-start: 0.7em;
    border-inline-start: 3px solid var(--_accent);
    color: var(--_text);
  }

  .chips,
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10.5em), 1fr));
    gap: 0.5em;
    margin-block-start: 0.6em;
  }

  .cards {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.75em;
    padding: 0.45em 0.9em 0.45em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_card);
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

  .choice input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
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

  .field {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    margin-block-start: 0.5em;
    padding: 0.45em 0.8em;
    border: 1px solid var(--_field);
    border-radius: var(--_control-radius);
    background: var(--_card);
    color: var(--_text);
    appearance: none;
  }

  .field + .hint {
    margin-block-start: 0.4em;
  }

  .field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .field.short {
    inline-size: 6em;
  }

  select.field {
    padding-inline-end: 2.4em;
    background-image: linear-gradient(45deg, transparent 50%, currentColor 50%),
      linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-position:
      right 19px top 55%,
      right 14px top 55%;
    background-size: 5px 5px;
    background-repeat: no-repeat;
    cursor: pointer;
  }

  select.field:dir(rtl) {
    background-position:
      left 14px top 55%,
      left 19px top 55%;
  }

  summary {
    min-block-size: 2.75em;
    padding-block: 0.6em;
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
  }

  .button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
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
    min-block-size: 2.75em;
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
    .choice:has(:checked) {
      border-width: 3px;
    }

    .choice input {
      accent-color: auto;
    }

    /* The drawn arrow is gone; the system's own is not. */
    select.field {
      appearance: auto;
    }

    .icon {
      color: CanvasText;
    }
  }
`;
