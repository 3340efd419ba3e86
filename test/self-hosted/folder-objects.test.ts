import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { folderObjects } from "../../worker/objects/folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vejviser-"));
});
afterEach(() => rm(folder, { recursive: true }));

it("gives back what was written, and null for what was not", async () => {
  const objects = folderObjects(folder);
  expect(await objects.read("snapshots/a.json")).toBeNull();
  await objects.write("snapshots/a.json", new TextEncoder().encode("Opdigtet"));
  await objects.write("snapshots/a.json", new TextEncoder().encode("Opdigtet igen"));
  expect(new TextDecoder().decode((await objects.read("snapshots/a.json")) ?? undefined)).toBe("Opdigtet igen");
});

it("never shows half an object and leaves no drafts behind", async () => {
  const objects = folderObjects(folder);
  const sizes = [1_000_000, 2_000_000, 3_000_000];
  const writes = sizes.map((size) => objects.write("current.json", new Uint8Array(size)));
  const reads = Array.from({ length: 50 }, () => objects.read("current.json"));
  for (const bytes of await Promise.all(reads)) if (bytes) expect(sizes).toContain(bytes.length);
  await Promise.all(writes);
  expect(await readdir(folder)).toEqual(["current.json"]);
});
