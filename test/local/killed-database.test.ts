import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asc, eq, isNotNull } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { idempotentAnswers, offers, revisionFields, revisions } from "../../schema/tables.ts";
import { createApp } from "../../worker/app.ts";
import { migrate } from "../../worker/local/migrate.ts";
import { launch, type Program } from "../../worker/local/program.ts";
import { freePort, sqldBinary } from "../../worker/local/sqld.ts";
import { publish, publishWritten } from "../../worker/publish.ts";
import { openPublished } from "../../worker/published.ts";
import { settingsFrom } from "../../worker/settings.ts";
import { openDatabase } from "../../worker/store/client.ts";
import { createOrganisation } from "../../worker/store/organisations.ts";
import { newSubject } from "../../worker/store/subjects.ts";
import { makeNewKey } from "../../worker/writes/keys.ts";
import { brokenLinks } from "../helpers/chain.ts";
import { fictitiousOffer } from "../helpers/fictitious.ts";
import { memoryObjects } from "../helpers/memory-objects.ts";
import { random } from "../helpers/random.ts";
import { scale } from "../helpers/scale.ts";

const organisation = "opdigtet-forening";
const list = `/v1/organisations/${organisation}/offers`;
const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const counted = (count: number) => Array.from({ length: count }, (_, place) => place);
const publicId = (writer: number) => `opdigtet-${writer}`;
/** In letters, because many digits may be a number to call, which waits for an editor. */
const inLetters = (...numbers: number[]) =>
  numbers.map((number) => `${number}`.replaceAll(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "")).join("-");
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function offerOf(id: string) {
  const { confirmations, version, updatedAt, organisation, status, ...offer } = fictitiousOffer({ id });
  return offer;
}

/** The house in plain Node, before a libSQL server that a test may kill. */
function houseBefore(url: string, objects = memoryObjects()) {
  const database = openDatabase(url);
  const now = () => new Date();
  const publishing = () => ({ database, objects, now, settings: settingsFrom({}), holder: crypto.randomUUID() });
  const missed: unknown[] = [];
  const app = createApp({
    published: openPublished(objects, now),
    now,
    writing: {
      ...{ database, objects, now, randomBytes, ages: settingsFrom({}).ages },
      newId: () => crypto.randomUUID(),
      publishSoon: () => void publishWritten(publishing()).catch((error: unknown) => missed.push(error)),
    },
  });
  return { app, database, objects, publishing, missed };
}

type House = ReturnType<typeof houseBefore>;

/** An organisation, and a key's text for each scope. */
async function furnish({ database }: House) {
  await migrate(database);
  const state = {
    name: { da: "Opdigtet forening" },
    kind: "ngo" as const,
    summary: { da: "Opdigtet til tests." },
    sources: [{ title: "Opdigtet kilde", publisher: "Opdigtet", locator: "s. 1" }],
  };
  return database.transaction(async (transaction) => {
    const subject = newSubject<"organisation">(state, state, new Date().toISOString());
    await createOrganisation(transaction, { id: organisation, trusted: true, ...subject });
    const key = async (scope: "organisation" | "admin") => {
      const made = { organisation, scope, holder: "opdigtet funktion" };
      return (await makeNewKey({ transaction, madeBy: null, now: new Date(), randomBytes }, made)).text;
    };
    return { author: await key("organisation"), admin: await key("admin") };
  });
}

let folder: string;
let sqld: Program;
let address: string;
let keys: Awaited<ReturnType<typeof furnish>>;
async function startSqld(): Promise<void> {
  const options = ["--db-path", folder, "--http-listen-addr", address, "--no-welcome"];
  sqld = launch(sqldBinary(), options, { ...process.env, RUST_LOG: "error" });
  await sqld.answers(`http://${address}/health`, 200);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vejviser-"));
  address = `127.0.0.1:${await freePort()}`;
  await startSqld();
  keys = await furnish(houseBefore(`http://${address}`));
});
afterAll(async () => {
  await sqld.stop();
  await rm(folder, { recursive: true });
});
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

