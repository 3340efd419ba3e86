import { describe, expect, it } from "vitest";
import type { CoverageFigure } from "../../schema/coverage-figure.ts";
import type { Offer } from "../../schema/offer.ts";
import { coverageSentences } from "../../worker/routes/pages/coverage/sentences.ts";
import { drawn, room } from "../../worker/routes/pages/coverage/spots.ts";
import { publishedApi } from "../helpers/api.ts";
import { fictitiousOffer } from "../helpers/fictitious.ts";
import { plainApp } from "../helpers/plain-app.ts";

const own = (id: string, more: Partial<Offer>) => fictitiousOffer({ id: `opdigtet-${id}`, ...more });
const app = plainApp([
  own("a", { kinds: ["shelter"], coverage: { regions: [], municipalities: ["0730"] }, onlyFor: ["women"] }),
  own("b", { kinds: ["shelter"], coverage: { regions: ["nordjylland"], municipalities: [] } }),
  own("c", { kinds: ["accompaniment"] }),
]);
type Page = Awaited<ReturnType<typeof app.get>>;

/** What the map's marks say, by the municipality's name. */
const marksOf = ({ html }: Page) =>
  new Map(
    [...html.matchAll(/<g class="mark"[^>]*><title>([^:]+): ([^<]*)<\/title><(\w+)[^>]*>(?:<text[^>]*>(\d+)<)?/g)].map(
      ([, name = "", words, shape, number]) => [name, { words, shape, number }],
    ),
  );

/** The tables' rows of municipalities, by name. */
const rowsOf = ({ html }: Page) => {
  const tables = html.slice(html.indexOf('<table class="numbers"'), html.indexOf('<table class="grid"'));
  return new Map(
    [...tables.matchAll(/<tr><th scope="row">([^<]+)<\/th>(.*?)<\/tr>/g)].map(([, name = "", cells = ""]) => [
      name,
      [...cells.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, cell]) => cell),
    ]),
  );
};

