import { css } from "lit";

/** Old and new: beside each other where there is room, below each other where there is none. */
export const differenceStyle = css`
  .difference {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .changed {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em 0.75em;
  }

  @container (min-width: 36em) {
    .changed {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  .changed > dt {
    grid-column: 1 / -1;
    font-weight: 650;
  }

  .side {
    padding: 0.6em 0.8em;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_card);
  }

  .side.new {
    border-color: var(--_accent);
  }

  .side-name {
    color: var(--_muted);
    font-size: 0.85em;
    font-weight: 600;
  }

  .said {
    white-space: pre-wrap;
  }

  .none {
    color: var(--_muted);
    font-style: italic;
  }

  del {
    text-decoration: line-through;
    text-decoration-thickness: 0.1em;
  }

  ins {
    background: var(--_accent-soft);
    text-decoration: underline;
    text-decoration-thickness: 0.12em;
    text-underline-offset: 0.18em;
    font-weight: 600;
  }
`;
