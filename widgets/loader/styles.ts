/**
 * What the host page may not do to the tag, by accident or not: `!important` in here wins over all of its rules. The
 * tag's width and margins are the host's to give, and `hidden` hides it.
 */
const guarded = {
  display: "flow-root",
  visibility: "visible",
  "content-visibility": "visible",
  opacity: "1",
  filter: "none",
  mask: "none",
  "clip-path": "none",
  position: "relative",
  inset: "auto",
  float: "none",
  transform: "none",
  translate: "none",
  rotate: "none",
  scale: "none",
  zoom: "1",
  contain: "none",
  columns: "auto",
  "block-size": "auto",
  "min-block-size": "0",
  "max-block-size": "none",
  "min-inline-size": "max(160px, min(100%, 17em))",
  overflow: "visible",
  "pointer-events": "auto",
  "user-select": "auto",
  animation: "none",
  transition: "none",
  color: "inherit",
  "font-family": "var(--vejviser-font, inherit)",
  "font-size": "max(1rem, 16px)",
  "font-style": "normal",
  "font-weight": "400",
  "line-height": "1.5",
  "letter-spacing": "normal",
  "word-spacing": "normal",
  "text-align": "start",
  "text-indent": "0",
  "text-transform": "none",
  "text-shadow": "none",
  "white-space": "normal",
  "word-break": "normal",
  "overflow-wrap": "anywhere",
  "writing-mode": "horizontal-tb",
};
const guards = `
  :host { ${Object.entries(guarded)
    .map(([name, value]) => `${name}: ${value} !important;`)
    .join(" ")} }
  :host([hidden]) { display: none !important; }
`;

/** The same as the widgets' own, of which only these are needed before there is one. */
const look = (surface: string, text: string, accent: string, radius: string) => `
  --_surface: var(--vejviser-surface, ${surface}); --_text: var(--vejviser-text, ${text});
  --_accent: var(--vejviser-accent, ${accent}); --_radius: var(--vejviser-radius, ${radius});
`;
const neutral = look("#faf9f6", "#1c2b2d", "#0f5c62", "0.625em");
const dark = look("#141c1e", "#e7ebe9", "#86cdc8", "0.625em");

/**
 * Above the widget, and in its colours; the exit alone looks the same everywhere, and is seen on any ground. Lengths are
 * in em of the tag's own letters, which no host can shrink.
 */
const top = `
  :host { ${neutral} }
  :host([theme="dkfds"]) { ${look("#fff", "#1a1a1a", "#0059b3", "0")} }
  :host([theme="dark"]) { ${dark} }
  @media (prefers-color-scheme: dark) { :host([theme="auto"]) { ${dark} } }
  [part="exit"] {
    float: inline-end; position: sticky; inset-block-start: 0.5em; z-index: 2147483647; margin: 0.75em;
  }
  [part="exit"] button {
    min-block-size: 2.75em; margin: 0; padding: 0.5em 1em; border: 2px solid #fff; border-radius: 0.375em;
    background: #1c2b2d; color: #fff; font: inherit; font-weight: 650; cursor: pointer;
  }
  [part="exit"] button:hover { background: #33474a; }
  [part="exit"] button:focus-visible { outline: 3px solid #1c2b2d; outline-offset: 2px; box-shadow: 0 0 0 8px #fff; }
  [part="exit"] button:popover-open { position: fixed; inset: 0.5em 0.5em auto auto; }
  [part="top"] {
    margin-block-end: 0.5em; padding: 0.75em 1em 1em; border-radius: var(--_radius); background: var(--_surface);
    color: var(--_text);
  }
  [part="top"] :is(p, ul) { margin: 0; line-height: 1.4; }
  #how { min-block-size: 3.25em; max-inline-size: 65ch; padding-block-end: 0.75em; text-wrap: balance; }
  #how ~ :is(p, ul) { padding-inline-start: 1em; border-inline-start: 0.25em solid var(--_accent); }
  #how ~ p { font-weight: 650; }
  [part="top"] ul { columns: 2 24em; column-gap: 2em; list-style: none; }
  [part="top"] li { padding-block: 0.15em; break-inside: avoid; text-wrap: balance; }
  [part="top"] a { color: inherit; font-weight: 650; white-space: nowrap; }
  a { scroll-margin-block-start: 4em; }
  a:focus-visible { outline: 3px solid; outline-offset: 2px; }
  @media print { [part="exit"], #how { display: none; } }
`;

/**
 * The box that holds the frame has one of a few heights, by the widget, the window and the width of the host's column:
 * never by what is searched for, so that the host page learns nothing from it. What is longer scrolls inside.
 */
const place = `
  [part="place"] { clear: both; container-type: inline-size; }
  [part="place"] > * { border-radius: var(--_radius); }
  iframe {
    display: block; box-sizing: border-box; inline-size: 100%; block-size: var(--_height, var(--_step));
    border: 1px solid; border-color: color-mix(in srgb, currentColor 25%, transparent);
  }
  iframe { --_step: 24em; }
  @media (min-height: 30rem) { iframe { --_step: 34em; } }
  @media (min-height: 46rem) { iframe { --_step: 40em; } }
  @media (min-height: 56rem) {
    iframe { --_step: 48em; }
    /* Advice is read from the top, and a narrow column makes everything longer. */
    [data-widget="panel"] iframe { --_step: 54em; }
    @container (max-inline-size: 30em) { iframe { --_step: 54em; } }
  }
  [part="place"]:not([data-usable]) iframe { position: absolute; block-size: 0; visibility: hidden; }
`;

export const css = guards + top + place;
