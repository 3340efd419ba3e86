import { brotliDecompressSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import type { Review } from "../../../schema/review.ts";
import { suggestions } from "../../../schema/tables.ts";
import type { ObjectStore } from "../../../worker/objects/object-store.ts";
import { r2Objects } from "../../../worker/objects/r2.ts";
import { publish } from "../../../worker/publish.ts";
import { publishingFrom } from "../../../worker/services.ts";
import { bindings } from "../../helpers/bindings.ts";
import { brokenLinks } from "../../helpers/chain.ts";
import { writingApi, writtenOffer } from "../../helpers/writing.ts";

const api = writingApi();
const { SNAPSHOTS } = bindings;
const objects = r2Objects(SNAPSHOTS);
const organisation = "opdigtet-fortryder";
const path = `/v1/organisations/${organisation}/offers`;
let author: string;
let editor: string;

const said: string[] = [];
beforeAll(async () => {
  for (const method of ["log", "info", "warn", "error", "debug"] as const)
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void said.push(words.map(String).join(" ")));
  await api.organisation(organisation, { trusted: true });
  author = await api.key(organisation);
  editor = await api.key("landsforeningen-spor", "editor");
});
afterAll(() => vi.restoreAllMocks());

async function ok<Body>(asked: Response | Promise<Response>): Promise<{ body: Body; etag: string }> {
  const answer = await asked;
  const text = await answer.text();
  expect(answer.status, text).toBeLessThan(300);
  return { body: (text ? JSON.parse(text) : null) as Body, etag: answer.headers.get("etag") ?? "" };
}

async function decide(how: "approval" | "rejection", reason?: string): Promise<void> {
  const { body } = await ok<{ items: Review[] }>(api.ask("GET", "/v1/reviews?perPage=100", editor));
  for (const { id, version, organisation: whose } of body.items)
    if (whose === organisation)
      await ok(api.ask("POST", `/v1/reviews/${id}/${how}`, editor, { reason }, { "if-match": `"${version}"` }));
}

async function makePublic(id: string, own: Parameters<typeof writtenOffer>[0]): Promise<void> {
  await ok(api.ask("POST", path, author, writtenOffer({ id, ...own }), { "idempotency-key": `make-${id}` }));
  await decide("approval");
  await api.published();
}

async function change(id: string, patch: object, idempotencyKey: string): Promise<{ etag: string }> {
  const { etag } = await ok<AuthoredOffer>(api.ask("GET", `${path}/${id}`, author));
  const headers = { "if-match": etag, "idempotency-key": idempotencyKey };
  await ok(api.ask("PATCH", `/v1/offers/${id}`, author, patch, headers));
  return { etag };
}

/** The house whose Worker dies between a write and its publishing. */
const unpublishing = api.appWith({ publishSoon: () => undefined });
async function changeUnpublished(id: string, da: string): Promise<void> {
  const { etag } = await ok(api.ask("GET", `${path}/${id}`, author));
  const headers = { authorization: `Bearer ${author}`, "content-type": "application/json", "if-match": etag };
  const body = JSON.stringify({ summary: { da } });
  await ok(unpublishing.request(`/v1/offers/${id}`, { method: "PATCH", headers, body }));
}

const redact = (id: string, value: string, app = api.app) =>
  app.request(`/v1/offers/${id}/redactions`, {
    method: "POST",
    headers: { authorization: `Bearer ${editor}`, "content-type": "application/json" },
    body: JSON.stringify({ value, reason: "En person har bedt om det." }),
  });

/** However it is written. Not by way of the rule that is under test. */
const plain = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
const tells = (text: string, value: string) => {
  const read = text.replaceAll(/(?:%[0-9A-F]{2})+/g, (escaped) => decodeURIComponent(escaped));
  return plain(read).includes(plain(value));
};

