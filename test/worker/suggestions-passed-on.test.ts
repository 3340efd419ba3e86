import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Me, me } from "../../schema/me.ts";
import { type Suggestion, suggestion } from "../../schema/suggestion.ts";
import { offers, suggestions } from "../../schema/tables.ts";
import { suggestionsApi } from "../helpers/suggestions.ts";

const offer = "livslinien-telefonraadgivning";
const other = "lev-uden-vold-hotline";
const sent = "Opdigtet: Jeg hedder Zzqx Zzqxsen, og nummeret er forkert.";
const struck = "Nummeret er forkert.";
let api: Awaited<ReturnType<typeof suggestionsApi>>;
let editor: string;
let author: string;
let stranger: string;
beforeAll(async () => {
  api = await suggestionsApi();
  const owner = async (id: string) => {
    const [row] = await api.writing.database.select().from(offers).where(eq(offers.id, id));
    return row?.organisation ?? "";
  };
  editor = await api.key("landsforeningen-spor", "editor");
  author = await api.key(await owner(offer));
  stranger = await api.key(await owner(other));
});
beforeEach(async () => {
  await api.writing.database.delete(suggestions);
});

/** Tells it and gives its id. */
async function told(message = sent): Promise<string> {
  const before = new Set((await api.kept()).map(({ id }) => id));
  expect((await api.suggest(offer, { fact: "contact", message })).status).toBe(204);
  return (await api.kept()).find(({ id }) => !before.has(id))?.id ?? "";
}
const passOn = (id: string, key: string, body: object = { message: struck }, headers: Record<string, string> = {}) =>
  api.ask("POST", `/v1/suggestions/${id}/passed-on`, key, body, headers);
const handle = (id: string, key: string | null, headers: Record<string, string> = {}) =>
  api.ask("POST", `/v1/suggestions/${id}/handled`, key, undefined, headers);
async function queue(query = ""): Promise<{ items: Suggestion[]; total: number }> {
  const answer = await api.ask("GET", `/v1/suggestions${query}`, editor);
  expect(answer.status).toBe(200);
  return answer.json();
}
async function seenBy(key: string): Promise<Me["suggestions"]> {
  return me.parse(await (await api.ask("GET", "/v1/me", key)).json()).suggestions;
}

describe("what waits for an editor", () => {
  it("is told as it was sent, by the day, with whose offer it is about", async () => {
    const id = await told();
    const { items } = await queue();
    expect(items).toEqual([
      {
        ...{ id, offer, organisation: "livslinien", fact: "contact", message: sent },
        ...{ receivedOn: "2026-11-21", passedOnAt: null },
      },
    ]);
    suggestion.parse(items[0]);
  });

  it("is a page at a time, the oldest first", async () => {
    const ids = [await told("Opdigtet 1"), await told("Opdigtet 2"), await told("Opdigtet 3")];
    api.pass(1000);
    const { items, total } = await queue("?perPage=2&page=2");
    expect([total, items.length]).toEqual([3, 1]);
    expect(ids).toContain(items[0]?.id);
  });

  it.each<[who: string, key: () => string | null, status: number]>([
    ["nobody", () => null, 401],
    ["the offer's own organisation", () => author, 403],
  ])("is not for %s", async (_who, key, status) => {
    const id = await told();
    expect((await api.ask("GET", "/v1/suggestions", key())).status).toBe(status);
    expect((await api.ask("POST", `/v1/suggestions/${id}/passed-on`, key(), {})).status).toBe(status);
    expect(await seenBy(author)).toEqual([]);
  });
});

describe("passing it on", () => {
  it("puts the struck words in the place of those that were sent, of which nothing is left", async () => {
    const id = await told();
    const answer = await passOn(id, editor, { message: struck }, { "idempotency-key": crypto.randomUUID() });
    expect([answer.status, await answer.text()]).toEqual([204, ""]);
    expect(await api.tablesHolding("Zzqx")).toEqual([]);
    expect(await api.tablesHolding(struck)).toEqual(["suggestions"]);
    expect(await seenBy(author)).toMatchObject([{ id, offer, fact: "contact", message: struck }]);
    expect(await seenBy(stranger)).toEqual([]);
    expect((await queue()).total).toBe(0);
    expect((await queue("?state=passed-on")).items).toMatchObject([{ id, message: struck }]);
  });

  it("without words passes on the fact alone", async () => {
    const id = await told();
    expect((await passOn(id, editor, {})).status).toBe(204);
    expect(await seenBy(author)).toMatchObject([{ id, message: null }]);
    expect(await api.tablesHolding("Zzqx")).toEqual([]);
  });

  it.each([[{ message: "x".repeat(301) }], [{ text: "x" }], [{ message: "" }]])("refuses %j", async (body) => {
    const id = await told();
    expect((await passOn(id, editor, body)).status).toBe(400);
    expect(await seenBy(author)).toEqual([]);
  });

  it("is done once", async () => {
    const id = await told();
    const headers = { "idempotency-key": crypto.randomUUID() };
    expect((await passOn(id, editor, {}, headers)).status).toBe(204);
    expect((await passOn(id, editor, {}, headers)).status).toBe(204);
    expect((await passOn(id, editor, {})).status).toBe(409);
    expect((await passOn("opdigtet", editor, {})).status).toBe(404);
  });
});

describe("handling it", () => {
  it("is for the organisation that it was passed on to", async () => {
    const id = await told();
    expect((await handle(id, author)).status).toBe(404);
    await passOn(id, editor);
    expect((await handle(id, null)).status).toBe(401);
    expect((await handle(id, stranger)).status).toBe(404);
    expect((await handle(id, author)).status).toBe(204);
    expect(await seenBy(author)).toEqual([]);
    expect((await queue("?state=passed-on")).total).toBe(0);
    expect((await handle(id, author)).status).toBe(409);
    expect((await passOn(id, editor)).status).toBe(409);
  });

  it("is for editors, who need not pass it on", async () => {
    const id = await told();
    const headers = { "idempotency-key": crypto.randomUUID() };
    expect((await handle(id, editor, headers)).status).toBe(204);
    expect((await handle(id, editor, headers)).status).toBe(204);
    expect((await queue()).total).toBe(0);
    expect(await seenBy(author)).toEqual([]);
    expect((await api.kept())[0]?.handledAt).toBe(api.writing.now().toISOString());
  });
});
