import { beforeAll, describe, expect, it } from "vitest";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import type { Offer, OfferContent } from "../../../schema/offer.ts";
import type { Review } from "../../../schema/review.ts";
import { writingApi, writtenOffer } from "../../helpers/writing.ts";

const organisation = "opdigtet-forsvundet";
const list = `/v1/organisations/${organisation}/offers`;
const api = writingApi();
const app = api.appWith({ publishSoon: () => undefined });
const day = 24 * 60 * 60 * 1_000;
let stolen: string;

const send = (method: string, path: string, body: unknown) =>
  app.request(path, {
    method,
    headers: { authorization: `Bearer ${stolen}`, "content-type": "application/json", "if-match": "*" },
    body: JSON.stringify(body),
  });

type Change = Partial<Record<keyof OfferContent | "status", unknown>>;
const criterion = (condition: string, rule: string) => ({
  condition,
  rule,
  basis: "general",
  text: { da: "Opdigtet." },
});

/** By what an offer is to go: a change of it. */
const changes: Record<string, Change> = {
  "a pause without an end": { status: "paused" },
  "a pause for long": { pausedUntil: "2099-01-01" },
  "a draft again": { status: "draft" },
  "no more money": { fundedUntil: "2026-01-01" },
  "no more money from tomorrow on": { fundedUntil: "2027-01-01" },
  "a small island": { coverage: { regions: [], municipalities: ["0741"] } },
  "only for others": { onlyFor: ["women"] },
  "only for few": { onlyFor: ["greenlandic", "trans"] },
  "other people": { audiences: ["professional"] },
  "other relatives": { relations: ["other-family"] },
  "an age that nobody has": { age: { min: 119, max: 120 } },
  "rules that keep everybody out": {
    criteria: ["ptsd-diagnosis", "psychosis", "autism"].map((condition) => criterion(condition, "not-accepted")),
  },
  "other topics": { topics: ["trafficking"] },
  "other kinds": { kinds: ["report-concern"] },
  "no language": { languages: [] },
};

const askers = [
  ...["", "audience=self", "audience=relative", "relation=partner", "relation=child", "group=men", "group=trans"],
  ...["municipality=0101", "municipality=0751", "region=syddanmark", "topic=late-effects", "topic=selling-sex"],
  ...["kind=counselling", "language=da", "language=en", "age=18", "age=45", "age=80"],
  ...["condition=psychosis", "condition=ptsd-diagnosis"],
];

/** Which offers each asker finds today: not those that are paused, or that say they end. */
async function found(): Promise<Map<string, string>> {
  api.writing.publishSoon();
  await api.published();
  // The first who asks fetches what is new; meanwhile the others are told what was.
  await app.request("/v1/offers?perPage=1");
  const answers = await Promise.all(
    askers.map(async (asker) => {
      const response = await app.request(`/v1/offers?organisation=${organisation}&perPage=100&${asker}`);
      const { items }: { items: Offer[] } = await response.json();
      const open = items.filter((item) => item.status === "published" && !item.pausedUntil && !item.fundedUntil);
      return open.map(({ id, onlyFor }) => ({ id, asker: `${asker} ${onlyFor.length}` }));
    }),
  );
  const byOffer = Map.groupBy(answers.flat(), ({ id }) => id);
  return new Map([...byOffer].map(([id, finds]) => [id, finds.map(({ asker }) => asker).join(", ")]));
}

/** Ids of a way's own offers. */
const offersFor = (way: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `opdigtet-${way.replaceAll(" ", "-")}-${index}`);
const ways = [
  ...Object.keys(changes).map((way) => [way, 3] as const),
  ...Object.entries({ "at once": 4, mixed: 5, little: 3, list: 3, days: 3 }),
];

/** Offers that an editor has approved. */
async function make(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const offer = writtenOffer({
      ...{ id, audiences: ["self", "relative"], topics: ["late-effects", "selling-sex"], languages: ["da", "en"] },
      ...{ age: { min: 18 } },
    });
    const made = await send("POST", list, offer);
    expect(made.status, await made.clone().text()).toBe(201);
  }
  const editor = await api.key("landsforeningen-spor", "editor");
  const { items }: { items: Review[] } = await (await api.ask("GET", "/v1/reviews?perPage=100", editor)).json();
  for (const { id, version } of items.filter(({ subject }) => ids.includes(subject))) {
    const approved = await app.request(`/v1/reviews/${id}/approval`, {
      method: "POST",
      headers: { authorization: `Bearer ${editor}`, "content-type": "application/json", "if-match": `"${version}"` },
      body: "{}",
    });
    expect(approved.status).toBe(200);
  }
}

