import { describe, expect, it } from "vitest";
import { alwaysCritical, criticalFields } from "../../worker/rules/critical-facts.ts";
import { confirmedOn, fictitiousGuidance, fictitiousOffer, fictitiousOrganisation } from "../helpers/fictitious.ts";

describe("critical fields of an offer", () => {
  const offer = fictitiousOffer({
    criteria: [
      { condition: "age-18", rule: "required", basis: "project", year: 2022, text: { da: "Du skal være fyldt 18." } },
    ],
    identifiers: { cvr: "12345678", pNumber: "1234567890", sor: "123456789012" },
    coverage: { regions: ["midtjylland"], municipalities: ["0730", "0751"] },
    waiting: [{ for: "treatment", status: "waitlist", weeksMin: 104, weeksMax: 130, asOf: "2026-11-08" }],
    age: { min: 18, max: 120 },
    languages: ["da", "da-DK", "es-419", "zh-Hans", "dsl"],
    pausedUntil: "2027-01-01",
    fundedUntil: "2027-12-31",
    accreditation: { by: "Opdigtet råd", since: "2020-05-01" },
    confirmations: confirmedOn("2026-11-01"),
    places: [{ municipality: "0730", wheelchairAccess: "yes", discreet: false }],
    version: 12_345,
  });
  const of = (before: object | null, after: object) =>
    criticalFields(before && { ...before }, { ...after }, alwaysCritical.offer);

  it("are on creation the contacts, identifiers, links, places and sources, and no code, date or id", () => {
    expect(of(null, offer)).toEqual(["contacts", "identifiers", "links", "places", "sources"]);
  });

  it("are none when nothing critical changed, however deep the rest did", () => {
    expect(of(offer, structuredClone(offer))).toEqual([]);
    expect(of(offer, { ...offer, referral: undefined })).toEqual([]);
    expect(
      of(offer, {
        ...offer,
        languages: ["en"],
        coverage: { regions: [], municipalities: ["0101"] },
        pausedUntil: "2027-02-01",
      }),
    ).toEqual([]);
  });

  it.each<[string, object]>([
    ["name", { name: { da: "Opdigtet linje 70 20 12 01" } }],
    ["summary", { summary: { da: "Et tilbud.", en: "Call one one two." } }],
    ["criteria", { criteria: [{ rule: "required", basis: "general", text: { da: "Skriv til navn (at) hjaelp" } }] }],
    ["accreditation", { accreditation: { by: "hjaelp punktum nu" } }],
    ["confirmations", { confirmations: { contact: { day: "2026-11-01", by: "Leder, tlf. 70201201" } } }],
    ["languages", { languages: ["da-70201201"] }],
    ["coverage", { coverage: { regions: ["syvnultonulentonulen"], municipalities: [] } }],
    ["id", { id: "ring-70201201" }],
    ["unknown", { unknown: [[{ deep: "hjaelp.nu" }]] }],
    ["unknown", { unknown: { "hjaelp.nu": true } }],
    ["unknown", { unknown: 70_201_201 }],
    ["hjaelp.nu", { "hjaelp.nu": true }],
  ])("%s, when it tells one: as it comes, as it changes and as it goes", (field, told) => {
    const { [field as "name"]: _plain, ...others } = offer;
    expect(of(others, { ...others, ...told })).toEqual([field]);
    expect(of(offer, { ...offer, ...told })).toEqual([field]);
    expect(of({ ...offer, ...told }, offer)).toEqual([field]);
    expect(of({ ...offer, ...told }, others)).toEqual([field]);
  });

  it.each(["contacts", "identifiers", "links", "places", "sources"] as const)(
    "%s, whatever changes in it and when it goes",
    (field) => {
      const { [field]: _gone, ...others } = offer;
      expect(of(offer, others)).toEqual([field]);
      expect(of(others, offer)).toEqual([field]);
    },
  );

  it.each<[string, string, string[]]>([
    ["Opdigtet linje 70 20", "12 01 er altid åben.", ["name", "summary"]],
    ["Vi hedder opdigtethjaelp", ".dk og svarer hver dag.", ["summary"]],
    ["Skriv til opdigtet@", "hjaelp.example", ["name", "summary"]],
    ["Vi bor på Opdigtet Vestergade", "12 er altid åben.", ["name", "summary"]],
    ["Tilbud for dig på 18", "Åbent alle dage. Kom til os.", []],
    ["Du skal være fyldt 18.", "12 samtaler over 20 uger.", []],
  ])("are those in which two texts tell one together: %s | %s", (name, summary, fields) => {
    const before = { ...offer, name: { da: name } };
    const expected = fields.filter((field) => field === "summary");
    expect(of(before, { ...before, summary: { da: summary } })).toEqual(expected);
    const other = { ...offer, summary: { da: summary } };
    expect(of(other, { ...other, name: { da: name } })).toEqual(fields.filter((field) => field === "name"));
    expect(of(before, { ...before, age: { min: 20 } })).toEqual([]);
  });

  it("do not fall for names that every object has", () => {
    const hostile: Record<string, unknown> = JSON.parse(
      '{"__proto__": "hjaelp.nu", "constructor": "hjaelp.nu", "toString": 1}',
    );
    expect(criticalFields({}, hostile, [])).toEqual(["__proto__", "constructor"]);
  });
});

describe("critical fields of the others", () => {
  it("are an organisation's website and sources, and a guidance's sources", () => {
    expect(criticalFields(null, { ...fictitiousOrganisation() }, alwaysCritical.organisation)).toEqual([
      "sources",
      "website",
    ]);
    expect(criticalFields(null, { ...fictitiousGuidance() }, alwaysCritical.guidance)).toEqual(["sources"]);
  });

  it("are a region's medical line, and not its code or its days", () => {
    const region = {
      id: "midtjylland",
      name: "Region Midtjylland",
      code: "1082",
      validFrom: "2007-01-01",
      validUntil: null,
    };
    expect(criticalFields(null, { ...region, medicalLine: {} }, alwaysCritical.region)).toEqual(["medicalLine"]);
  });
});
