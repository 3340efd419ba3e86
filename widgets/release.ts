import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import manifest from "../package.json" with { type: "json" };
import { snapshotFormat } from "../schema/snapshot.ts";
import { builtAlone } from "./built-alone.ts";
import type { PublishedVersion } from "./published-versions.ts";

/**
 * Publishes the loader as it is now under the version in package.json, for ever: writes it beside the earlier ones, with
 * its hash into the list. Commit both.
 */
const { version } = manifest;
const inFolder = (name: string) => new URL(`published/${name}`, import.meta.url);

if (existsSync(inFolder(`${version}.js`))) {
  process.exitCode = 1;
  console.error(`Version ${version} is published already, and never changes: raise the version in package.json.`);
} else {
  const code = await builtAlone("embed.ts");
  const { versions } = JSON.parse(readFileSync(inFolder("versions.json"), "utf8")) as { versions: PublishedVersion[] };
  versions.push({
    version,
    url: `/embed/${version}.js`,
    integrity: `sha384-${createHash("sha384").update(code).digest("base64")}`,
    format: snapshotFormat,
    publishedAt: new Date().toISOString(),
  });
  writeFileSync(inFolder(`${version}.js`), code);
  writeFileSync(inFolder("versions.json"), `${JSON.stringify({ versions }, null, 2)}\n`);
  console.log(`Published ${version}.`);
}
