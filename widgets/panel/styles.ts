import { css } from "lit";

/** What only the panel has; fields, cards and buttons look as in the finder. */
export const styles = css`
  .step + .step { margin-block-start: 1.5em; }
`;
