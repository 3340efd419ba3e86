import { describe, expect, it } from "vitest";
import { confirmedOn, fictitiousOffer } from "../helpers/fictitious.ts";
import { plainApp } from "../helpers/plain-app.ts";

const app = plainApp();
/** What gives the subject away. Names of places may, and stand in the list only. */
const subject = /overgreb|sex|senfølge|abuse|incest|vejviser/i;
const head = (html: string) => html.slice(0, html.indexOf("<main>")) + (/<h1>.*?<\/p>/s.exec(html)?.[0] ?? "");

describe("the sheet for a waiting room", () => {
  it.each(["", "&numbers=only", "&lang=en", "&numbers=only&lang=en"])(
    "says nothing of its subject on top%s",
    async (more) => {
      const { html } = await app.get(`/handout?municipality=0730${more}`);
      expect(head(html)).not.toMatch(subject);
    },
  );

  it("has a neutral title, the day, and numbers before pages", async () => {
    const { html, text } = await app.get("/handout?municipality=0730");
    expect(html).toContain("<title>Steder, du kan ringe til eller besøge</title>");
    expect(text).toContain("Randers og hele landet · Udskrevet 21. november 2026");
    expect(text.indexOf("00 00 00 01")).toBeGreaterThan(text.indexOf("112"));
    expect(text).toContain("Alle dage, hele døgnet");
  });

  it("holds what reaches the municipality and can be called", async () => {
    const { text } = await app.get("/handout?municipality=0730");
    expect(text).toContain("Opdigtet linje");
    expect(text).not.toContain("Opdigtet gruppe for pårørende");
    expect((await app.get("/handout?municipality=0461")).text).toContain("Opdigtet gruppe for pårørende");
  });

  it("with numbers only names no place, and leaves out who has no number", async () => {
    const { html, text } = await app.get("/handout?municipality=0730&numbers=only");
    expect(html).toContain("<title>Numre, du kan ringe til</title>");
    expect(text).toContain("00 00 00 01");
    expect(text).toContain("70 201 201");
    expect(text).not.toMatch(/Opdigtet|Livslinien|BørneTelefonen|Lev Uden Vold|opdigtet\.example/);
  });

  it("is not emptied by one that has no room on it", async () => {
    const own = (id: string, more: object) =>
      fictitiousOffer({
        ...{ id, name: { da: `Opdigtet ${id}` }, channels: ["phone"], confirmations: confirmedOn("2026-11-01") },
        ...more,
      });
    const numbers = Array.from({ length: 30 }, (_, index) => ({
      channel: "phone" as const,
      value: `00 00 01 ${index + 10}`,
    }));
    const { text } = await plainApp([
      own("a", { contacts: numbers }),
      own("b", { contacts: [{ channel: "phone", value: "00 00 00 66" }] }),
    ]).get("/handout?municipality=0730");
    expect(text).toContain("00 00 00 66");
    expect(text).not.toContain("00 00 01 10");
  });

  it("does not repeat what stands among the acute lines", async () => {
    const own = fictitiousOffer({
      id: "opdigtet-1888",
      channels: ["phone"],
      contacts: [{ channel: "phone", value: "1888" }],
      confirmations: confirmedOn("2026-11-01"),
    });
    const { text } = await plainApp([own]).get("/handout?municipality=0730");
    expect(text.match(/1888/g)).toHaveLength(1);
  });

  it("marks a number that is being changed, and leaves out what may be gone", async () => {
    const offer = (own: Parameters<typeof fictitiousOffer>[0]) =>
      fictitiousOffer({
        name: { da: "Opdigtet Zq" },
        contacts: [{ channel: "phone", value: "00 00 00 77" }],
        ...{ channels: ["phone"], confirmations: confirmedOn("2026-11-01"), ...own },
      });
    for (const more of ["", "&numbers=only"]) {
      const sheet = async (own: Parameters<typeof fictitiousOffer>[0]) =>
        (await plainApp([offer(own)]).get(`/handout?municipality=0730${more}`)).text;
      expect(await sheet({})).toMatch(/00 00 00 77(?! +(?:Opdigtet Zq +)?Ved at)/);
      expect(await sheet({ changing: ["contacts"] })).toMatch(/00 00 00 77 +(?:Opdigtet Zq +)?Ved at blive ændret/);
      expect(await sheet({ fundedUntil: "2026-11-21" })).toContain("00 00 00 77");
      expect(await sheet({ fundedUntil: "2026-11-20" })).not.toContain("00 00 00 77");
    }
  });

  it("says that places have not confirmed, only while one has not", async () => {
    expect((await app.get("/handout?municipality=0730")).text).toContain("Ikke alle steder har selv bekræftet");
    const { text } = await app.get("/handout?municipality=0730&numbers=only");
    expect(text).toContain("Du kan spørge, om du kan være anonym");
  });
});
