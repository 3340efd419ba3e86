import { css } from "lit";
import { tappable } from "./shared.ts";

/** What is asked, and the fields that are written in or chosen from. */
export const questionStyles = css`
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
    text-indent: 0;
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

  .field {
    display: block;
    inline-size: 100%;
    ${tappable}
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
    text-overflow: ellipsis;
    cursor: pointer;
  }

  select.field:dir(rtl) {
    background-position:
      left 14px top 55%,
      left 19px top 55%;
  }

  @media (forced-colors: active) {
    /* The drawn arrow is gone; the system's own is not. */
    select.field {
      appearance: auto;
    }
  }
`;
