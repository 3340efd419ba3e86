import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const pages = fileURLToPath(new URL("../worker/routes/pages", import.meta.url));
const swagger = dirname(fileURLToPath(import.meta.resolve("swagger-ui-dist/package.json")));

/** What is served as it lies: each server-rendered page's look and script, and the documentation's. */
export function staticFiles(): Plugin {
  return {
    name: "static-files",
    generateBundle() {
      const files = [
        ...readdirSync(pages)
          .filter((name) => /\.(css|js)$/.test(name))
          .map((name) => ({ fileName: `pages/${name}`, path: `${pages}/${name}` })),
        ...["swagger-ui.css", "swagger-ui-bundle.js"].map((name) => ({
          fileName: `docs/${name}`,
          path: `${swagger}/${name}`,
        })),
      ];
      for (const { fileName, path } of files) this.emitFile({ type: "asset", fileName, source: readFileSync(path) });
    },
  };
}
