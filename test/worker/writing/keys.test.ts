import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { KeyInfo } from "../../../schema/key.ts";
import type { Me } from "../../../schema/me.ts";
import { isLive, makeKey, readKey, sameHash } from "../../../worker/rules/key.ts";
import type { Database } from "../../../worker/store/client.ts";
import { anotherSecret, idOf, wrongChecksum } from "../../helpers/credentials.ts";
import { writingApi, writtenOffer } from "../../helpers/writing.ts";

const api = writingApi();
const { database } = api.writing;
const [second, day] = [1_000, 24 * 60 * 60 * 1_000];
const home = "opdigtet-noegler";
let admin: string;
beforeAll(async () => {
  await api.organisation(home, { trusted: true });
  admin = await api.key("landsforeningen-spor", "admin");
});

const me = (key: string) => api.ask("GET", "/v1/me", key);
const worksFor = async (key: string) => (await me(key)).status === 200;
type Made = KeyInfo & { key: string };
const made = async (answer: Response): Promise<Made> => {
  expect(answer.status, await answer.clone().text()).toBe(201);
  return answer.json();
};
const make = async (more: object = {}, headers = {}) =>
  made(
    await api.ask(
      "POST",
      "/v1/keys",
      admin,
      { organisation: home, scope: "organisation", holder: "opdigtet leder", ...more },
      headers,
    ),
  );
const rotate = (id: string) => api.ask("POST", `/v1/keys/${id}/rotation`, admin);
const revoke = (id: string) => api.ask("DELETE", `/v1/keys/${id}`, admin);

/** Every value in every table, as text. */
async function everythingStored(): Promise<string> {
  const tables = await database.all<{ name: string }>(sql`select name from sqlite_master where type = 'table'`);
  const rows = await Promise.all(tables.map(({ name }) => database.all(sql`select * from ${sql.identifier(name)}`)));
  return JSON.stringify(rows);
}

describe("what can be no key", () => {
  const real = makeKey((count) => crypto.getRandomValues(new Uint8Array(count))).text;
  const malformed = [
    "",
    "x",
    "vv_",
    real.slice(0, -1),
    `${real}0`,
    real.toUpperCase(),
    real.replace("vv_", "vw_"),
    `${real.slice(0, 20)}u${real.slice(21)}`,
    `${real.slice(0, 20)}'; drop table keys; --`,
    `${real}=`,
    wrongChecksum(real),
    "a".repeat(5_000),
  ];

  it("never touches the database", async () => {
    const touched = vi.fn();
    const guarded = new Proxy(database, { get: (target, name) => touched(name) ?? Reflect.get(target, name) });
    const app = api.appWith({ database: guarded });
    const ask = (authorization: string) => app.request("/v1/me", { headers: { authorization } });
    for (const text of malformed) expect((await ask(`Bearer ${text}`)).status).toBe(401);
    for (const other of [real, `Basic ${real}`, `Bearer ${real} ${real}`, `Bearer${real}`, `Bearer,${real}`])
      expect((await ask(other)).status).toBe(401);
    expect(touched).not.toHaveBeenCalled();
    // The guard does see one that could be a key.
    expect((await ask(`bearer  ${real}`)).status).toBe(401);
    expect(touched).toHaveBeenCalledWith("select");
  });

  it("is told by the checksum, whichever letter was mistyped", () => {
    expect(readKey(real)).toMatchObject({ id: real.slice(3, 13) });
    for (let place = 3; place < real.length; place++) {
      const letter = real[place] === "7" ? "8" : "7";
      expect(readKey(real.slice(0, place) + letter + real.slice(place + 1))).toBe(null);
    }
  });
});

describe("the secret of a key", () => {
  it("opens only as a whole, and is compared without telling how much of it is right", async () => {
    const { key } = await make();
    expect(await worksFor(key)).toBe(true);
    expect(await worksFor(anotherSecret(key))).toBe(false);
    const { secretHash = "" } = readKey(key) ?? {};
    expect(sameHash(secretHash, secretHash)).toBe(true);
    for (const other of [`0${secretHash.slice(1)}x`, secretHash.slice(1), "", secretHash.replace(/.$/, "x")])
      expect(sameHash(secretHash, other)).toBe(false);
  });

  it("is nowhere: neither in a table, nor in a repeated answer, nor in what is said to the log", async () => {
    const said = (["log", "error", "warn", "info", "debug"] as const).map((level) => vi.spyOn(console, level));
    const once = { "idempotency-key": "opdigtet-ny-noegle" };
    const first = await make({}, once);
    const again = (await make({}, once)) as KeyInfo & { key?: string };
    expect(again).toEqual({ ...first, key: undefined });
    const rotated = await made(await rotate(first.id));
    await worksFor(first.key);
    await worksFor(wrongChecksum(first.key));
    const list = await (await api.ask("GET", "/v1/keys?perPage=100", admin)).text();

    const everywhere = [await everythingStored(), list, JSON.stringify(said.map(({ mock }) => mock.calls))].join("\n");
    for (const { key, id } of [first, rotated, { key: admin, id: idOf(admin) }]) {
      expect(everywhere).toContain(id);
      expect(everywhere).not.toContain(key);
      expect(everywhere).not.toContain(key.slice(13, 45));
    }
    expect(list).not.toContain("secret");
    for (const spy of said) spy.mockRestore();
  });
});

