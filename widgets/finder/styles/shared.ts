import { css } from "lit";

/** A box with something of its own in it. */
export const box = css`
  border: 1px solid var(--_line);
  border-radius: var(--_radius);
  background: var(--_card);
`;

/** One thing under the other, none of them wider than what holds them. */
export const column = css`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
`;

/** Everything to tap is at least 44 px high at the default size. */
export const tappable = css`
  min-block-size: 2.75em;
`;