/** Every cell of every table that tells it, by table. */
async function tablesTelling(value: string): Promise<string[]> {
  const { database } = api.writing;
  const tables = await database.all<{ name: string }>(sql`select name from sqlite_master where type = 'table'`);
  const telling: string[] = [];
  for (const { name } of tables)
    for (const row of await database.all<Record<string, unknown>>(sql.raw(`select * from "${name}"`)))
      for (const [column, cell] of Object.entries(row))
        if (tells(String(cell), value)) telling.push(`${name}.${column}: ${String(cell).slice(0, 200)}`);
  return telling;
}

async function objectsTelling(value: string): Promise<string[]> {
  const telling: string[] = [];
  for (const { key } of (await SNAPSHOTS.list()).objects) {
    const bytes = (await objects.read(key)) ?? new Uint8Array();
    const text = new TextDecoder().decode(
      key.endsWith(".br") && bytes.length > 0 ? brotliDecompressSync(bytes) : bytes,
    );
    const cells = text.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
    if (cells.some((cell) => tells(JSON.parse(cell), value))) telling.push(key);
  }
  return telling;
}

/** What anybody and what an editor can be told. */
async function answersTelling(id: string, value: string): Promise<string[]> {
  const answers: [string, string | null][] = [
    [`/v1/offers/${id}`, null],
    [`/v1/offers?organisation=${organisation}`, null],
    ["/v1/registry", null],
    [path, editor],
    [`${path}/${id}`, editor],
    [`/v1/offers/${id}/revisions?perPage=100`, editor],
    ...["open", "approved", "rejected", "withdrawn"].map((state): [string, string] => [
      `/v1/reviews?perPage=100&state=${state}`,
      editor,
    ]),
  ];
  for (let since = 0, more = true; more; ) {
    const page = `/v1/changes?since=${since}`;
    const { body } = await ok<{ next: number; more: boolean }>(api.ask("GET", page, null));
    answers.push([page, null]);
    [since, more] = [body.next, body.more];
  }
  const telling: string[] = [];
  for (const [address, key] of answers) {
    const text = await (await api.ask("GET", address, key)).text();
    if ((text.match(/"(?:[^"\\]|\\.)*"/g) ?? []).some((cell) => tells(JSON.parse(cell), value))) telling.push(address);
  }
  return telling;
}

const number = "70 41 42 43";
const name = 'Opdigtine "Ås" Ærøskov';

describe("a value that must not be known", () => {
  const id = "opdigtet-fortalt";
  const url = `https://opdigtet.example/${encodeURIComponent(name)}`;
  let told: string[];
  let first: { etag: string };

  it("stands in many places, however it is written", async () => {
    await makePublic(id, {
      contacts: [{ channel: "phone", value: number, label: { da: "Vagt" } }],
      links: [
        { label: { da: "Opdigtet side" }, url: "https://opdigtet.example/" },
        { label: { da: "Om os" }, url },
      ],
      summary: { da: `Samtaler med ${name}.` },
      description: { da: `Ring 7041-4243, +45 70414243 eller spørg efter OPDIGTINE "ÅS" ÆRØSKOV.`, en: `Ask ${name}.` },
      sources: [{ title: `Bogen af ${name}`, publisher: "Opdigtet", locator: "s. 1", url, facts: ["identity"] }],
    });
    first = await change(id, { firstContact: { da: `Det er opdigtine „Ås“ Ærøskov, der svarer.` } }, "first-contact");
    await decide("approval");
    await api.published();
    await change(id, { referral: { da: `Skriv til ${name} på 70.41.42.43.` } }, "referral");
    await decide("rejection", `Skriv ikke ${name} og 70 41 42 43 der.`);
    await api.ask("POST", `/v1/offers/${id}/confirmations`, author, { facts: ["criteria"] });
    const message = { fact: "contact" as const, message: `${name} har fået nyt nummer efter 70414243.` };
    await api.writing.database
      .insert(suggestions)
      .values({ id: "opdigtet-forslag", offer: id, ...message, receivedAt: "2026-11-20T12:00:00.000Z" });
    await api.published();

    told = (await SNAPSHOTS.list()).objects.map(({ key }) => key).filter((key) => /snapshots\/\w+\.json$/.test(key));
    for (const value of [number, name]) {
      const tables = new Set((await tablesTelling(value)).map((cell) => cell.split(":")[0]));
      for (const where of ["offers.working", "offers.approved", "reviews.reason", "suggestions.message"])
        expect([...tables], value).toContain(where);
      expect([...tables]).toContain("revision_fields.after");
      expect([...tables]).toContain("idempotent_answers.body");
      expect((await objectsTelling(value)).length).toBeGreaterThan(3);
      expect((await answersTelling(id, value)).length).toBeGreaterThan(4);
    }
  });

  it.each([number, name])("is found nowhere once it was redacted: %s", async (value) => {
    expect((await redact(id, value)).status).toBe(204);
    await api.published();
    expect(await tablesTelling(value)).toEqual([]);
    expect(await objectsTelling(value)).toEqual([]);
    expect(await answersTelling(id, value)).toEqual([]);
    expect(said.filter((line) => tells(line, value))).toEqual([]);
    expect(await brokenLinks(api.writing.database)).toEqual([]);
  });

  it("leaves the rest as it was, and a way in", async () => {
    const { body } = await ok<AuthoredOffer>(api.ask("GET", `/v1/offers/${id}`, null));
    expect(body).toMatchObject({
      contacts: [],
      links: [{ url: "https://opdigtet.example/" }],
      summary: { da: "Samtaler med […]." },
      description: { da: `Ring […], +45 […] eller spørg efter […].`, en: "Ask […]." },
      sources: [{ title: "Bogen af […]" }],
    });
    expect(body.sources[0]).not.toHaveProperty("url");
  });

  it("withdraws the snapshots that told it: they were here, and are no more", async () => {
    const withdrawn = [];
    for (const key of told) {
      const hash = /\w{64}/.exec(key)?.[0];
      withdrawn.push((await api.ask("GET", `/v1/registry/${hash}`, null)).status);
    }
    expect(withdrawn.filter((status) => status === 410).length).toBeGreaterThan(1);
    const { body } = await ok<{ url: string }>(api.ask("GET", "/v1/registry", null));
    expect((await api.ask("GET", body.url, null)).status).toBe(200);
  });

  it("does nothing for a request that is sent again, and answers it without the value", async () => {
    const { body: before } = await ok<AuthoredOffer>(api.ask("GET", `${path}/${id}`, author));
    const patch = { firstContact: { da: `Det er opdigtine „Ås“ Ærøskov, der svarer.` } };
    const headers = { "if-match": first.etag, "idempotency-key": "first-contact" };
    const { body } = await ok<AuthoredOffer>(api.ask("PATCH", `/v1/offers/${id}`, author, patch, headers));
    expect(body.firstContact).toEqual({ da: "Det er […], der svarer." });
    const { body: after } = await ok<AuthoredOffer>(api.ask("GET", `${path}/${id}`, author));
    expect(after.version).toBe(before.version);
  });

  it("cannot be brought back by a revert", async () => {
    const { etag } = await ok(api.ask("GET", `${path}/${id}`, author));
    const answer = await api.ask("POST", `/v1/offers/${id}/revert`, author, { version: 1 }, { "if-match": etag });
    expect(answer.status).toBe(409);
  });
});

describe("a redaction", () => {
  it.each([
    ["a value of fewer letters and digits than can be meant", { value: "--12-3--", reason: "Bedt om." }, "value"],
    ["a reason that tells the value", { value: "70414243", reason: "Nummeret 70 41 42 43 er privat." }, "reason"],
    ["a value that is part of a code", { value: "late-effects", reason: "Bedt om." }, "value"],
  ])("is refused for %s", async (_what, body, field) => {
    const answer = await api.ask("POST", "/v1/offers/opdigtet-fortalt/redactions", editor, body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ fields: [{ path: field }] });
  });

  it("ends a review in which nothing waits any more, and keeps the rest of another", async () => {
    const id = "opdigtet-ventende";
    await makePublic(id, { contacts: [{ channel: "phone", value: "70 99 88 77" }] });
    const contacts = [
      { channel: "phone", value: "70 99 88 77" },
      { channel: "phone", value: "70 55 44 33" },
    ];
    await change(id, { contacts }, "add-number");
    expect((await redact(id, "70554433")).status).toBe(204);
    const { body } = await ok<AuthoredOffer>(api.ask("GET", `${path}/${id}`, author));
    expect(body).toMatchObject({ pending: [], contacts: contacts.slice(0, 1) });
    expect(await tablesTelling("70554433")).toEqual([]);
  });

  it("keeps no snapshot that was being made from before it", async () => {
    const id = "opdigtet-kaploeb";
    const value = "70 11 22 33";
    await makePublic(id, { contacts: [{ channel: "phone", value }] });
    let reached: () => void = () => undefined;
    const atWrite = new Promise<void>((resolve) => {
      reached = resolve;
    });
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const slow: ObjectStore = {
      read: objects.read,
      async write(key, bytes) {
        reached();
        await held;
        await objects.write(key, bytes);
      },
    };
    await changeUnpublished(id, "Opdigtet, mens der udgives.");
    const running = publish({ ...publishing(), objects: slow });
    await atWrite;
    expect((await redact(id, value, unpublishing)).status).toBe(204);
    goOn();
    expect(await running).toBe("published");
    await afterDrafts();
    expect(await objectsTelling(value)).toEqual([]);
    expect(await tablesTelling(value)).toEqual([]);
    expect((await ok<AuthoredOffer>(api.ask("GET", `/v1/offers/${id}`, null))).body).toMatchObject({
      contacts: [],
      summary: { da: "Opdigtet, mens der udgives." },
    });
  });

  it("withdraws what is published while it looks through the snapshots", async () => {
    const id = "opdigtet-imens";
    const value = "70 33 22 11";
    await makePublic(id, { contacts: [{ channel: "phone", value }] });
    await changeUnpublished(id, "Opdigtet, udgivet imens.");
    let isFirst = true;
    const looking: ObjectStore = {
      ...objects,
      async read(key) {
        if (isFirst) {
          isFirst = false;
          expect(await publish(publishing())).toBe("published");
        }
        return objects.read(key);
      },
    };
    const app = api.appWith({ objects: looking, publishSoon: () => undefined });
    expect((await redact(id, value, app)).status).toBe(204);
    await publish(publishing());
    await afterDrafts();
    expect(await objectsTelling(value)).toEqual([]);
    expect((await ok<AuthoredOffer>(api.ask("GET", `/v1/offers/${id}`, null))).body).toMatchObject({ contacts: [] });
  });

  it("reaches what a publishing left that was cut off", async () => {
    const id = "opdigtet-afbrudt";
    const value = "70 66 55 44";
    await makePublic(id, { contacts: [{ channel: "phone", value }] });
    await changeUnpublished(id, "Opdigtet, aldrig udgivet.");
    const broken: ObjectStore = {
      ...objects,
      write: (key, bytes) => (key.endsWith(".br") ? Promise.reject(new Error("Cut off.")) : objects.write(key, bytes)),
    };
    await expect(publish({ ...publishing(), objects: broken })).rejects.toThrow("Cut off.");
    expect((await redact(id, value)).status).toBe(204);
    await api.published();
    await afterDrafts();
    expect(await objectsTelling(value)).toEqual([]);
  });
});

const publishing = () => ({ ...publishingFrom(bindings), now: api.writing.now });

/** What the daily run does, when nobody can be at work on a draft any more. */
async function afterDrafts(): Promise<void> {
  await api.published();
  api.pass(120_000);
  await publish(publishing());
  api.pass(2_000);
}
