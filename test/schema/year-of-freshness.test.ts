import { describe, expect, it } from "vitest";
import { medicalLineAt } from "../../schema/matching/medical-line.ts";
import type { OfferQuery } from "../../schema/matching/query.ts";
import { matchOffer, prepare, search } from "../../schema/matching/search.ts";
import type { Offer } from "../../schema/offer.ts";
import { decodeSnapshot, encodeSnapshot } from "../../schema/snapshot.ts";
import { createApp } from "../../worker/app.ts";
import { confirmedOn, fictitiousOffer, fictitiousRegistry } from "../helpers/fictitious.ts";

/** From the first of these days on, four hundred days: both ends of summer time, the reform of the regions, and spring again. */
const firstDay = "2026-03-01";
const days = 400;

const dayMs = 24 * 60 * 60 * 1_000;
const hourMs = dayMs / 24;
const plusDays = (day: string, count: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
const daysFrom = (earlier: string, later: string) => (Date.parse(later) - Date.parse(earlier)) / dayMs;
/** What the calendar in Copenhagen shows. Not by way of our own clock, which is under test. */
const calendar = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Copenhagen" });

/** One offer for every third day of the year before, and the run itself: some pass every state while the clock runs. */
const confirmations = Array.from({ length: 150 }, (_, third) => plusDays(firstDay, 3 * third - 380));
const waitedOn = plusDays(firstDay, 20);
const pausedUntil = "2026-03-29";
const lineUntil = "2026-10-25";
const wait = { for: "treatment", status: "waitlist", weeksMin: 10, asOf: waitedOn } as const;

const offers: Offer[] = [
  ...confirmations.map((day) => fictitiousOffer({ id: `opdigtet-${day}`, confirmations: confirmedOn(day) })),
  fictitiousOffer({ id: "opdigtet-aldrig-bekraeftet" }),
  fictitiousOffer({ id: "opdigtet-vente", waiting: [wait] }),
  fictitiousOffer({ id: "opdigtet-pause", status: "paused", pausedUntil }),
  fictitiousOffer({ id: "opdigtet-pause-uden-ende", status: "paused" }),
];
const registry = { ...fictitiousRegistry(), offers };
const source = { title: "Opdigtet kilde", publisher: "Opdigtet region", locator: "s. 1" };
const medicalLine = { number: "00 00 18 13", text: { da: "Opdigtet akuttelefon." }, validUntil: lineUntil, source };
registry.areas.regions = registry.areas.regions.map((region) =>
  region.id === "syddanmark" ? { ...region, medicalLine } : region,
);

/** What a device holds: the same registry, after its way through a snapshot. */
const device = prepare(decodeSnapshot(encodeSnapshot(registry)));
let moment = new Date(0);
const pointer = { version: 1, format: 1, hash: "", url: "", publishedAt: "2026-03-01T00:00:00Z", previous: null };
const counts = { offers: offers.length, organisations: 0, guidance: 0, situations: 0 };
const current = { pointer: { ...pointer, counts }, prepared: prepare(registry) };
const app = createApp({
  published: { current: async () => current, bytes: async () => null },
  now: () => moment,
});

type Told = {
  id: string;
  computed: { freshness: string; hidden: boolean; why: string[]; waiting: { status: string }[] };
};

async function listed(): Promise<Told[]> {
  const found: Told[] = [];
  for (let page = 1, total = 1; found.length < total; page++) {
    const answer = await app.request(`/v1/offers?perPage=100&page=${page}`);
    const body = (await answer.json()) as { items: Told[]; total: number };
    found.push(...body.items);
    total = body.total;
  }
  return found;
}
const byId = async (id: string) => (await (await app.request(`/v1/offers/${id}`)).json()) as Told;

/** The contract's words, day by day. */
function expectedOf(confirmedDay: string, today: string) {
  const age = daysFrom(confirmedDay, today);
  if (age <= 180) return { freshness: "confirmed", hidden: false };
  if (age < 270) return { freshness: "due", hidden: false };
  return { freshness: "overdue", hidden: age >= 365 };
}

/** On the device at the same moment. */
const onDevice = (query: OfferQuery = {}) =>
  search(device, query, moment).matches.map(({ offer, freshness, why }) => ({ id: offer.id, freshness, why }));

/** Everything that a day can change, as the API tells it, after it was held against the calendar and the device. */
async function lookAt(instant: Date): Promise<Map<string, string>> {
  moment = instant;
  const today = calendar.format(instant);
  const found = await listed();
  expect(found.map(({ id, computed: { freshness, why } }) => ({ id, freshness, why }))).toEqual(onDevice());
  const told = new Map(found.map(({ id, computed }) => [id, computed]));

  for (const day of confirmations) {
    const expected = expectedOf(day, today);
    const id = `opdigtet-${day}`;
    const said = told.get(id);
    expect(said === undefined, `${id} on ${today}`).toBe(expected.hidden);
    if (said) expect(said, `${id} on ${today}`).toMatchObject(expected);
  }
  expect(told.get("opdigtet-aldrig-bekraeftet")).toMatchObject({ freshness: "unconfirmed" });
  const waiting = daysFrom(waitedOn, today) > 120 ? "unknown" : "waitlist";
  expect(told.get("opdigtet-vente")?.waiting, today).toMatchObject([{ status: waiting }]);
  expect(told.get("opdigtet-pause")?.why.includes("paused"), today).toBe(today < pausedUntil);
  expect(told.get("opdigtet-pause-uden-ende")?.why, today).toContain("paused");
  const line = medicalLineAt(device, { municipality: "0461" }, instant, "da");
  expect(line?.number, today).toBe(today < lineUntil ? "00 00 18 13" : undefined);
  return new Map(found.map(({ id, computed }) => [id, JSON.stringify(computed)]));
}

describe("a clock that runs for four hundred days", () => {
  it("takes every entry through its states on the right days, at the API as on the device", async () => {
    const seen = new Set<string>();
    for (let day = 0; day < days; day++) {
      const today = plusDays(firstDay, day);
      await lookAt(new Date(`${today}T12:00:00Z`));
      for (const confirmedDay of confirmations) seen.add(JSON.stringify(expectedOf(confirmedDay, today)));
    }
    expect(seen.size).toBe(4);
  });

  it("keeps what is hidden within reach, and says why", async () => {
    const day = confirmations[0] ?? "";
    const id = `opdigtet-${day}`;
    for (const age of [364, 365, 366]) {
      moment = new Date(`${plusDays(day, age)}T12:00:00Z`);
      const { computed } = await byId(id);
      expect(computed).toMatchObject({ freshness: "overdue", hidden: age >= 365 });
      expect(computed.why).toContain("overdue");
      const offer = offers.find((one) => one.id === id) ?? fictitiousOffer();
      expect(matchOffer(device, offer, {}, moment)).toMatchObject({ freshness: "overdue", hidden: age >= 365 });
      const asked = (await (await app.request("/v1/offers?freshness=overdue&perPage=100")).json()) as { items: Told[] };
      expect(asked.items.map((item) => item.id)).toContain(id);
    }
  });
});

describe.each([
  ["2026-03-29", 23],
  ["2026-10-25", 25],
  ["2027-03-28", 23],
])("the day when the clocks are changed, %s", (day, hours) => {
  it("changes nothing but at its midnights, hour by hour", async () => {
    const begin = Date.parse(`${plusDays(day, -1)}T12:00:00Z`);
    const byDay = new Map<string, { shown: Map<string, string>; hours: number }>();
    for (let hour = 0; hour < 60; hour++) {
      const instant = new Date(begin + hour * hourMs);
      const shown = await lookAt(instant);
      const today = calendar.format(instant);
      const before = byDay.get(today);
      if (before) expect(shown, instant.toISOString()).toEqual(before.shown);
      byDay.set(today, { shown, hours: (before?.hours ?? 0) + 1 });
    }
    expect(byDay.get(day)?.hours).toBe(hours);
  });
});
