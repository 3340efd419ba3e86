import { describe, expect, it } from "vitest";
import { calendarText } from "../../worker/rules/feeds/calendar.ts";
import { readCalendar, textOf } from "../helpers/calendar.ts";
import { confirmedOn, fictitiousOffer } from "../helpers/fictitious.ts";
import { plainApp } from "../helpers/plain-app.ts";

const organisation = "opdigtet-ny";
const by = "Opdigtet leder";
const hours = { weekly: [{ days: [1], from: "10:00", to: "12:00" }] };
const offers = [
  fictitiousOffer({
    ...{ id: "opdigtet-bekraeftet", organisation, name: { da: "Opdigtet; nat, dag\\aften" } },
    contacts: [{ channel: "phone", value: "00 00 00 01", hours }],
    confirmations: { ...confirmedOn("2026-10-01"), hours: { day: "2026-05-20", by } },
  }),
  fictitiousOffer({ id: "opdigtet-aldrig", organisation, name: { da: `Opdigtet ${"ærø å ".repeat(11)}til` } }),
];
/** The house at noon on a day, with the organisation in it. */
function appOn(day: string) {
  return plainApp(offers, new Date(`${day}T12:00:00+01:00`), [organisation]);
}
const path = (name: string, id = organisation) => `/v1/organisations/${id}/due.${name}`;
const read = async (day: string) => readCalendar(await (await appOn(day).request(path("ics"))).text());
const events = async (day: string) =>
  (await read(day)).components.map((event) => [
    textOf(event, "UID"),
    textOf(event, "DTSTART"),
    textOf(event, "SUMMARY"),
  ]);

describe("what an organisation is to confirm, as a calendar", () => {
  it("has an event on the day for each fact; what is late or was never confirmed stands today", async () => {
    const never = `Opdigtet ${"ærø å ".repeat(11)}til`;
    expect(await events("2026-11-21")).toEqual([
      ["opdigtet-aldrig.contact@vejviser", "20261121", `Bekræft kontakt: ${never}`],
      ["opdigtet-aldrig.criteria@vejviser", "20261121", `Bekræft, hvem det er for: ${never}`],
      ["opdigtet-bekraeftet.hours@vejviser", "20261121", "Bekræft åbningstid: Opdigtet; nat, dag\\aften"],
      ["opdigtet-bekraeftet.contact@vejviser", "20270330", "Bekræft kontakt: Opdigtet; nat, dag\\aften"],
      ["opdigtet-bekraeftet.criteria@vejviser", "20270330", "Bekræft, hvem det er for: Opdigtet; nat, dag\\aften"],
    ]);
  });

  it("keeps every id and its day as time passes, until the day is there", async () => {
    const first = await events("2026-11-21");
    const later = await events("2026-11-22");
    expect(later.map(([id]) => id)).toEqual(first.map(([id]) => id));
    expect(later.map(([, on]) => on)).toEqual(["20261122", "20261122", "20261122", "20270330", "20270330"]);
  });

  it("is stamped with the snapshot's moment, leads to the form, and takes nobody's day", async () => {
    const [event] = (await read("2026-11-21")).components;
    if (!event) throw new Error("no event");
    expect(textOf(event, "DTSTAMP")).toBe("20261121T110000Z");
    expect(textOf(event, "URL")).toBe("http://localhost/editor");
    expect(textOf(event, "TRANSP")).toBe("TRANSPARENT");
    expect(textOf(event, "DESCRIPTION")).toBe("Det er ikke bekræftet endnu. http://localhost/editor");
  });

  it("says what was confirmed and by when it is to be again", async () => {
    const told = (await read("2026-11-21")).components.map((event) => textOf(event, "DESCRIPTION"));
    expect(told[2]).toContain("Bekræftet 20. maj 2026. Skulle være bekræftet igen senest 16. november 2026.");
    expect(told[3]).toContain("Bekræftet 1. oktober 2026. Bekræft igen senest 30. marts 2027.");
  });

  it("is a calendar too where there is nothing to confirm", async () => {
    const app = plainApp([], undefined, ["opdigtet-tom"]);
    const calendar = readCalendar(await (await app.request(path("ics", "opdigtet-tom"))).text());
    expect(calendar.components.map(({ name }) => name)).toEqual(["VTIMEZONE"]);
  });

  it.each([1, 2, 3, 4])("folds a long line of letters of %i octets and more without cutting one", (octets) => {
    const letter = ["a", "æ", "€", "🌱"][octets - 1] ?? "";
    for (let length = 50; length < 90; length++) {
      const name = letter.repeat(length);
      const text = calendarText({
        name,
        editor: "https://x.example/editor",
        publishedAt: "2026-11-21T11:00:00.000Z",
        reminders: [],
        today: 1,
      });
      expect(textOf(readCalendar(text), "NAME")).toBe(name);
      expect(text).not.toContain("\ufffd");
    }
  });

  it("keeps line breaks inside a text", () => {
    const text = calendarText({
      name: "a\r\nb\nc;d,e\\n",
      editor: "https://x.example/editor",
      publishedAt: "2026-11-21T11:00:00Z",
      reminders: [],
      today: 1,
    });
    expect(textOf(readCalendar(text), "NAME")).toBe("a\nb\nc;d,e\\n");
  });
});

