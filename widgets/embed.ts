/** The loader: one file without imports of its own, safe to load twice and beside another version of itself. */
import { widgetElement } from "./loader/element.ts";
import { widgetNames } from "./shared/presets.ts";

const { origin, pathname } = new URL(import.meta.url);
const isPinned = /\/embed\/\d+\.\d+\.\d+\.js$/.test(pathname);

for (const widget of widgetNames) {
  const tag = `vejviser-${widget}`;
  if (!customElements.get(tag)) customElements.define(tag, widgetElement(widget, { origin, isPinned }));
}