describe("the page", () => {
  it("says first what it is, and that what is for the whole country reaches all", async () => {
    const { text } = await app.get("/coverage");
    expect(text).toMatch(
      /Hvor kender vi hjælp\? Siden viser den hjælp, vi kender, og ikke al den hjælp, der findes\. Vi kender \d+ tilbud for hele landet\. Den hjælp når ud til alle kommuner/,
    );
    expect(text).toContain("1 af dem siger ikke, hvem i landet hjælpen er for.");
    expect(text).toContain("i tallene i dag, 21. november 2026.");
  });

  it("says in the tables what it says on the map, for every municipality of the country", async () => {
    const api = await publishedApi();
    const html = await (await api.ask("/coverage")).text();
    const { municipalities } = await api.read<CoverageFigure>("/v1/coverage");
    const rows = rowsOf({ html } as Page);
    const marks = marksOf({ html } as Page);
    expect([rows.size, marks.size]).toEqual([98, 98]);
    for (const { name, reaching } of municipalities) {
      const { local, regional, national } = reaching;
      expect(rows.get(name)).toEqual([local, regional, national, local + regional + national].map(String));
      const words = `${local} for kommunen, ${regional} for regionen, ${national} for hele landet`;
      expect(marks.get(name)?.words).toBe(words);
    }
    const headings = [...html.matchAll(/<h3 id="region-[a-z]+">([^<]+)</g)].map(([, name]) => name);
    expect(headings).toEqual(
      ["Hovedstaden", "Midtjylland", "Nordjylland", "Sjælland", "Syddanmark"].map((name) => `Region ${name}`),
    );
    const names = [...rows.keys()];
    expect(names.slice(0, 3)).toEqual(["Albertslund", "Allerød", "Ballerup"]);
  });

  it("tells by a shape what is known nearest, and by a number how much", async () => {
    const shelters = marksOf(await app.post("/coverage", [["kind", "shelter"]]));
    expect(shelters.get("Randers")).toMatchObject({ shape: "rect", number: "1" });
    expect(shelters.get("Aalborg")).toMatchObject({ shape: "circle", number: "1" });
    expect(shelters.get("Odense")).toMatchObject({
      shape: "path",
      number: undefined,
      words: "Vi kender ikke noget tilbud her",
    });
    const company = marksOf(await app.post("/coverage", [["kind", "accompaniment"]]));
    expect(company.get("Aarhus")).toMatchObject({ shape: "circle", number: undefined });
  });

  it("says that no offer is known, and never that there is none", async () => {
    for (const lang of ["da", "en"] as const) {
      const page = await app.post("/coverage", [
        ["kind", "shelter"],
        ["lang", lang],
      ]);
      expect(rowsOf(page).get("Odense")).toEqual([
        lang === "da" ? "Vi kender ikke noget tilbud her" : "We know of no offer here",
      ]);
      expect(page.text).not.toMatch(
        /\ber ikke noget tilbud|ingen tilbud|findes ikke nogen|there (?:is|are) no offers?\b/i,
      );
      expect(page.text).toContain(coverageSentences[lang].noNational);
    }
  });

  it("counts by kind and group", async () => {
    const { html, text } = await app.get("/coverage");
    expect(html).toContain('<th scope="col"><span>Kvinder</span></th>');
    expect(html).toMatch(
      /<th scope="row">Krisecenter<\/th><td class="some">2<\/td><td>0<\/td><td class="some">1<\/td><td>0<\/td>/,
    );
    expect(text).toContain("Står der 0, kender vi ikke noget.");
    expect((await app.post("/coverage", [["kind", "shelter"]])).text).not.toContain("Juridisk rådgivning 1");
  });

  it("says what was chosen, and what cannot be read, and shows all then", async () => {
    const chosen = await app.post("/coverage", [
      ["kind", "shelter"],
      ["topic", ""],
      ["audience", "self"],
    ]);
    expect(chosen.text).toContain("Du har valgt: Krisecenter · Borgeren selv.");
    expect(chosen.html).toContain('<option value="shelter" selected>');
    const refused = await app.post("/coverage", [
      ["kind", "spa"],
      ["age", "40"],
    ]);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain("Hvilken slags hjælp?: Vælg et af svarene på listen.");
    expect(refused.text).toContain("»age«: Det felt findes ikke her.");
    expect(rowsOf(refused)).toEqual(rowsOf(await app.get("/coverage")));
  });

  it("has the regions of its day", async () => {
    const then = plainApp([], new Date("2027-01-02T12:00:00+01:00"));
    const { html } = await then.get("/coverage");
    expect(html).toContain(">Region Østdanmark</h3>");
    expect(html).not.toContain("Region Hovedstaden");
  });

  it("is led to from the pages without scripts", async () => {
    expect((await app.get("/list?lang=en")).addresses).toContain("/coverage?lang=en");
  });
});

describe("the marks", () => {
  it("stand apart, each on its own side of its neighbours", async () => {
    const api = await publishedApi();
    const { municipalities } = await api.read<CoverageFigure>("/v1/coverage");
    const { marks } = drawn(municipalities);
    const spots = marks.map(({ spot }) => spot);
    const at = (name: string) => marks.find(({ place }) => place.name === name)?.spot ?? { x: 0, y: 0 };
    spots.forEach((one, index) => {
      for (const other of spots.slice(0, index))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(room - 0.5);
    });
    const eastward = ["Esbjerg", "Odense", "Roskilde", "Glostrup", "København"];
    expect(eastward.toSorted((a, b) => at(a).x - at(b).x)).toEqual(eastward);
    const southward = ["Aalborg", "Helsingør", "Gentofte", "Tårnby", "Stevns", "Guldborgsund"];
    expect(southward.toSorted((a, b) => at(a).y - at(b).y)).toEqual(southward);
  });
});
