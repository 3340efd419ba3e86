import { css } from "lit";

export const listStyle = css`
  h3 {
    font-size: 1.15em;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  :is(th, td) {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  thead th,
  th[scope="row"] {
    font-weight: 650;
  }
`;
