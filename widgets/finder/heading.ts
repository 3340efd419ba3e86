import { html, literal, type StaticValue } from "lit/static-html.js";
import type { Said } from "../shared/words.ts";

const tags: Record<number, StaticValue> = { 2: literal`h2`, 3: literal`h3`, 4: literal`h4`, 5: literal`h5` };
const deepest = literal`h6`;

/** A heading of the given level. Levels beyond 6 are 6. */
export const heading = (level: number, said: Said, className = "") => {
  const tag = tags[level] ?? deepest;
  return html`<${tag} class=${className}>${said}</${tag}>`;
};