async function vanishedBy(ids: string[], doIt: () => Promise<unknown>): Promise<string[]> {
  api.pass(day + 1);
  const before = await found();
  for (const id of ids) expect(before.get(id)).toMatch(/^ 0, audience=self 0, .*ptsd-diagnosis 0$/);
  await doIt();
  const after = await found();
  return ids.filter((id) => before.get(id) !== after.get(id));
}

beforeAll(async () => {
  await api.organisation(organisation, { trusted: true });
  stolen = await api.key(organisation);
  await make(ways.flatMap(([way, count]) => offersFor(way, count)));
}, 60_000);

describe("within a day, no offer but one is taken away from anybody who finds it", () => {
  it.each(Object.entries(changes))("by %s", async (name, change) => {
    const ids = offersFor(name, 3);
    const gone = await vanishedBy(ids, async () => {
      for (const id of ids) expect((await send("PATCH", `/v1/offers/${id}`, change)).status).toBe(200);
    });
    expect(gone).toEqual(ids.slice(0, 1));
    const { pending } = (await (await send("PATCH", `/v1/offers/${ids[2]}`, {})).json()) as AuthoredOffer;
    expect(pending).toMatchObject([
      { fields: expect.arrayContaining([expect.stringMatching(Object.keys(change)[0] ?? "")]) },
    ]);
  });

  it("by closing them, at the same moment or in other ways each", async () => {
    const close = (id: string) => send("DELETE", `/v1/offers/${id}`, { reason: "Opdigtet grund." });
    const atOnce = offersFor("at once", 4);
    expect(await vanishedBy(atOnce, () => Promise.all(atOnce.map(close)))).toHaveLength(1);
    const mixed = offersFor("mixed", 5);
    const several = [
      changes["a small island"],
      changes["other topics"],
      changes["a pause for long"],
      changes["an age that nobody has"],
    ];
    const gone = await vanishedBy(mixed, async () => {
      for (const [index, way] of several.entries()) await send("PATCH", `/v1/offers/${mixed[index]}`, way);
      await close(mixed[4] ?? "");
    });
    expect(gone).toEqual(mixed.slice(0, 1));
  });

  it("by little at a time, and back and forth", async () => {
    const ids = offersFor("little", 3);
    const gone = await vanishedBy(ids, async () => {
      for (const id of ids) {
        for (const max of [90, 60, 40, 20]) await send("PATCH", `/v1/offers/${id}`, { age: { min: 18, max } });
        await send("POST", `/v1/offers/${id}/revert`, { version: 2 });
        await send("PATCH", `/v1/offers/${id}`, { age: { min: 18, max: 19 }, status: "paused" });
        await send("PATCH", `/v1/offers/${id}`, { status: "published" });
      }
    });
    expect(gone.length).toBeLessThanOrEqual(1);
  });

  it("but one more the day after", async () => {
    const ids = offersFor("days", 3);
    const gone = await vanishedBy(ids, async () => {
      for (const id of ids) {
        await send("PATCH", `/v1/offers/${id}`, { status: "paused" });
        api.pass(day + 1);
      }
    });
    expect(gone).toEqual(ids);
  });

  it("by a list that names them no more, or tells them otherwise", async () => {
    const ids = offersFor("list", 3);
    const all = async (): Promise<AuthoredOffer[]> =>
      (await (await app.request(list, { headers: { authorization: `Bearer ${stolen}` } })).json()).items;
    const items = await all();
    const without = items.filter(({ id }) => !ids.includes(id));
    const narrowed = items.map((item) => (ids.includes(item.id) ? { ...item, topics: ["trafficking"] } : item));
    for (const body of [{ items: narrowed }, { items: without }, { items: [] }]) {
      const gone = await vanishedBy(ids, async () => {
        const answer = await send("PUT", list, body);
        expect(answer.status, await answer.text()).toBe(200);
      });
      expect(gone).toEqual([]);
    }
  });
});
