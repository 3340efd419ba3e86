import { describe, expect, test } from "vitest";
import * as area from "../../schema/area.ts";
import places from "../../seed/areas.json" with { type: "json" };
import postal from "../../seed/postal-areas.json" with { type: "json" };

const { credit, regions, municipalities, postalAreas } = area.areas.parse({ ...places, postalAreas: postal });
const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
const byPostalCode = new Map(postalAreas.map((postalArea) => [postalArea.code, postalArea]));
const geographic = postalAreas.flatMap(({ lat, lng, ...rest }) =>
  lat === undefined || lng === undefined ? [] : [{ ...rest, lat, lng }],
);

const beforeMerger = "2026-12-31";
const mergerDay = "2027-01-01";
const afterMerger = "2027-01-02";

interface Validity {
  validFrom: string | null;
  validUntil: string | null;
}

const holdsOn = (day: string) => (span: Validity) =>
  (span.validFrom === null || span.validFrom <= day) && (span.validUntil === null || day < span.validUntil);

const regionsOf = (municipality: area.Municipality, day: string) =>
  municipality.regions.filter(holdsOn(day)).map(({ region }) => region);

const municipalitiesByRegion = (day: string) => {
  const counts: Record<string, number> = {};
  for (const region of municipalities.flatMap((municipality) => regionsOf(municipality, day)))
    counts[region] = (counts[region] ?? 0) + 1;
  return counts;
};

const isInDenmark = ({ lat, lng }: { lat: number; lng: number }) => lat > 54.5 && lat < 57.8 && lng > 8 && lng < 15.3;

const kilometres = (a: { lat: number; lng: number }, b: { lat: number; lng: number }) => {
  const northward = (a.lat - b.lat) * 111.2;
  const eastward = (a.lng - b.lng) * 111.2 * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(northward, eastward);
};

describe("municipalities", () => {
  test("are the 98, each once, without Christiansø, which lies outside the division", () => {
    expect(municipalities).toHaveLength(98);
    expect(byCode.size).toBe(98);
    expect(byCode.has("0411")).toBe(false);
  });

  test("are called by their short official names", () => {
    expect(byCode.get("0101")?.name).toBe("København");
    expect(byCode.get("0480")?.name).toBe("Nordfyns");
    expect(byCode.get("0730")?.name).toBe("Randers");
    expect(municipalities.filter(({ name }) => /kommune/i.test(name))).toEqual([]);
  });

  test.each([beforeMerger, mergerDay, afterMerger])("lie in exactly one region on %s", (day) => {
    expect(municipalities.filter((municipality) => regionsOf(municipality, day).length !== 1)).toEqual([]);
  });

  test("are 29, 17, 22, 19 and 11 to a region until the merger", () => {
    expect(municipalitiesByRegion(beforeMerger)).toEqual({
      hovedstaden: 29,
      sjaelland: 17,
      syddanmark: 22,
      midtjylland: 19,
      nordjylland: 11,
    });
  });

  test.each([mergerDay, afterMerger])("are 46 in Region Østdanmark on %s, and the others stay", (day) => {
    expect(municipalitiesByRegion(day)).toEqual({ oestdanmark: 46, syddanmark: 22, midtjylland: 19, nordjylland: 11 });
  });

  test("have a label point inside Denmark", () => {
    expect(municipalities.filter((municipality) => !isInDenmark(municipality))).toEqual([]);
  });
});

describe("regions", () => {
  test("are five until the merger and four from the day of it", () => {
    const on = (day: string) => regions.filter(holdsOn(day)).map(({ id }) => id);
    expect(on(beforeMerger)).toEqual(["hovedstaden", "sjaelland", "syddanmark", "midtjylland", "nordjylland"]);
    expect(on(mergerDay)).toEqual(["oestdanmark", "syddanmark", "midtjylland", "nordjylland"]);
  });

  test("have their official codes, and Region Østdanmark none while none is published", () => {
    expect(Object.fromEntries(regions.map(({ id, code }) => [id, code]))).toEqual({
      hovedstaden: "1084",
      sjaelland: "1085",
      oestdanmark: null,
      syddanmark: "1083",
      midtjylland: "1082",
      nordjylland: "1081",
    });
  });

  test("never hold a municipality outside their own dates", () => {
    const ofRegion = new Map(regions.map((region) => [region.id, region]));
    const spans = municipalities.flatMap((municipality) => municipality.regions);
    const dates = ({ validFrom, validUntil }: Validity) => ({ validFrom, validUntil });
    for (const span of spans) expect(dates(span)).toEqual(dates(ofRegion.get(span.region) ?? span));
    expect(spans.filter(({ region }) => !ofRegion.has(region))).toEqual([]);
  });

  test("show no medical line after the health reform", () => {
    const lines = regions.flatMap(({ id, medicalLine }) => (medicalLine ? [[id, medicalLine.validUntil]] : []));
    expect(Object.fromEntries(lines)).toEqual({
      hovedstaden: mergerDay,
      sjaelland: mergerDay,
      syddanmark: mergerDay,
    });
  });
});

describe("postal areas", () => {
  test("stand once each, in order", () => {
    const codes = postalAreas.map(({ code }) => code);
    expect(codes).toHaveLength(1124);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test("touch only municipalities that exist, each once", () => {
    expect(postalAreas.filter((one) => !one.municipalities.every((code) => byCode.has(code)))).toEqual([]);
    expect(postalAreas.filter((one) => new Set(one.municipalities).size !== one.municipalities.length)).toEqual([]);
  });

  test("leave no municipality without one", () => {
    const touched = new Set(postalAreas.flatMap((postalArea) => postalArea.municipalities));
    expect(municipalities.filter(({ code }) => !touched.has(code))).toEqual([]);
  });

  test("keep 3760 Gudhjem in Bornholm and leave Christiansø out of it", () => {
    expect(byPostalCode.get("3760")).toMatchObject({ name: "Gudhjem", municipalities: ["0400"] });
  });

  test("keep every municipality of a code that lies in several, the one with most land first", () => {
    expect(byPostalCode.get("2600")?.municipalities).toEqual(["0161", "0153", "0165"]);
    expect(byPostalCode.get("6990")?.municipalities).toEqual(["0661", "0657", "0665", "0760"]);
    expect(postalAreas.filter(({ municipalities: touched }) => touched.length > 1)).toHaveLength(244);
  });

  test("have a point, inside Denmark and near their first municipality, unless they are no place", () => {
    expect(geographic).toHaveLength(1089);
    expect(geographic.filter((postalArea) => !isInDenmark(postalArea))).toEqual([]);
    const far = geographic.filter(({ municipalities: [first], ...point }) => {
      const municipality = byCode.get(first ?? "");
      return municipality === undefined || kilometres(point, municipality) > 45;
    });
    // Anholt lies in the middle of Kattegat and belongs to Norddjurs.
    expect(far.map(({ name }) => name)).toEqual(["Anholt"]);
  });

  test("have no half point", () => {
    expect(postalAreas.filter(({ lat, lng }) => (lat === undefined) !== (lng === undefined))).toEqual([]);
  });
});

test("the credit names whose data it is and their licence", () => {
  expect(credit).toMatch(/Klimadatastyrelsen.*CC BY 4\.0/);
});