describe("a key ends", () => {
  it("when it is revoked: its next request is refused, a repeated one too", async () => {
    const { key, id } = await make();
    const body = { ...writtenOffer({ id: "noegler-gentaget" }), status: "draft" };
    const create = () =>
      api.ask("POST", `/v1/organisations/${home}/offers`, key, body, { "idempotency-key": "opdigtet-gentaget" });
    expect((await create()).status).toBe(201);
    expect((await create()).status).toBe(201);
    expect((await revoke(id)).status).toBe(204);
    expect((await create()).status).toBe(401);
    expect(await worksFor(key)).toBe(false);
    expect((await revoke(id)).status).toBe(409);
    expect((await rotate(id)).status).toBe(409);
  });

  it("to the second, at the instant that it was made until", async () => {
    const end = new Date(api.writing.now().getTime() + 10 * second);
    const { key } = await make({ expiresAt: end.toISOString() });
    api.pass(9 * second);
    expect(await worksFor(key)).toBe(true);
    api.pass(second - 1);
    expect(await worksFor(key)).toBe(true);
    api.pass(1);
    expect(await worksFor(key)).toBe(false);
    expect(isLive({ revokedAt: null, expiresAt: end.toISOString() }, new Date(end.getTime() - 1))).toBe(true);
  });

  it("never before it began", async () => {
    const past = { organisation: home, scope: "organisation", holder: "opdigtet", expiresAt: "2026-01-01T00:00:00Z" };
    const refused = await api.ask("POST", "/v1/keys", admin, past);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ fields: [{ path: "expiresAt", code: "out-of-range" }] });
    const nobodys = await api.ask("POST", "/v1/keys", admin, {
      ...past,
      organisation: "opdigtet-ingens",
      expiresAt: undefined,
    });
    expect(await nobodys.json()).toMatchObject({ fields: [{ path: "organisation", code: "not-in-list" }] });
  });
});

describe("a key takes another's place", () => {
  it("while both work, for 30 days; a third never does", async () => {
    const first = await make();
    const next = await made(await rotate(first.id));
    expect(next).toMatchObject({ rotatedFrom: first.id, organisation: home, scope: "organisation", expiresAt: null });
    expect([await worksFor(first.key), await worksFor(next.key)]).toEqual([true, true]);

    expect((await rotate(first.id)).status).toBe(409);
    expect((await rotate(next.id)).status).toBe(409);
    api.pass(30 * day - second);
    expect(await worksFor(first.key)).toBe(true);
    api.pass(second);
    expect([await worksFor(first.key), await worksFor(next.key)]).toEqual([false, true]);

    const third = await made(await rotate(next.id));
    expect([await worksFor(next.key), await worksFor(third.key)]).toEqual([true, true]);
  });

  it("again, when the one that took it was lost and revoked", async () => {
    const first = await make();
    const lost = await made(await rotate(first.id));
    expect((await revoke(lost.id)).status).toBe(204);
    const found = await made(await rotate(first.id));
    expect([await worksFor(first.key), await worksFor(lost.key), await worksFor(found.key)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("and never lives longer for it", async () => {
    const end = new Date(api.writing.now().getTime() + 5 * day).toISOString();
    const first = await make({ expiresAt: end });
    await made(await rotate(first.id));
    api.pass(5 * day);
    expect(await worksFor(first.key)).toBe(false);
  });

  it("even when two ask for it at once", async () => {
    const first = await make();
    const both = await Promise.all([rotate(first.id), rotate(first.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe("when a key was used", () => {
  it("is known by the day in Denmark, and written down once a day", async () => {
    const { key, id } = await make();
    const updates = vi.fn();
    const counting = new Proxy(database, {
      get(target, name) {
        if (name === "update") updates();
        return Reflect.get(target, name);
      },
    }) as Database;
    const app = api.appWith({ database: counting });
    const use = async () => {
      const answer = await app.request("/v1/me", { headers: { authorization: `Bearer ${key}` } });
      return ((await answer.json()) as Me).key.lastUsedOn;
    };
    const [row] = await database.all(sql`select last_used_on as used from keys where id = ${id}`);
    expect(row).toEqual({ used: null });

    for (let time = 0; time < 10; time++) await use();
    expect(updates).toHaveBeenCalledTimes(1);
    const today = await use();
    expect(today).toMatch(/^\d{4}-\d\d-\d\d$/);
    api.pass(day);
    await use();
    await use();
    expect(updates).toHaveBeenCalledTimes(2);
    expect((await use()) ?? "").not.toBe(today);
  });

  it("holds nobody up who comes again that day while another writes", async () => {
    const { key } = await make();
    expect(await worksFor(key)).toBe(true);
    const { promise: held, resolve: arrived } = Promise.withResolvers<void>();
    const writing = database.transaction(async (transaction) => {
      await transaction.run(sql`update organisations set updated_at = updated_at where id = ${home}`);
      await held;
    });
    const answer = await Promise.race([me(key), new Promise<null>((resolve) => setTimeout(resolve, 2_000, null))]);
    arrived();
    await writing;
    expect(answer?.status).toBe(200);
  });
});
