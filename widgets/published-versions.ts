import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** One version of the loader as `/embed/versions.json` lists it, oldest first. */
export interface PublishedVersion {
  /** Three numbers, as in package.json. */
  version: string;
  /** On the registry's origin. Its content never changes. */
  url: string;
  /** For the `integrity` attribute of the script. */
  integrity: string;
  /** Of the snapshots that were served when it was published; those are served for ten years more. */
  format: number;
  /** When, as an instant in UTC. */
  publishedAt: string;
}

const folder = fileURLToPath(new URL("published/", import.meta.url));
const headersFile = fileURLToPath(new URL("_headers", import.meta.url));

/** Every version of the loader that was ever published, with their list, and the headers of all built files. */
export function publishedVersions(): Plugin {
  return {
    name: "published-versions",
    generateBundle() {
      const names = readdirSync(folder);
      for (const name of names) {
        this.emitFile({ type: "asset", fileName: `embed/${name}`, source: readFileSync(folder + name) });
      }
      const rules = names.filter((name) => name.endsWith(".js")).map(unchanging);
      const source = [readFileSync(headersFile, "utf8"), ...rules].join("\n");
      this.emitFile({ type: "asset", fileName: "_headers", source });
    },
  };
}

/** Strangers' pages hold its hash. */
const unchanging = (name: string) => `/embed/${name}
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
`;
