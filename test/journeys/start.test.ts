import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leases } from "../../schema/tables.ts";
import { freePort, startSqld } from "../../worker/local/sqld.ts";
import { openDatabase } from "../../worker/store/client.ts";
import { failedStart, type House, interruptedStart, startHouse } from "../helpers/house.ts";
import { scale } from "../helpers/scale.ts";

interface Pointer {
  version: number;
  hash: string;
  counts: { offers: number };
}

describe("npm start", () => {
  let house: House;
  beforeAll(async () => {
    house = await startHouse();
  });
  afterAll(() => house.remove());

  const pointer = async () => (await fetch(`${house.origin}/v1/registry`)).json() as Promise<Pointer>;

  it("says one line for each thing it does, and is healthy at the end", async () => {
    const lines = house.said().trim().split("\n");
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(lines.at(-1)).toMatch(/^Ready: http:\/\/localhost:\d+\//);
    expect((await fetch(`${house.origin}/health`)).status).toBe(200);
    expect((await pointer()).counts.offers).toBeGreaterThan(20);
  });

  it(`answers ${scale.publicReads} public reads without a failure while the database is killed`, async () => {
    const paths = [
      "/v1/offers?audience=self",
      "/v1/offers?q=gruppe",
      "/v1/guidance",
      "/v1/organisations",
      "/v1/registry",
      "/health",
    ];
    const database = (await house.processes()).find(({ command }) => command.includes("sqld"));
    expect(database).toBeDefined();
    const statuses = new Map<number, number>();
    let asked = 0;
    const reader = async () => {
      while (asked < scale.publicReads) {
        const path = paths[asked++ % paths.length];
        if (asked === scale.publicReads / 10 && database) process.kill(database.pid, "SIGKILL");
        const response = await fetch(house.origin + path);
        await response.arrayBuffer();
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: 20 }, reader));
    expect(Object.fromEntries(statuses)).toEqual({ 200: scale.publicReads });
    expect((await house.processes()).some(({ command }) => command.includes("sqld"))).toBe(false);
  }, 600_000);

  it("leaves no process behind on Ctrl-C, and changes no data when it starts again", async () => {
    const before = await pointer();
    expect(await house.interrupt()).toBe(0);
    expect(await house.processes()).toEqual([]);
    house = await startHouse(house.folder);
    expect(await pointer()).toEqual(before);
  });

  it.each([300, 700, 900, 1_100, 1_500, 2_500, 4_000, 5_000])(
    "leaves no process behind when it is interrupted after %i ms",
    async (after) => {
      const folder = await mkdtemp(join(tmpdir(), "vejviser-"));
      const left = await interruptedStart(folder, { PORT: String(await freePort()) }, after);
      await rm(folder, { recursive: true, force: true });
      expect(left).toEqual([]);
    },
  );

  it("is ready with a registry when the start before it was cut off while publishing", async () => {
    const folder = await mkdtemp(join(tmpdir(), "vejviser-"));
    const first = await startHouse(folder);
    for (const { pid } of await first.processes()) process.kill(pid, "SIGKILL");
    const database = await startSqld(join(folder, "libsql"));
    const until = new Date(Date.now() + 5_000).toISOString();
    const lease = { name: "publish", holder: "cut off", until };
    await openDatabase(database.url)
      .insert(leases)
      .values(lease)
      .onConflictDoUpdate({ target: leases.name, set: lease });
    await database.stop();
    const second = await startHouse(folder);
    expect((await fetch(`${second.origin}/health`)).status).toBe(200);
    await second.remove();
  });

  it("keeps a second start away from the same data", async () => {
    const { code, said } = await failedStart(house.folder, { PORT: String(await freePort()) });
    expect(code).toBe(1);
    expect(said.trim()).toMatch(/^The data in .* is in use by process \d+: end that one first\.$/);
  });

  it.each(["nonsense", "file:registry.db", "mysql://localhost/x"])(
    "says what to do about DATABASE_URL=%s",
    async (url) => {
      const folder = await mkdtemp(join(tmpdir(), "vejviser-"));
      const { code, said } = await failedStart(folder, { PORT: String(await freePort()), DATABASE_URL: url });
      await rm(folder, { recursive: true, force: true });
      expect(code).toBe(1);
      expect(said.trim()).toMatch(/^The database at .* does not answer: correct DATABASE_URL/);
    },
  );

  it("says in one sentence what to do when the port is taken", async () => {
    const { port } = new URL(house.origin);
    const { code, said } = await failedStart(house.folder, { PORT: port });
    expect(code).toBe(1);
    expect(said.trim()).toBe(
      `Port ${port} is taken: stop what listens there, or choose another with PORT=${Number(port) + 1} npm start.`,
    );
  });

  it("says in one sentence what to do when the database does not answer", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = address !== null && typeof address !== "string" ? address.port : 0;
    server.close();
    const folder = await mkdtemp(join(tmpdir(), "vejviser-"));
    const { code, said } = await failedStart(folder, { PORT: "0", DATABASE_URL: `http://127.0.0.1:${port}` });
    expect(code).toBe(1);
    expect(said.trim().split("\n").at(-1)).toContain("PORT must be");
    const again = await failedStart(folder, { PORT: String(port), DATABASE_URL: `http://127.0.0.1:${port}` });
    expect(again.code).toBe(1);
    expect(again.said.trim()).toBe(
      `The database at 127.0.0.1:${port} does not answer: correct DATABASE_URL and DATABASE_AUTH_TOKEN, or unset them to use the embedded server.`,
    );
  });

  it("ends all of it, and says so, when the Worker ends by itself", async () => {
    const worker = (await house.processes()).find(({ command }) => command.includes("wrangler"));
    if (worker) process.kill(worker.pid, "SIGKILL");
    await expect.poll(() => house.processes(), { timeout: 20_000 }).toEqual([]);
    expect(house.said()).toContain("The Worker has ended by itself: start again with npm start.");
  });
});