describe("both", () => {
  it.each([
    ["ics", "text/calendar; charset=utf-8"],
    ["atom", "application/atom+xml; charset=utf-8"],
  ])("due.%s has its type, for anybody, and is not sent twice", async (name, type) => {
    const app = appOn("2026-11-21");
    const first = await app.request(path(name));
    expect(first.status).toBe(200);
    expect(first.headers.get("content-type")).toBe(type);
    expect(first.headers.get("access-control-allow-origin")).toBe("*");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    const again = await app.request(path(name), { headers: { "if-none-match": etag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it.each(["ics", "atom"])("due.%s of nobody is not found, and takes no parameters", async (name) => {
    const app = appOn("2026-11-21");
    expect((await app.request(path(name, "opdigtet-ukendt"))).status).toBe(404);
    expect((await app.request(`${path(name)}?x=1`)).status).toBe(400);
  });
});

describe("the feed", () => {
  const feed = async (day: string) => (await appOn(day).request(path("atom"))).text();
  const entries = async (day: string) =>
    [...(await feed(day)).matchAll(/<entry>\s*<id>([^<]*)<\/id>\s*<title>([^<]*)<\/title>\s*<updated>([^<]*)</g)].map(
      ([, id = "", , updated]) => [id.split("#")[1], updated],
    );

  it("has an entry for each fact, that comes up anew when it is due soon, and when it is late", async () => {
    const [never] = await entries("2026-11-21");
    expect(never).toEqual(["opdigtet-aldrig.contact.never", "2026-11-01T08:00:00.000Z"]);
    const contact = async (day: string) =>
      (await entries(day)).find(([id]) => id?.startsWith("opdigtet-bekraeftet.contact"));
    expect(await contact("2026-11-21")).toEqual(["opdigtet-bekraeftet.contact.2027-03-30", "2026-09-30T22:00:00.000Z"]);
    expect(await contact("2027-02-27")).toEqual(["opdigtet-bekraeftet.contact.2027-03-30", "2026-09-30T22:00:00.000Z"]);
    expect(await contact("2027-02-28")).toEqual(["opdigtet-bekraeftet.contact.2027-03-30", "2027-02-27T23:00:00.000Z"]);
    expect(await contact("2027-03-30")).toEqual(["opdigtet-bekraeftet.contact.2027-03-30", "2027-02-27T23:00:00.000Z"]);
    expect(await contact("2027-03-31")).toEqual(["opdigtet-bekraeftet.contact.2027-03-30", "2027-03-30T22:00:00.000Z"]);
  });

  it("was last updated when its newest entry was", async () => {
    const all = (await entries("2026-11-21")).map(([, updated]) => updated ?? "").sort();
    expect(await feed("2026-11-21")).toContain(`</title>\n  <updated>${all.at(-1)}</updated>`);
  });
});
