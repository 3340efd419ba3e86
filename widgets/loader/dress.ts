/**
 * Gives a shadow root its look. No host's policy for styles can refuse a sheet that is adopted; a browser that knows no
 * such sheets, as those of older telephones, gets an element.
 */
export function dress(root: ShadowRoot, css: string): void {
  if (!("adoptedStyleSheets" in ShadowRoot.prototype)) {
    root.append(Object.assign(document.createElement("style"), { textContent: css }));
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
