import { readdir, readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** Who may know whom. A room is the longest of these prefixes that a file's path starts with. */
const mayKnow: Record<string, string[]> = {
  "schema/": ["schema/"],
  "package.json": [],
  "widgets/": ["widgets/", "schema/", "package.json"],
  "seed/": ["seed/", "schema/"],
  "worker/": [
    "worker/",
    "worker/routes/",
    "worker/middleware/",
    "worker/writes/",
    "worker/objects/",
    "worker/store/",
    "worker/rules/",
    "schema/",
  ],
  "worker/routes/": ["worker/routes/", "worker/middleware/", "worker/writes/", "worker/rules/", "worker/", "schema/"],
  "worker/middleware/": ["worker/middleware/", "worker/rules/", "worker/", "schema/"],
  "worker/writes/": ["worker/writes/", "worker/objects/", "worker/store/", "worker/rules/", "worker/", "schema/"],
  "worker/rules/": ["worker/rules/", "schema/"],
  "worker/store/": ["worker/store/", "worker/rules/", "schema/"],
  "worker/objects/": ["worker/objects/", "schema/"],
  "worker/self-hosted/": [
    "worker/self-hosted/",
    "worker/writes/",
    "worker/store/",
    "worker/objects/",
    "worker/",
    "schema/",
  ],
  "worker/local/": [
    "worker/local/",
    "worker/writes/",
    "worker/store/",
    "worker/objects/",
    "worker/rules/",
    "worker/",
    "schema/",
    "seed/",
  ],
};
const rooms = Object.keys(mayKnow).sort((a, b) => b.length - a.length);
const roomOf = (path: string) => rooms.find((room) => path.startsWith(room));

/** Packages that a room must not touch. */
const banned: [string, RegExp][] = [
  ["worker/rules/", /^(hono|drizzle-orm|@libsql|@hono)/],
  ["worker/routes/", /^(drizzle-orm|@libsql)/],
  ["worker/writes/", /^(hono|@hono|drizzle-orm|@libsql)/],
  ["worker/store/", /^(hono|@hono)/],
  ["widgets/", /^(zod|hono|@hono|drizzle-orm|@libsql)/],
  ["schema/matching/", /^(?!\.)/],
  ["schema/", /^(?!\.|zod$|drizzle-)/],
];

/** Who may know how things are stored. */
const mayKnowTables = /^(schema\/tables|schema\/drizzle\.config\.ts|worker\/store\/)/;

async function importsOf(path: string) {
  const text = await readFile(path, "utf8");
  const named = text.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^;]*?\sfrom\s)?"([^"]+)"/g);
  const asked = text.matchAll(/\bimport\(\s*"([^"]+)"/g);
  return [...named, ...asked].map(([, name = ""]) => name);
}

const folders = ["schema", "widgets", "seed", "worker"];
const files = (
  await Promise.all(
    folders.map((folder) =>
      readdir(folder, { recursive: true }).then((names) => names.map((name) => join(folder, name))),
    ),
  )
)
  .flat()
  .filter((path) => path.endsWith(".ts"));

describe("the layers", () => {
  it.each(files)("%s knows only those it may know", async (path) => {
    const room = roomOf(path);
    expect(room).toBeDefined();
    for (const name of await importsOf(path)) {
      if (name.startsWith(".")) {
        const target = normalize(join(dirname(path), name));
        expect(mayKnow[room ?? ""], `${path} imports ${target}`).toContain(roomOf(target));
        if (target.startsWith("schema/tables")) expect(path).toMatch(mayKnowTables);
      } else {
        for (const [where, names] of banned) if (path.startsWith(where)) expect(name, path).not.toMatch(names);
      }
    }
  });
});
