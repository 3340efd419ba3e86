import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { loaderFile } from "./loader-file.ts";
import { staticFiles } from "./static-files.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Names that stand in strangers' pages, or in the loader, never change; all else carries its content in its name. */
export default defineConfig({
  root: here(".."),
  publicDir: false,
  logLevel: "warn",
  plugins: [loaderFile(), staticFiles()],
  build: {
    outDir: here("../.build/assets"),
    emptyOutDir: true,
    modulePreload: false,
    rolldownOptions: {
      input: {
        finder: here("embed/finder.ts"),
        panel: here("embed/panel.ts"),
        frame: here("embed/frame.ts"),
      },
      preserveEntrySignatures: "strict",
      output: { entryFileNames: "embed/[name].js", chunkFileNames: "embed/chunks/[name]-[hash].js" },
    },
  },
});
