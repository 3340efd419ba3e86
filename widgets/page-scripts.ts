import type { Plugin } from "vite";
import { builtAlone } from "./built-alone.ts";

/** Those of our own pages that have one; each is made from the `page.ts` in the folder of its name. */
const names = ["builder", "editor", "suggest"];

/** Puts the scripts of our own pages beside their looks. They share nothing with what runs in strangers' pages. */
export function pageScripts(): Plugin {
  return {
    name: "page-scripts",
    async generateBundle() {
      for (const name of names)
        this.emitFile({ type: "asset", fileName: `pages/${name}.js`, source: await builtAlone(`${name}/page.ts`) });
    },
  };
}
