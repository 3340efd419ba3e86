import type { Plugin } from "vite";
import { builtAlone } from "./built-alone.ts";

/** Puts the scripts of our own pages beside their looks. They share nothing with what runs in strangers' pages. */
export function pageScripts(): Plugin {
  return {
    name: "page-scripts",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: "pages/builder.js", source: await builtAlone("builder/page.ts") });
    },
  };
}
