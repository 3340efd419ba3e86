import { css } from "lit";
import { handoutStyles } from "../handout/styles.ts";
import { cardStyles } from "./card-styles.ts";
import { fieldStyles } from "./field-styles.ts";

/** How the parts of the finder lie: one column where it is narrow, the questions beside the answers where it is wide. */
const layout = css`
  .widget {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em;
    max-inline-size: 78em;
    margin-inline: auto;
    padding: 1em;
  }

  .acute {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_card);
    font-size: 0.9em;
    line-height: 1.45;
  }

  .acute ul {
    columns: 3 20em;
    column-gap: 2.5em;
  }

  .acute li {
    padding-block: 0.18em;
    break-inside: avoid;
    text-wrap: pretty;
  }

  .acute li:only-child {
    column-span: all;
  }

  .acute a {
    font-weight: 650;
    white-space: nowrap;
  }

  .title {
    margin-block-end: 0.25em;
    font-size: 1.7em;
    letter-spacing: -0.01em;
  }

  .columns,
  .asking,
  .questions,
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }

  .columns {
    gap: 2em;
  }

  .asking,
  .questions {
    gap: 1.75em;
  }

  .results {
    gap: 1em;
  }

  .combobox {
    position: relative;
  }

  [role="listbox"] {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    margin-block-start: 0.25em;
    padding: 0.3em;
    border: 1px solid var(--_field);
    border-radius: var(--_radius);
    background: var(--_card);
    box-shadow: 0 6px 20px rgb(0 0 0 / 0.12);
  }

  [role="option"] {
    display: flex;
    align-items: center;
    min-block-size: 2.75em;
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

  .more {
    border-block-start: 1px solid var(--_line);
  }

  .more > summary {
    color: var(--_accent);
    font-weight: 650;
  }

  .more .questions {
    padding-block: 1em 1.5em;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1.5em;
  }

  .count {
    font-size: 1.35em;
  }

  .sort {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.7em;
    min-inline-size: 0;
  }

  .sort-hint {
    margin-block-start: -0.5em;
  }

  .sort .field {
    inline-size: auto;
    max-inline-size: 100%;
    margin: 0;
  }

  .sort .question {
    font-weight: 400;
    color: var(--_muted);
  }

  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .chip {
    min-block-size: 2.9em;
    padding: 0.35em 0.9em;
    border: 1px solid var(--_line);
    border-radius: 1.4em;
    background: var(--_card);
    font-size: 0.95em;
    line-height: 1.3;
    text-align: start;
  }

  .chip span {
    margin-inline-start: 0.3em;
    color: var(--_muted);
  }

  .chip:hover {
    border-color: var(--_accent);
  }

  .chosen .quiet {
    padding-inline: 0.5em;
  }

  .none,
  .kept-out {
    display: grid;
    gap: 0.8em;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  .none ul,
  .kept-out ul {
    display: grid;
    justify-items: start;
    gap: 0.6em;
  }

  .kept-out > ul {
    gap: 1.1em;
  }

  .kept-out .others {
    gap: 0.3em;
    margin-block-start: 0.2em;
    padding-inline-start: 1em;
  }

  .kept-out .others > li + li {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .kept-out .instead {
    margin-block-start: 0.4em;
  }

  .kept-out {
    margin-block-start: 1em;
    border-style: dashed;
    background: none;
  }

  .list + .hint {
    margin-block-start: 0.5em;
  }

  .list ~ .button {
    justify-self: start;
  }

  .credit {
    color: var(--_muted);
    font-size: 0.8em;
  }

  .to-results {
    justify-self: start;
    margin-block: -1em;
  }

  @container (min-width: 58em) {
    .widget {
      gap: 2em;
      padding: 1.5em;
    }

    .columns {
      grid-template-columns: 20em minmax(0, 1fr);
      gap: 2.5em;
    }

    .to-results {
      display: none;
    }
  }

  @media print {
    .asking,
    .sort,
    .chosen {
      display: none;
    }
  }

  @media (forced-colors: active) {
    [role="option"][aria-selected="true"] {
      outline: 2px solid;
    }
  }
`;

export const styles = [fieldStyles, cardStyles, layout, handoutStyles];
