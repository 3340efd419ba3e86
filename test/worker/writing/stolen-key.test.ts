import { beforeAll, describe, expect, it } from "vitest";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import type { Offer } from "../../../schema/offer.ts";
import type { Review } from "../../../schema/review.ts";
import {
  falseFact,
  halves,
  neighbours,
  type Patch,
  placesForCodes,
  placesForWords,
  plantedBy,
} from "../../helpers/attacks.ts";
import { type Planted, type PublicOutputs, publicOutputs, reached } from "../../helpers/public-outputs.ts";
import { random } from "../../helpers/random.ts";
import { writingApi, writtenOffer } from "../../helpers/writing.ts";

const organisation = "opdigtet-bestjaalet";
const chance = random(20_261_122);
const api = writingApi();
// Published batch by batch: what is told in between is told at the end of the batch, too.
const app = api.appWith({ publishSoon: () => undefined });
let stolen: string;
let before: PublicOutputs;
let attempts = 0;
const planted: Planted[] = [];

const ids = Array.from({ length: 12 }, (_, index) => `opdigtet-bytte-${index + 1}`);
const list = `/v1/organisations/${organisation}/offers`;
const headers = (more: Record<string, string> = {}) => ({
  ...{ authorization: `Bearer ${stolen}`, "content-type": "application/json", "if-match": "*" },
  ...more,
});

/** One attempt; what it tries to tell is looked for afterwards. */
async function attack(
  method: string,
  path: string,
  body: unknown,
  plant: Planted | null,
  more = {},
): Promise<Response> {
  attempts++;
  if (plant) planted.push(plant);
  const text = body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body);
  const response = await app.request(path, {
    method,
    headers: headers(more),
    ...(body !== undefined && { body: text }),
  });
  expect(response.status, `${method} ${path} ${text}`).toBeLessThan(500);
  return response;
}

const patch = (id: string, change: Patch, plant: Planted | null = null) =>
  attack("PATCH", `/v1/offers/${id}`, change, plant);
const own = async (id: string): Promise<AuthoredOffer> =>
  (await app.request(`${list}/${id}`, { headers: headers() })).json();
const any = () => chance.pick(ids);
const twelve = [...Array(12).keys()];

const criticalParts = ({ contacts, links, places, sources, identifiers }: Offer) => ({
  ...{ contacts, links, places, sources, identifiers },
});
const ownIn = ({ registry }: PublicOutputs) => registry.offers.filter((offer) => offer.organisation === organisation);

async function outputs(): Promise<PublicOutputs> {
  api.writing.publishSoon();
  await api.published();
  return publicOutputs(async (path) => app.request(path), organisation);
}

/** Nothing that was planted can be read, and every number, address and place is as it was before all attempts. */
async function expectNothingReached(): Promise<void> {
  const after = await outputs();
  expect(reached(after, planted)).toEqual([]);
  expect(ownIn(after).map(criticalParts)).toEqual(ownIn(before).map(criticalParts));
  expect(ownIn(after).map(({ id }) => id)).toEqual(ids.toSorted());
  expect(after.registry.organisations).toEqual(before.registry.organisations);
  expect(after.registry.guidance).toEqual(before.registry.guidance);
  expect(after.registry.areas).toEqual(before.registry.areas);
  expect(after.registry.offers.filter((offer) => offer.organisation !== organisation)).toEqual(
    before.registry.offers.filter((offer) => offer.organisation !== organisation),
  );
}

async function approveAll(): Promise<void> {
  const editor = await api.key("landsforeningen-spor", "editor");
  const { items }: { items: Review[] } = await (await api.ask("GET", "/v1/reviews?perPage=100", editor)).json();
  for (const { id, version } of items.filter((review) => review.organisation === organisation)) {
    const answer = await api.ask("POST", `/v1/reviews/${id}/approval`, editor, {}, { "if-match": `"${version}"` });
    expect(answer.status, await answer.clone().text()).toBe(200);
  }
}

beforeAll(async () => {
  await api.organisation(organisation, { trusted: true });
  stolen = await api.key(organisation);
  for (const id of ids) {
    const offer = writtenOffer({
      id,
      ...{ channels: ["phone", "outreach"], languages: ["da", "en"], age: { min: 18, max: 80 } },
      ...{
        audiences: ["self", "relative"],
        topics: ["late-effects", "selling-sex"],
        kinds: ["counselling", "helpline"],
      },
      contacts: [{ channel: "phone", value: "00 00 00 08" }],
      places: [{ municipality: "0751", street: "Opdigtet Gade 1", wheelchairAccess: "yes", discreet: false }],
      coverage: chance.chance(0.5) ? "national" : { regions: ["midtjylland"], municipalities: ["0461"] },
    });
    const made = await api.ask("POST", list, stolen, offer);
    expect(made.status, await made.clone().text()).toBe(201);
  }
  await approveAll();
  before = await outputs();
  expect(ownIn(before)).toHaveLength(ids.length);
}, 60_000);

