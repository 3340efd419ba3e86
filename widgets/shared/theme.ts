import { css } from "lit";

/**
 * The look that every widget shares. What a host may set is `--vejviser-…`; the widgets themselves read only the
 * private `--_…`, so that a default stands in one place. All lengths are in em of the widget's own font size: a host
 * that shrinks its root font does not shrink what a person has to read.
 */
const light = css`
  --_surface: var(--vejviser-surface, #faf9f6);
  --_card: var(--vejviser-card, #ffffff);
  --_text: var(--vejviser-text, #1c2b2d);
  --_muted: var(--vejviser-muted, #4c5b5d);
  --_line: var(--vejviser-line, #dddbd3);
  --_field: var(--vejviser-field, #69787a);
  --_accent: var(--vejviser-accent, #0f5c62);
  --_accent-soft: var(--vejviser-accent-soft, #e4efee);
  --_on-accent: var(--vejviser-on-accent, #ffffff);
  --_note: var(--vejviser-note, #f4f0e6);
  color-scheme: light;
`;

const dark = css`
  --_surface: var(--vejviser-surface, #141c1e);
  --_card: var(--vejviser-card, #1c2628);
  --_text: var(--vejviser-text, #e7ebe9);
  --_muted: var(--vejviser-muted, #aab7b7);
  --_line: var(--vejviser-line, #344143);
  --_field: var(--vejviser-field, #849597);
  --_accent: var(--vejviser-accent, #86cdc8);
  --_accent-soft: var(--vejviser-accent-soft, #1f3a3c);
  --_on-accent: var(--vejviser-on-accent, #0d191a);
  --_note: var(--vejviser-note, #29291f);
  color-scheme: dark;
`;

export const theme = css`
  :host {
    ${light}
    --_radius: var(--vejviser-radius, 0.625em);
    display: block;
    container-type: inline-size;
    font-family: var(--vejviser-font, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif);
    font-size: var(--vejviser-font-size, max(1rem, 16px));
    font-weight: 400;
    line-height: 1.55;
    text-align: start;
    color: var(--_text);
    background: var(--_surface);
  }

  :host([theme="dark"]) {
    ${dark}
  }

  @media (prefers-color-scheme: dark) {
    :host([theme="auto"]) {
      ${dark}
    }
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  ul {
    list-style: none;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }

  p {
    max-inline-size: 65ch;
    text-wrap: pretty;
    overflow-wrap: break-word;
  }

  a {
    color: var(--_accent);
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.18em;
    overflow-wrap: anywhere;
  }

  a:hover {
    text-decoration-thickness: 0.14em;
  }

  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }

  button {
    cursor: pointer;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: no-preference) {
    a,
    button,
    label {
      transition:
        background-color 120ms,
        border-color 120ms;
    }
  }
`;
