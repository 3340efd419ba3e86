import { type CSSResult, css, unsafeCSS } from "lit";
import { type Theme, tokens } from "./tokens.ts";

/** The values that a theme has of its own: the widgets read the private `--_…`, so that a default stands in one place. */
const values = (theme: Theme): CSSResult =>
  unsafeCSS(
    Object.entries<Partial<Record<Theme, string>>>(tokens)
      .map(([name, { [theme]: value }]) => (value ? `--_${name}: var(--vejviser-${name}, ${value});` : ""))
      .join(""),
  );

const dark = css`
  ${values("dark")}
  color-scheme: dark;
`;

/** For screen readers alone. */
export const unseen = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;

/** What lies within a widget, and within what stands in it. */
export const plainElements = css`
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
  }

  a {
    color: var(--_accent);
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.18em;
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
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    /* Not under the way out, which stays in sight. */
    scroll-margin-block-start: 4em;
  }

  .hidden-text {
    ${unseen}
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

/**
 * The look that every widget shares. All lengths are in em of the widget's own font size: a host that shrinks its root
 * font does not shrink what a person has to read.
 */
export const theme = css`
  :host {
    ${values("neutral")}
    color-scheme: light;
    display: block;
    container-type: inline-size;
    font-family: var(--_font);
    font-size: var(--_font-size);
    font-weight: 400;
    line-height: var(--_line-height);
    text-align: start;
    overflow-wrap: anywhere;
    color: var(--_text);
    background: var(--_surface);
  }

  :host([theme="dkfds"]) {
    ${values("dkfds")}
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

  ${plainElements}
`;
