import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asc } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { credits } from "../../schema/tables.ts";
import { migrate } from "../../worker/local/migrate.ts";
import { freePort, type Sqld, startSqld } from "../../worker/local/sqld.ts";
import { openDatabase, type Transaction } from "../../worker/store/client.ts";
import { isAway, isBusy } from "../../worker/store/database-away.ts";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const put = (transaction: Transaction, subject: string) =>
  transaction.insert(credits).values({ subject, text: "Opdigtet" });

let folder: string;
let sqld: Sqld;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vejviser-"));
  sqld = await startSqld(folder);
  await migrate(openDatabase(sqld.url));
});
afterAll(async () => {
  await sqld.stop();
  await rm(folder, { recursive: true });
});
beforeEach(() => openDatabase(sqld.url).delete(credits));

const stored = async () => {
  const rows = await openDatabase(sqld.url).select().from(credits).orderBy(asc(credits.subject));
  return rows.map(({ subject }) => subject);
};

describe("a database that others write to", () => {
  it("is asked again, from the start, when it undid a transaction that took too long", async () => {
    const database = openDatabase(sqld.url);
    let times = 0;
    const slow = database.transaction(async (transaction) => {
      times++;
      await put(transaction, "a");
      // The server ends a transaction after five seconds, when somebody else waits for it.
      if (times === 1) await pause(6_000);
      await put(transaction, "b");
    });
    await pause(200);
    await Promise.all([slow, database.transaction((transaction) => put(transaction, "c"))]);
    expect(times).toBe(2);
    expect(await stored()).toEqual(["a", "b", "c"]);
  });

  it("is not asked again when the work itself fails", async () => {
    let times = 0;
    const failing = openDatabase(sqld.url).transaction(async (transaction) => {
      times++;
      await put(transaction, "a");
      throw new Error("Opdigtet fejl.");
    });
    await expect(failing).rejects.toThrow("Opdigtet fejl.");
    expect(times).toBe(1);
    expect(await stored()).toEqual([]);
  });
});

describe("a database that has too much to do", () => {
  /** Turns the first requests away, as the server does when there are too many. */
  async function overrun(turnedAway: number, work: (url: string) => Promise<void>): Promise<void> {
    let left = turnedAway;
    const door = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      if (left-- > 0) return response.writeHead(429).end();
      const headers = { "content-type": request.headers["content-type"] ?? "" };
      const answer = await fetch(`${sqld.url}${request.url}`, { method: "POST", headers, body: Buffer.concat(chunks) });
      response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
    const port = await freePort();
    await once(door.listen(port, "127.0.0.1"), "listening");
    try {
      await work(`http://127.0.0.1:${port}`);
    } finally {
      door.close();
      door.closeAllConnections();
    }
  }

  it("is asked again after a pause that chance makes differ", async () => {
    await overrun(3, async (url) => {
      let throws = 0;
      const chance = () => {
        throws++;
        return 0;
      };
      await openDatabase(url, undefined, chance).transaction((transaction) => put(transaction, "a"));
      expect(throws).toBeGreaterThan(0);
      expect(await stored()).toEqual(["a"]);
    });
  });

  it("is given up in the end, and said to be away", async () => {
    await overrun(1_000, async (url) => {
      const begun = Date.now();
      const error = await openDatabase(url, undefined, () => 0)
        .transaction((transaction) => put(transaction, "a"))
        .then(
          () => null,
          (failure: unknown) => failure,
        );
      expect([isBusy(error), isAway(error)]).toEqual([true, true]);
      expect(Date.now() - begun).toBeLessThan(20_000);
    });
    expect(await stored()).toEqual([]);
  });
});
