import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { loaderFile } from "./loader-file.ts";
import { pageScripts } from "./page-scripts.ts";
import { publishedVersions } from "./published-versions.ts";
import { staticFiles } from "./static-files.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Names that stand in strangers' pages, or in the loader, never change; all else carries its content in its name. */
export default defineConfig({
  root: here(".."),
  publicDir: false,
  logLevel: "warn",
  plugins: [loaderFile(), pageScripts(), publishedVersions(), staticFiles()],
  build: {
    outDir: here("../.build/assets"),
    // A browser that has an entry of an earlier build may still ask for its chunks.
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: ["finder", "panel", "finder-page", "panel-page"].map((name) => here(`embed/${name}.ts`)),
      preserveEntrySignatures: "allow-extension",
      output: { entryFileNames: "embed/[name].js", chunkFileNames: "embed/chunks/[name]-[hash].js" },
    },
  },
});