describe("a database that is killed again and again while people write", () => {
  /** How many write at the same time, and how many writes each does. */
  const [writers, writes] = [4, scale.acknowledgedWrites / 4];
  const { next: chance } = random(20_261_122);

  it("has every write that was acknowledged, once and whole", { timeout: 300_000 }, async () => {
    const house = houseBefore(`http://${address}`);
    const key = keys.author;
    await publish(house.publishing());

    /** Sends the same request with the same key until the house answers it. */
    async function insist(method: string, path: string, body: unknown, ifMatch?: string) {
      const headers = {
        authorization: `Bearer ${key}`,
        "content-type": "application/json",
        "idempotency-key": crypto.randomUUID(),
        ...(ifMatch && { "if-match": ifMatch }),
      };
      for (;;) {
        const answer = await house.app.request(path, { method, headers, body: JSON.stringify(body) });
        if (answer.status < 500) return answer;
        expect(await answer.json()).toMatchObject({ code: "database-away" });
        expect(answer.headers.get("retry-after")).toMatch(/^\d+$/);
        await pause(30 + chance() * 50);
      }
    }
    async function versionOf(id: string): Promise<string> {
      for (;;) {
        const answer = await house.app.request(`${list}/${id}`, { headers: { authorization: `Bearer ${key}` } });
        if (answer.status === 200) return answer.headers.get("etag") ?? "";
        expect(answer.status).toBe(503);
        await pause(30 + chance() * 50);
      }
    }

    for (const own of counted(writers).map(publicId))
      expect((await insist("POST", list, offerOf(own))).status).toBe(201);
    const { database } = house;
    const published = { approved: offers.working, approvedVersion: offers.version, approvedAt: offers.updatedAt };
    await database.update(offers).set(published);

    const acknowledged: string[] = [];
    async function write(writer: number): Promise<void> {
      for (let turn = 0; turn < writes; ) {
        const by = inLetters(writer, turn);
        const id = turn % 5 === 0 ? `opdigtet-ny-${by}` : publicId(turn % 2 === 0 ? 0 : writer);
        const isNew = turn % 5 === 0;
        const answer = isNew
          ? await insist("POST", list, { ...offerOf(id), accreditation: { by } })
          : await insist("PATCH", `/v1/offers/${id}`, { accreditation: { by } }, await versionOf(id));
        if (answer.status === 412) continue;
        expect(answer.status, await answer.clone().text()).toBe(isNew ? 201 : 200);
        acknowledged.push(by);
        turn++;
      }
    }

    // The server has done it, and dies before it can say so: too rare a moment to wait for.
    let lost = 0;
    const ask = globalThis.fetch;
    vi.stubGlobal("fetch", async (request: Request, init?: RequestInit) => {
      const isCommit = request instanceof Request && (await request.clone().text()).includes('"COMMIT"');
      const answer = await ask(request, init);
      if (!isCommit || chance() > 0.1) return answer;
      lost++;
      throw new TypeError("The answer was lost on its way.");
    });

    let isWriting = true;
    let kills = 0;
    async function killNowAndThen(): Promise<void> {
      while (isWriting) {
        const enough = acknowledged.length + 1 + Math.floor(chance() * 10);
        while (isWriting && acknowledged.length < enough) await pause(5);
        await pause(chance() * 50);
        if (sqld.pid === undefined) throw new Error("The server has no process to kill.");
        process.kill(-sqld.pid, "SIGKILL");
        await sqld.ended;
        kills++;
        await pause(chance() * 100);
        await startSqld();
      }
    }
    const killing = killNowAndThen();
    await Promise.all(counted(writers).map(write));
    isWriting = false;
    await killing;
    vi.unstubAllGlobals();
    console.info(`${acknowledged.length} writes, ${kills} kills, ${lost} answers lost.`);
    expect(Math.min(kills, lost)).toBeGreaterThan(scale.acknowledgedWrites / 20);
    expect(acknowledged).toHaveLength(writers * writes);

    const history = await database.select().from(revisions).orderBy(asc(revisions.sequence));
    const fields = await database.select().from(revisionFields).where(eq(revisionFields.field, "accreditation"));
    const lines = fields.map(({ after }) => (after as { by: string }).by);
    expect(lines.sort()).toEqual([...acknowledged].sort());
    expect(await database.$count(idempotentAnswers)).toBe(acknowledged.length + writers);
    for (const { id, version, working } of await database.select().from(offers)) {
      const own = history.filter(({ subject }) => subject === id);
      expect(own.map((revision) => revision.version)).toEqual(own.map((_, place) => place + 1));
      expect(version).toBe(own.length);
      const last = fields.find(({ revision }) => revision === own.at(-1)?.sequence);
      expect(working.accreditation).toEqual(last?.after);
    }
    expect(await brokenLinks(database)).toEqual([]);

    const stored = await database.select().from(offers).where(isNotNull(offers.approved));
    const standing = stored.map(({ id, working }): [string, string | undefined] => [id, working.accreditation?.by]);
    await vi.waitFor(async () => expect(await shown(house)).toEqual(new Map(standing)), {
      timeout: 60_000,
      interval: 500,
    });
    expect(house.missed).toEqual([]);
  });
});

