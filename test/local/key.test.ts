import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tellAddress } from "../../worker/local/database.ts";
import { migrate } from "../../worker/local/migrate.ts";
import { type Sqld, startSqld } from "../../worker/local/sqld.ts";
import { isLive, readKey } from "../../worker/rules/key.ts";
import { openDatabase } from "../../worker/store/client.ts";
import { findKey } from "../../worker/store/keys.ts";
import { createOrganisation } from "../../worker/store/organisations.ts";
import { newSubject } from "../../worker/store/subjects.ts";
import { fictitiousOrganisation } from "../helpers/fictitious.ts";

let folder: string;
let sqld: Sqld | null = null;

/** Opens the house's database; commands that run beside it are told where it is. */
async function open() {
  const started = await startSqld(join(folder, "libsql"));
  const forget = await tellAddress(folder, started.url);
  sqld = { ...started, stop: async () => void (await Promise.all([forget(), started.stop()])) };
  return openDatabase(started.url);
}
async function close() {
  await sqld?.stop();
  sqld = null;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vejviser-key-"));
  const database = await open();
  await migrate(database);
  const { id, ...state } = fictitiousOrganisation();
  await database.transaction((transaction) =>
    createOrganisation(transaction, { id, ...newSubject<"organisation">(state, state, "2026-11-21T11:00:00.000Z") }),
  );
  await close();
});
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true });
});

/** What `npm run key` says, and whether it went well. */
function key(...options: string[]): Promise<{ code: number; said: string; failed: string }> {
  const env = { ...process.env, DATABASE_URL: "" };
  const script = ["worker/local/key.ts", ...options, "--data", folder];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, script, { env }, (_error, said, failed) =>
      resolve({ code: child.exitCode ?? -1, said: said.trim(), failed: failed.trim() }),
    );
  });
}

const create = (...more: string[]) =>
  key("create", "--organisation", "opdigtet-forening", "--scope", "editor", ...more);
const textIn = (said: string) => /^vv_\S+$/m.exec(said)?.[0] ?? "";

/** Every byte of every file in the house's folder. */
async function everythingKept(): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const read = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), "latin1"));
  return (await Promise.all(read)).join("\n");
}

describe.each([
  ["while the house runs", true],
  ["while it does not", false],
])("a key on the command line, %s", (_when, runs) => {
  beforeAll(async () => void (runs && (await open())));
  afterAll(close);

  // Eight commands, and each starts a program.
  it("is made, listed, rotated and revoked", { timeout: 120_000 }, async () => {
    const made = await create("--holder", "opdigtet vagt", "--expires", "2099-12-31");
    expect(made).toMatchObject({ code: 0, failed: "" });
    const { id = "" } = readKey(textIn(made.said)) ?? {};
    expect(made.said.split(textIn(made.said))).toHaveLength(2);

    const list = await key("list");
    const line = list.said.split("\n").find((each) => each.startsWith(id));
    expect(line).toBe(`${id}  opdigtet-forening  editor  opdigtet vagt  used never  until 2099-12-31T00:00:00.000Z`);
    expect(list.said).not.toContain("vv_");

    const rotated = await key("rotate", id);
    const next = readKey(textIn(rotated.said))?.id ?? "";
    expect([next.length, next === id]).toEqual([10, false]);
    expect(await key("rotate", id)).toMatchObject({ code: 1, failed: expect.stringMatching(/^Two keys .*\.$/) });
    expect(await key("revoke", id)).toEqual({ code: 0, said: `${id} works no longer.`, failed: "" });
    expect(await key("revoke", id)).toMatchObject({ code: 1, failed: "This key no longer works." });
    expect((await key("list")).said).toMatch(new RegExp(`^${id} .*  revoked 20.*\n${next} .*  until revoked$`, "m"));

    const kept = await everythingKept();
    expect(kept.includes(id)).toBe(true);
    for (const text of [textIn(made.said), textIn(rotated.said)]) {
      expect(text).not.toBe("");
      expect(kept.includes(text.slice(13, 45))).toBe(false);
    }
  });
});

describe("what was made on the command line", () => {
  it("was made by no other key, and its hash is all that is kept", async () => {
    const { said } = await create();
    const known = readKey(textIn(said));
    const database = await open();
    const stored = await findKey(database, known?.id ?? "");
    await close();
    expect(stored).toMatchObject({ madeBy: null, scope: "editor", secretHash: known?.secretHash, holder: "redaktør" });
    expect(stored && isLive(stored, new Date())).toBe(true);
  });

  it("is made too where a house that was killed left the word of where its database is", async () => {
    await writeFile(join(folder, "database.url"), "http://127.0.0.1:9");
    expect(await create()).toMatchObject({ code: 0 });
  });
});

describe("what is wrong is said in a sentence, and nothing is made", () => {
  beforeAll(async () => void (await open()));
  afterAll(close);

  it.each([
    [
      "an organisation that there is not",
      ["create", "--organisation", "opdigtet-ingen", "--scope", "editor"],
      "There is no such organisation.",
    ],
    [
      "no organisation",
      ["create", "--scope", "editor"],
      "No key was made: --organisation needs the id of an organisation.",
    ],
    [
      "a scope that there is not",
      ["create", "--organisation", "x", "--scope", "all"],
      "No key was made: --scope is organisation, editor or admin.",
    ],
    [
      "neither",
      ["create"],
      "No key was made: --organisation needs the id of an organisation; --scope is organisation, editor or admin.",
    ],
    [
      "a day that there is not",
      ["create", "--organisation", "x", "--scope", "admin", "--expires", "2027-02-30"],
      "No key was made: --expires is a day, as 2027-01-31.",
    ],
    [
      "a day that has passed",
      ["create", "--organisation", "opdigtet-forening", "--scope", "admin", "--expires", "2020-01-01"],
      "A key whose end has passed would never work.",
    ],
    ["a key that there is not", ["rotate", "0123456789"], "There is no key with this id."],
  ])("%s", async (_what, options, sentence) => {
    expect(await key(...options)).toEqual({ code: 1, said: "", failed: sentence });
  });

  it.each([
    ["no command", []],
    ["a command that there is not", ["constructor"]],
    ["no key to revoke", ["revoke"]],
    ["two keys to revoke, of which only one would go", ["revoke", "0123456789", "9876543210"]],
    ["an option that there is not", ["create", "--organization", "opdigtet-forening"]],
  ])("and how to say it is shown: %s", async (_what, options) => {
    const { code, said, failed } = await key(...options);
    expect({ code, said }).toEqual({ code: 1, said: "" });
    expect(failed).toContain("npm run key -- revoke <key id>");
    expect(failed).not.toMatch(/^\s+at /m);
  });
});
