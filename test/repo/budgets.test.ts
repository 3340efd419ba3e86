import { brotliCompressSync, constants } from "node:zlib";
import { build, type Rolldown } from "vite";
import { beforeAll, describe, expect, test, vi } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const budgets = Object.entries(manifest.budgets);

type File = Rolldown.OutputChunk | Rolldown.OutputAsset;
let files: Map<string, File>;
beforeAll(async () => {
  // While testing, Lit would come with its warnings for developers.
  vi.stubEnv("NODE_ENV", "production");
  const built = (await build({
    configFile: "widgets/vite.config.ts",
    logLevel: "error",
    build: { write: false },
  })) as Rolldown.RolldownOutput;
  files = new Map(built.output.map((file) => [file.fileName, file]));
}, 60_000);

/** A file and everything that it cannot run without. */
function withImports(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const file = files.get(name);
  for (const imported of file?.type === "chunk" ? file.imports : []) withImports(imported, seen);
  return seen;
}

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Bytes on the way to a browser. */
function compressed(name: string): number {
  const file = files.get(name);
  if (!file) throw new Error(`the build makes no ${name}`);
  return brotliCompressSync(file.type === "chunk" ? file.code : file.source, quality).length;
}

describe("what a visitor's device has to fetch", () => {
  test.each(budgets)("%s with all that it loads is at most %i bytes of brotli", (name, most) => {
    const bytes = [...withImports(name)].map(compressed).reduce((sum, size) => sum + size);
    expect(bytes).toBeLessThanOrEqual(most);
    expect(bytes, "so little that something must be missing").toBeGreaterThan(1_000);
  });

  test("validation of what is written to the registry stays out of it", () => {
    const modules = [...files.values()].flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
    expect(modules.filter((id) => id.includes("node_modules") && !/[/@]lit/.test(id))).toEqual([]);
  });
});
