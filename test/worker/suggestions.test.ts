import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { NewSuggestion } from "../../schema/suggestion.ts";
import { suggestions } from "../../schema/tables.ts";
import { readSnapshot } from "../../worker/objects/snapshots.ts";
import { countedTime, mostSuggestions, timeToWait } from "../../worker/rules/suggestion-limits.ts";
import { openDatabase } from "../../worker/store/client.ts";
import { suggestionsApi } from "../helpers/suggestions.ts";

const offer = "livslinien-telefonraadgivning";
const words = "Opdigtet: zzqx-nummeret er forkert.";
let api: Awaited<ReturnType<typeof suggestionsApi>>;
beforeAll(async () => {
  api = await suggestionsApi();
});
beforeEach(async () => {
  await api.writing.database.delete(suggestions);
});
afterEach(() => vi.restoreAllMocks());

const problemOf = async (response: Response) =>
  (await response.json()) as { code: string; fields: { path: string; code: string }[] };

describe("something wrong that somebody without a key tells", () => {
  it("is received in silence", async () => {
    const answer = await api.suggest(offer, { fact: "contact", message: words });
    expect(answer.status).toBe(204);
    expect(await answer.text()).toBe("");
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect(await api.kept()).toMatchObject([
      { offer, fact: "contact", message: words, passedOnAt: null, handledAt: null },
    ]);
  });

  it.each<[what: string, headers: Record<string, string>]>([
    ["another site's page", { "sec-fetch-site": "cross-site", origin: "https://opdigtet.example" }],
    ["a page of a site beside ours", { "sec-fetch-site": "same-site" }],
    ["an address that was typed", { "sec-fetch-site": "none" }],
    ["another site's page that names us as its origin", { "sec-fetch-site": "cross-site", origin: "http://localhost" }],
    ["an old browser on another site", { origin: "https://opdigtet.example" }],
    ["an old browser that does not say where it is", { origin: "null" }],
    ["a program", {}],
  ])("is refused from %s", async (_what, headers) => {
    const answer = await api.suggest(offer, { fact: "contact" }, headers);
    expect([answer.status, (await problemOf(answer)).code]).toEqual([403, "forbidden"]);
    expect(await api.kept()).toEqual([]);
  });

  it("is received from an old browser on our own page", async () => {
    expect((await api.suggest(offer, { fact: "hours" }, { origin: "http://localhost" })).status).toBe(204);
  });

  it("is nothing that other sites' scripts may ask for, as they may for all else", async () => {
    const origin = { origin: "https://opdigtet.example", "access-control-request-method": "POST" };
    const preflight = (path: string) => api.app.request(path, { method: "OPTIONS", headers: origin });
    expect((await preflight("/v1/offers/search")).headers.get("access-control-allow-origin")).toBe("*");
    for (const path of [`/v1/offers/${offer}/suggestions`, "/suggest"]) {
      const { status, headers } = await preflight(path);
      expect([status, headers.get("access-control-allow-origin")]).toEqual([405, null]);
    }
    const answer = await api.suggest(offer, { fact: "hours" });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  });

  it.each<[body: object, status: number, field: string | null]>([
    [{}, 400, "fact"],
    [{ fact: "price" }, 400, "fact"],
    [{ fact: "contact", message: "x".repeat(301) }, 400, "message"],
    [{ fact: "contact", message: " " }, 400, "message"],
    [{ fact: "contact", message: "a\u0000b" }, 400, "message"],
    [{ fact: "contact", message: "a\ud800" }, 400, "message"],
    [{ fact: "contact", message: { da: "x" } }, 400, "message"],
    [{ fact: "contact", name: "x" }, 400, "name"],
    [{ fact: "contact", ["__proto__"]: "x" }, 400, null],
  ])("that is %j is answered %i naming %s", async (body, status, field) => {
    const answer = await api.suggest(offer, body as NewSuggestion);
    expect(answer.status).toBe(status);
    if (field) expect((await problemOf(answer)).fields).toMatchObject([{ path: field }]);
    expect(await api.kept()).toEqual([]);
  });

  it("may be as long as was promised", async () => {
    expect((await api.suggest(offer, { fact: "contact", message: "æ".repeat(300) })).status).toBe(204);
  });

  it("is about an offer that there is", async () => {
    expect((await api.suggest("opdigtet-ingen", { fact: "contact" })).status).toBe(404);
  });
});

