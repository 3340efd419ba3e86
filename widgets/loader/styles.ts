/**
 * The loader's own look: the acute lines in the host's own letters and colours, and one box whose height never depends
 * on what is searched for, so that the host page learns nothing from it.
 */
export const css = `
  :host { display: block; }
  :host([hidden]), slot[hidden] { display: none; }
  [part="top"] { margin-block-end: 1rem; padding-inline-start: 1rem; border-inline-start: 0.25rem solid currentColor; line-height: 1.5; }
  [part="top"] p { margin: 0; font-weight: 650; }
  [part="top"] ul { list-style: none; margin: 0; padding: 0; }
  [part="top"] li { padding-block: 0.15rem; max-inline-size: 70ch; }
  [part="top"] a { color: inherit; font-weight: 650; white-space: nowrap; }
  iframe {
    display: block; box-sizing: border-box; inline-size: 100%; block-size: var(--_height, clamp(34rem, 85vh, 54rem));
    border: 1px solid; border-color: color-mix(in srgb, currentColor 25%, transparent); border-radius: 0.625rem;
  }
  [part="place"]:not([data-usable]) iframe { position: absolute; block-size: 0; visibility: hidden; }
`;
