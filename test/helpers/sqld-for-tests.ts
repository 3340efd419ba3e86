import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startSqld } from "../../worker/local/sqld.ts";

declare module "vitest" {
  export interface ProvidedContext {
    databaseUrl: string;
  }
}

/** A real, empty libSQL server for one run of the tests. */
export default async function setup({ provide }: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "vejviser-"));
  const sqld = await startSqld(folder);
  provide("databaseUrl", sqld.url);
  return async () => {
    await sqld.stop();
    await rm(folder, { recursive: true });
  };
}