describe("the same said again", () => {
  it("under the same Idempotency-Key is done once; something else under it is refused", async () => {
    const headers = { "sec-fetch-site": "same-origin", "idempotency-key": crypto.randomUUID() };
    const body = { fact: "contact", message: words } as const;
    expect((await api.suggest(offer, body, headers)).status).toBe(204);
    await api.writing.database.delete(suggestions);
    expect((await api.suggest(offer, body, headers)).status).toBe(204);
    expect(await api.kept()).toEqual([]);
    expect((await api.suggest(offer, { fact: "closed" }, headers)).status).toBe(422);
    expect(await api.tablesHolding("zzqx")).toEqual([]);
  });

  it("in the same words is kept once, as long as it is to be handled", async () => {
    for (let time = 0; time < 3; time++) await api.suggest(offer, { fact: "closed" });
    for (let time = 0; time < 3; time++) await api.suggest(offer, { fact: "contact", message: words });
    expect(await api.kept()).toHaveLength(2);
    await api.writing.database.update(suggestions).set({ handledAt: api.writing.now().toISOString() });
    await api.suggest(offer, { fact: "closed" });
    expect(await api.kept()).toHaveLength(3);
  });
});

describe("many at a time", () => {
  const tell = (to: string, index: number) => api.suggest(to, { fact: "other", message: `Opdigtet ${index}` });

  it("about one offer are received until there are enough for an hour, also those that come at once", async () => {
    const answers = await Promise.all(Array.from({ length: 9 }, (_, index) => tell(offer, index)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array(mostSuggestions.ofOneOffer).fill(204), ...Array(4).fill(429)]);
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get("retry-after"))).toBe(countedTime / 1000);
    expect((await tell("lev-uden-vold-hotline", 1)).status).toBe(204);
    api.pass(countedTime + 1);
    expect((await tell(offer, 100)).status).toBe(204);
  });

  it("tell no address, not even a hashed one", async () => {
    await api.suggest(offer, { fact: "other" }, { "sec-fetch-site": "same-origin", "cf-connecting-ip": "192.0.2.77" });
    expect(await api.tablesHolding("192.0.2.77")).toEqual([]);
    const [row] = await api.kept();
    expect(Object.keys(row ?? {})).toEqual([
      ...["id", "offer", "fact", "message", "receivedAt", "passedOnAt", "handledAt"],
    ]);
  });

  it("are counted by the hour, for one offer and for all of them", () => {
    const now = new Date("2026-11-21T12:00:00Z");
    const before = (minutes: number, about: string) => ({
      offer: about,
      receivedAt: new Date(now.getTime() - minutes * 60_000).toISOString(),
    });
    const of = (count: number, about: (index: number) => string) =>
      Array.from({ length: count }, (_, index) => before(50 - index / 10, about(index)));
    expect(timeToWait([], "a", now)).toBe(0);
    expect(
      timeToWait(
        of(4, () => "a"),
        "a",
        now,
      ),
    ).toBe(0);
    expect(
      timeToWait(
        of(5, () => "a"),
        "a",
        now,
      ),
    ).toBe(10 * 60_000);
    expect(
      timeToWait(
        of(5, () => "a"),
        "b",
        now,
      ),
    ).toBe(0);
    expect(
      timeToWait(
        of(7, () => "a"),
        "a",
        now,
      ),
    ).toBe(10.2 * 60_000);
    expect(timeToWait(of(59, String), "b", now)).toBe(0);
    expect(timeToWait(of(60, String), "b", now)).toBe(10 * 60_000);
  });
});

describe("what was told", () => {
  it("stands in one table and in nothing else that is kept, published or written down", async () => {
    const said = (["log", "info", "warn", "error", "debug", "trace"] as const).map((name) => vi.spyOn(console, name));
    await api.suggest(
      offer,
      { fact: "contact", message: words },
      { "sec-fetch-site": "same-origin", "idempotency-key": "zzqy" },
    );
    await api.suggest(offer, { fact: "contact", message: words }, {});
    await api.daily();
    api.pass(2_000);
    expect(await api.tablesHolding("zzqx")).toEqual(["suggestions"]);
    const { hash } = (await (await api.ask("GET", "/v1/registry", null)).json()) as { hash: string };
    const snapshot = await readSnapshot(api.writing.objects, hash);
    expect(snapshot?.offers.map(({ id }) => id)).toContain(offer);
    expect(JSON.stringify(snapshot)).not.toContain("zzqx");
    for (const path of ["/v1/changes?since=0", `/v1/offers/${offer}`, "/v1/vocabulary", "/list"])
      expect(await (await api.ask("GET", path, null)).text()).not.toContain("zzqx");
    for (const spy of said) expect(spy).not.toHaveBeenCalled();
  });

  it("is not written down when the database is away either", async () => {
    const written = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const away = api.appWith({ database: openDatabase("http://127.0.0.1:9") });
    const answer = await away.request(`/v1/offers/${offer}/suggestions`, {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin", "content-type": "application/json" },
      body: JSON.stringify({ fact: "contact", message: words }),
    });
    expect(answer.status).toBe(503);
    expect(JSON.stringify(written.mock.calls)).not.toMatch(/zzqx|livslinien/);
  });
});
