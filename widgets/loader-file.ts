import type { Plugin } from "vite";
import { builtAlone } from "./built-alone.ts";

/** Puts the loader beside what it loads, as one file without imports. */
export function loaderFile(): Plugin {
  return {
    name: "loader-file",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: "embed.js", source: await builtAlone("embed.ts") });
    },
  };
}