describe("one stolen key of an organisation brings no number and no address to the public", () => {
  it("in any words of an offer", async () => {
    for (const place of Object.values(placesForWords))
      for (const _ of twelve) {
        const words = falseFact(chance);
        await patch(any(), place(words), plantedBy(place, words));
      }
    await expectNothingReached();
  });

  it("in fields that take no words", async () => {
    for (const place of placesForCodes)
      for (const _ of [1, 2, 3, 4]) {
        const number = String(20_000_000 + Math.floor(chance.next() * 70_000_000));
        await patch(any(), place(number), plantedBy(place, number));
      }
    await expectNothingReached();
  });

  it("in halves that stand in two fields, written at once or one after the other", async () => {
    for (const beside of neighbours)
      for (const _ of twelve) {
        const words = halves(chance);
        const change = beside(...words);
        const plant = plantedBy(beside, ...words);
        const id = any();
        if (chance.chance(0.3)) await patch(id, change, plant);
        else
          for (const field of chance.shuffled(Object.keys(change))) await patch(id, { [field]: change[field] }, plant);
      }
    await expectNothingReached();
  });

  it("bit by bit in one field, each time with a little more of it", async () => {
    for (const _ of twelve) {
      const [id, words] = [any(), falseFact(chance).slice(0, 200)];
      for (const share of [0.4, 0.7, 1]) {
        const da = words.slice(0, Math.ceil(words.length * share)).trim();
        await patch(id, { summary: { da } }, share === 1 ? { parts: [words] } : null);
      }
    }
    await expectNothingReached();
  });

  it("in a whole offer, a new one, or a draft that is published later", async () => {
    for (const place of chance.sample(Object.values(placesForWords), 80)) {
      const words = falseFact(chance);
      const id = any();
      await attack("PUT", `/v1/offers/${id}`, { ...(await own(id)), ...place(words) }, plantedBy(place, words));
    }
    for (const [index, place] of chance.sample(Object.values(placesForWords), 60).entries()) {
      const words = falseFact(chance);
      const id = `opdigtet-snyd-${index}`;
      const status = chance.pick(["draft", "published", "paused"] as const);
      await attack("POST", list, { ...writtenOffer({ id }), ...place(words), status }, plantedBy(place, words));
      if (status === "draft") await patch(id, { status: "published", ...chance.pick([{}, place(falseFact(chance))]) });
    }
    const number = "ring-70201299";
    await attack("POST", list, writtenOffer({ id: number }), { parts: [number] });
    await expectNothingReached();
  });

  it("through waits, confirmations, reasons, what takes an offer's place, and pauses", async () => {
    for (const _ of twelve) {
      const words = falseFact(chance);
      const wait = { for: "treatment", status: "waitlist", asOf: "2026-11-21", note: words };
      await attack("PUT", `/v1/offers/${any()}/waiting`, { waiting: [wait] }, { parts: [words] });
      const asOf = `${20 + Math.floor(chance.next() * 70)}70-12-01`;
      await attack(
        "PUT",
        `/v1/offers/${any()}/waiting`,
        { waiting: [{ ...wait, note: undefined, asOf }] },
        { parts: [asOf] },
      );
      await attack("POST", `/v1/offers/${any()}/confirmations`, { facts: ["contact"], by: words }, { parts: [words] });
      await patch(any(), { pausedUntil: asOf, status: "paused" }, { parts: [asOf] });
      await patch(any(), { pausedUntil: null, fundedUntil: asOf, status: "published" });
    }
    for (const next of ["ring-70201298", "opdigtet-snyd-1", "https://falsk.example", "ring 70201297"]) {
      const made = `opdigtet-snyd-${chance.pick([0, 1, 2, 3])}`;
      for (const id of [made, any()])
        await attack(
          "DELETE",
          `/v1/offers/${id}`,
          { reason: falseFact(chance).slice(0, 300), replacedBy: next },
          { parts: [next] },
        );
    }
    for (const _ of ids) await patch(any(), { pausedUntil: null, fundedUntil: null, status: "published" });
  });

  it("by going back to what was tried before", async () => {
    for (const _ of [...twelve, ...twelve, ...twelve]) {
      const id = any();
      const { version } = await own(id);
      const earlier = 1 + Math.floor(chance.next() * Math.max(1, version - 1));
      await attack(
        "POST",
        `/v1/offers/${id}/revert`,
        { version: earlier, reason: falseFact(chance).slice(0, 300) },
        null,
      );
    }
    await expectNothingReached();
  });

  it("in a list, as JSON and as a sheet", async () => {
    for (const place of chance.sample(Object.values(placesForWords), 24)) {
      const items = (await (await app.request(list, { headers: headers() })).json()).items as AuthoredOffer[];
      const words = falseFact(chance);
      const at = chance.pick(items.filter(({ status }) => status !== "closed")).id;
      const plant = plantedBy(place, words);
      const written = items.map((offer) => (offer.id === at ? { ...offer, ...place(words) } : offer));
      await attack("PUT", list, { items: written }, plant);
      await attack("PUT", list, { items: [...items, { ...writtenOffer(), id: undefined, ...place(words) }] }, plant);
    }
    const sheet = await (await app.request(`${list}?format=csv`, { headers: headers() })).text();
    const told = [
      "Et opdigtet tilbud",
      "00 00 00 08",
      "Opdigtet kilde",
      "Opdigtet Gade 1",
      "https://opdigtet.example/",
    ];
    for (const cell of [...told, ...told, ...told]) {
      const words = falseFact(chance)
        .replaceAll(/[";|\n]/g, " ")
        .trim();
      const text = new TextEncoder().encode(sheet.replace(cell, words));
      await attack("PUT", list, text, { parts: [words] }, { "content-type": "text/csv" });
    }
    await expectNothingReached();
  });

  it("by doing it twice, or at the same moment", async () => {
    for (const [round] of twelve.entries()) {
      const [id, words] = [any(), falseFact(chance).slice(0, 200)];
      const once = { "idempotency-key": `opdigtet-${round}` };
      const plant = { parts: [words] };
      await attack("PATCH", `/v1/offers/${id}`, { summary: { da: "Et opdigtet tilbud." } }, null, once);
      await attack("PATCH", `/v1/offers/${id}`, { summary: { da: words } }, plant, once);
      const [a, b] = halves(chance);
      await Promise.all([
        patch(id, { summary: { da: a } }, { parts: [a, b] }),
        patch(id, { description: { da: b } }),
        patch(id, { contacts: [{ channel: "phone", value: "62 81 94 37" }] }, { parts: ["62 81 94 37"] }),
      ]);
    }
    await expectNothingReached();
  });

  it("in what it may not write at all", async () => {
    const [review] = (await (await api.ask("GET", "/v1/me", stolen)).json()).proposals as { review: string }[];
    const website = "https://falsk-hjemmeside.example/";
    const state = { ...before.registry.organisations.find(({ id }) => id === organisation), trusted: true, website };
    const medicalLine = {
      ...{ number: "62 81 94 37", text: { da: "Ring" }, validUntil: "2027-12-31" },
      source: { title: "Falsk", publisher: "Falsk", locator: "s. 1" },
    };
    const refused = [
      ["PUT", `/v1/organisations/${organisation}`, state],
      ["POST", "/v1/organisations", { ...state, id: "opdigtet-falsk" }],
      ["PUT", "/v1/offers/csm-syd-behandling", writtenOffer()],
      ["PATCH", "/v1/offers/csm-syd-behandling", { summary: { da: "Ring 62 81 94 37" } }],
      ["POST", "/v1/organisations/landsforeningen-spor/offers", writtenOffer()],
      ["PUT", "/v1/organisations/landsforeningen-spor/offers", { items: [] }],
      ["POST", `/v1/reviews/${review?.review}/approval`, {}],
      ["POST", `/v1/reviews/${review?.review}/rejection`, { reason: "Nej." }],
      ["POST", "/v1/keys", { organisation, scope: "editor", holder: "opdigtet" }],
      ["POST", `/v1/keys/${stolen.slice(3, 13)}/rotation`, undefined],
      ["POST", `/v1/offers/${ids[0]}/redactions`, { value: "00 00 00 08", reason: "Opdigtet" }],
      ["POST", "/v1/guidance", before.registry.guidance[0]],
      ["PUT", `/v1/guidance/${before.registry.guidance[0]?.id}`, before.registry.guidance[0]],
      ["PUT", "/v1/areas/regions/syddanmark", { code: "1083", medicalLine }],
      ["POST", "/v1/unlisted-organisations", { name: "Landsforeningen Spor" }],
    ] as const;
    for (const [method, path, body] of refused) {
      const response = await attack(method, path, body, { parts: [website] });
      expect(response.status, `${method} ${path} ${await response.text()}`).toBe(403);
    }
    await expectNothingReached();
  });

  it("in a thousand attempts", () => {
    expect(attempts).toBeGreaterThanOrEqual(1_000);
  });
});
