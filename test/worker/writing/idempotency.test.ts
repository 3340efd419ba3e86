import { beforeAll, describe, expect, it } from "vitest";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import { idempotentAnswers, revisions } from "../../../schema/tables.ts";
import { brokenLinks } from "../../helpers/chain.ts";
import { writingApi, writtenOffer } from "../../helpers/writing.ts";

const api = writingApi();
const { database } = api.writing;
const organisation = "opdigtet-gentager";
const list = `/v1/organisations/${organisation}/offers`;
let author: string;
beforeAll(async () => {
  await api.organisation(organisation, { trusted: true });
  author = await api.key(organisation);
});

const create = (id: string, idempotencyKey: string, key = author) =>
  api.ask("POST", list, key, writtenOffer({ id }), { "idempotency-key": idempotencyKey });

describe("a write that is sent again", () => {
  it("is answered as the first time, and done once", async () => {
    const [first, again] = [await create("opdigtet-een-gang", "een"), await create("opdigtet-een-gang", "een")];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.headers.get("etag")).toBe(first.headers.get("etag"));
    expect(again.headers.get("location")).toBe("/v1/offers/opdigtet-een-gang");
    expect(await again.json()).toEqual(await first.json());
  });

  it("is done once when it is sent ten times at the same time", async () => {
    const before = await database.$count(revisions);
    const answers = await Promise.all(Array.from({ length: 10 }, () => create("opdigtet-paa-een-gang", "ti")));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 201));
    expect(await database.$count(revisions)).toBe(before + 1);
    expect(await brokenLinks(database)).toEqual([]);
  });

  it("is refused when it asks something else under the same key", async () => {
    const other = await create("opdigtet-noget-andet", "een");
    expect(other.status).toBe(422);
    expect(await other.json()).toMatchObject({ code: "idempotency-key-reused" });
  });

  it("is another's when another sends it", async () => {
    const second = await api.key(organisation);
    expect((await create("opdigtet-andres", "een", second)).status).toBe(201);
  });

  it("leaves nothing of itself when it was refused, so that it may be mended and sent again", async () => {
    const kept = await database.$count(idempotentAnswers);
    expect((await create("opdigtet-een-gang", "optaget")).status).toBe(409);
    expect(await database.$count(idempotentAnswers)).toBe(kept);
    expect((await create("opdigtet-ledig", "optaget")).status).toBe(201);
  });

  it("is published all the same when the Worker died the first time", async () => {
    const id = "opdigtet-een-gang";
    const path = `${list}/${id}`;
    const etag = (await api.ask("GET", path, author)).headers.get("etag") ?? "";
    const headers = { "if-match": etag, "idempotency-key": "doede" };
    const dying = api.appWith({ publishSoon: () => undefined });
    const send = (app: typeof api.app) =>
      app.request(`/v1/offers/${id}`, {
        method: "PATCH",
        headers: { authorization: `Bearer ${author}`, "content-type": "application/json", ...headers },
        body: JSON.stringify({ summary: { da: "Opdigtet, sendt to gange." } }),
      });
    expect((await send(dying)).status).toBe(200);
    expect((await send(api.app)).status).toBe(200);
    const { version } = (await (await api.ask("GET", path, author)).json()) as AuthoredOffer;
    expect(version).toBe(2);
  });
});
