import { describe, expect, test } from "vitest";
import { distanceKm, originsOf, pointsOf, roughPointsOf } from "../../../schema/matching/distance.ts";
import {
  findMunicipality,
  findPostalArea,
  findRegion,
  membersOf,
  placesOf,
  reachOf,
  regionOn,
} from "../../../schema/matching/places.ts";
import type { Coverage } from "../../../schema/offer.ts";
import { fictitiousAreas } from "../../helpers/fictitious.ts";

const places = placesOf(fictitiousAreas);
const lastDay = "2026-12-31";
const firstDay = "2027-01-01";
const afterwards = "2027-01-02";

describe("regions by date", () => {
  test.each([
    ["0101", "2026-11-21", "hovedstaden"],
    ["0101", lastDay, "hovedstaden"],
    ["0101", firstDay, "oestdanmark"],
    ["0265", lastDay, "sjaelland"],
    ["0265", afterwards, "oestdanmark"],
    ["0730", lastDay, "midtjylland"],
    ["0730", afterwards, "midtjylland"],
    ["9999", afterwards, undefined],
  ])("%s on %s is in %s", (municipality, date, region) => {
    expect(regionOn(places, municipality, date)).toBe(region);
  });

  test.each([lastDay, afterwards])("on %s every municipality has exactly one region, and the region has it", (date) => {
    for (const { code } of fictitiousAreas.municipalities) {
      const current = fictitiousAreas.regions.filter(
        ({ validFrom, validUntil }) => (validFrom ?? "") <= date && (validUntil === null || date < validUntil),
      );
      const regions = current.filter(({ id }) => membersOf(places, id, date).includes(code)).map(({ id }) => id);
      expect(regions).toEqual([regionOn(places, code, date)]);
    }
  });

  test.each([
    ["a former region keeps its last municipalities", "hovedstaden", "2031-06-01", ["0101"]],
    ["on its last day it has them", "sjaelland", lastDay, ["0265"]],
    ["a coming region has its first ones before it begins", "oestdanmark", "2026-11-21", ["0101", "0265"]],
    ["and when it has begun", "oestdanmark", firstDay, ["0101", "0265"]],
    ["a region that nobody knows has none", "atlantis", firstDay, []],
  ])("%s", (_, region, date, expected) => {
    expect(membersOf(places, region, date)).toEqual(expected);
  });

  test("the last municipalities of a former region are those of its very last day", () => {
    const joined = { region: "hovedstaden", validFrom: lastDay, validUntil: firstDay };
    const municipalities = fictitiousAreas.municipalities.map((municipality) =>
      municipality.code === "0265" ? { ...municipality, regions: [joined] } : municipality,
    );
    const late = placesOf({ ...fictitiousAreas, municipalities });
    expect(membersOf(late, "hovedstaden", "2026-12-30")).toEqual(["0101"]);
    expect(membersOf(late, "hovedstaden", "2031-06-01")).toEqual(["0101", "0265"]);
  });

  test("codes are looked up", () => {
    expect(findMunicipality(places, "0730")?.name).toBe("Randers");
    expect(findPostalArea(places, "8870")?.municipalities).toEqual(["0710", "0730"]);
    expect(findRegion(places, "oestdanmark")?.code).toBeNull();
    expect([findMunicipality(places, "0000"), findPostalArea(places, "0000"), findRegion(places, "")]).toEqual(
      Array(3).fill(undefined),
    );
  });
});

describe("reach", () => {
  const local = (regions: string[], municipalities: string[] = []): Coverage => ({ regions, municipalities });

  test.each<[string, Coverage, string[], string, string]>([
    ["national", "national", ["0730"], lastDay, "national"],
    ["unknown", "unknown", ["0730"], lastDay, "unknown"],
    ["by municipality", local([], ["0730"]), ["0730"], lastDay, "local"],
    ["any of several", local([], ["0730"]), ["0101", "0730"], lastDay, "local"],
    ["another municipality", local([], ["0730"]), ["0751"], lastDay, "none"],
    ["by region", local(["midtjylland"]), ["0730"], lastDay, "local"],
    ["another region", local(["midtjylland"]), ["0101"], lastDay, "none"],
    ["a region in its time", local(["hovedstaden"]), ["0101"], lastDay, "local"],
    ["a former region", local(["hovedstaden"]), ["0101"], afterwards, "local"],
    ["a former region reaches no further than it did", local(["hovedstaden"]), ["0265"], afterwards, "none"],
    ["a coming region", local(["oestdanmark"]), ["0265"], lastDay, "local"],
    ["nowhere", local([]), ["0730"], lastDay, "none"],
    ["a place that nobody knows", local([], ["0730"]), ["9999"], lastDay, "none"],
  ])("%s", (_, coverage, asked, date, expected) => {
    expect(reachOf(places, asked, date)(coverage)).toBe(expected);
  });
});

describe("distance", () => {
  const place = { municipality: "0751", wheelchairAccess: "unknown", discreet: false } as const;
  const aarhus = { lat: 56.1567, lng: 10.2108 };

  test("is in whole kilometres to the nearest place", () => {
    const odense = { lat: 55.4038, lng: 10.4024 };
    expect(distanceKm([aarhus], [odense])).toBe(85);
    expect(distanceKm([aarhus], [odense, { lat: 56.17, lng: 10.2108 }])).toBe(1);
    expect(distanceKm([{ lat: 55.6761, lng: 12.5683 }], [aarhus])).toBe(156);
  });

  test("is unknown without somewhere to measure from or to", () => {
    expect(distanceKm([], [aarhus])).toBeNull();
    expect(distanceKm([aarhus], [])).toBeNull();
  });

  test("starts at the postal area, or else in the municipalities", () => {
    expect(originsOf(places, { postalCode: "8000", municipality: ["0101"] })).toEqual([
      { lat: 56.14626, lng: 10.20934 },
    ]);
    expect(originsOf(places, { postalCode: "8245" })).toMatchObject([{ lat: 56.15511031 }]);
    expect(originsOf(places, { municipality: ["0730", "0751"] })).toMatchObject([{ code: "0730" }, { code: "0751" }]);
    expect(originsOf(places, { region: ["midtjylland"] })).toEqual([]);
  });

  test("ends at a place's own point, or its postal area's, and never at a discreet place", () => {
    expect(pointsOf(places, [{ ...place, lat: 56.15, lng: 10.21, postalCode: "9000" }])).toEqual([
      { lat: 56.15, lng: 10.21 },
    ]);
    expect(pointsOf(places, [{ ...place, postalCode: "8000" }])).toEqual([{ lat: 56.14626, lng: 10.20934 }]);
    expect(pointsOf(places, [{ ...place, lat: 56.15, lng: 10.21, discreet: true }, place])).toEqual([]);
  });

  test("ends, for an order alone, inside the municipality of a place of which nobody is told more", () => {
    const discreet = { ...place, lat: 55, lng: 9, discreet: true };
    expect(roughPointsOf(places, [discreet])).toMatchObject([{ code: "0751" }]);
  });
});