async function shown({ app }: House): Promise<Map<string, string | undefined>> {
  const answer = await app.request("/v1/offers?perPage=100");
  const { items } = (await answer.json()) as { items: { id: string; accreditation?: { by: string } }[] };
  return new Map(items.map(({ id, accreditation }) => [id, accreditation?.by]));
}

describe("a database that is away", () => {
  let house: House;
  beforeAll(async () => {
    const there = houseBefore(`http://${address}`);
    await publish(there.publishing());
    house = houseBefore(`http://127.0.0.1:${await freePort()}`, there.objects);
  });

  it.each<[string, string, unknown?]>([
    ["GET", "/v1/me"],
    ["GET", list],
    ["GET", `${list}/opdigtet-0`],
    ["GET", "/v1/offers/opdigtet-0/revisions"],
    ["GET", "/v1/reviews"],
    ["POST", list, offerOf("opdigtet-ny")],
    ["PUT", "/v1/offers/opdigtet-0", offerOf("opdigtet-0")],
    ["PATCH", "/v1/offers/opdigtet-0", { accreditation: null }],
    ["DELETE", "/v1/offers/opdigtet-0", { reason: "Opdigtet." }],
    ["PUT", "/v1/offers/opdigtet-0/waiting", { waiting: [] }],
    ["POST", "/v1/offers/opdigtet-0/confirmations", { facts: ["contact"] }],
    ["POST", "/v1/offers/opdigtet-0/revert", { version: 1 }],
    ["POST", "/v1/offers/opdigtet-0/redactions", { value: "70 11 22 33", reason: "Opdigtet." }],
    ["POST", "/v1/reviews/opdigtet/approval", {}],
  ])("is said to be away, and when to try again: %s %s", async (method, path, body) => {
    const answer = await house.app.request(path, {
      method,
      headers: { authorization: `Bearer ${keys.admin}`, "content-type": "application/json", "if-match": '"1"' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    expect(answer.status, await answer.clone().text()).toBe(503);
    expect(await answer.json()).toMatchObject({ code: "database-away" });
    expect(answer.headers.get("retry-after")).toBe("5");
  });

  it("is not noticed by those who read", async () => {
    for (const path of ["/v1/offers", "/v1/registry", "/health"])
      expect((await house.app.request(path)).status, path).toBe(200);
  });

  it("tells nothing of what was asked, in answers or logs", async () => {
    const headers = { authorization: `Bearer ${keys.admin}`, "content-type": "application/json" };
    const body = JSON.stringify({ ...offerOf("opdigtet-ny"), summary: { da: "Opdigtet hemmelighed." } });
    const answer = await house.app.request(list, { method: "POST", headers, body });
    const logged = vi.mocked(console.error).mock.calls.flat().map(String).join("\n");
    expect(logged).toContain("ECONNREFUSED");
    for (const text of [logged, await answer.text()]) {
      expect(text).not.toContain("hemmelighed");
      expect(text).not.toContain("select");
      expect(text).not.toContain(keys.admin.slice(3, 12));
    }
  });
});
