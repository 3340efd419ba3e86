import type { Areas, Municipality, PostalArea, Region } from "../area.ts";
import type { Coverage } from "../offer.ts";
import { dayNumber, isoDay } from "./clock.ts";
import type { OfferQuery } from "./query.ts";

/** The areas made ready to be looked up by code. */
export interface Places {
  municipalities: ReadonlyMap<string, Municipality>;
  postalAreas: ReadonlyMap<string, PostalArea>;
  regions: ReadonlyMap<string, Region>;
}

export function placesOf({ municipalities, postalAreas, regions }: Areas): Places {
  return {
    municipalities: new Map(municipalities.map((municipality) => [municipality.code, municipality])),
    postalAreas: new Map(postalAreas.map((area) => [area.code, area])),
    regions: new Map(regions.map((region) => [region.id, region])),
  };
}

export function findMunicipality({ municipalities }: Places, code: string): Municipality | undefined {
  return municipalities.get(code);
}

export function findPostalArea({ postalAreas }: Places, code: string): PostalArea | undefined {
  return postalAreas.get(code);
}

/** Also a region that has been, or is to come. */
export function findRegion({ regions }: Places, id: string): Region | undefined {
  return regions.get(id);
}

/** The region a municipality belongs to on a day (`YYYY-MM-DD`). */
export function regionOn(places: Places, municipality: string, date: string): string | undefined {
  const { regions = [] } = findMunicipality(places, municipality) ?? {};
  return regions.find((membership) => isValid(membership, date))?.region;
}

/**
 * The codes of a region's municipalities on a day. A former region keeps its last ones for ever, and a coming one has
 * its first before it begins. An unknown region has none.
 */
export function membersOf(places: Places, regionId: string, date: string): string[] {
  const region = findRegion(places, regionId);
  if (region === undefined) return [];
  const day = dayWithin(region, date);
  return [...places.municipalities.values()]
    .filter(({ regions }) => regions.some((membership) => membership.region === regionId && isValid(membership, day)))
    .map(({ code }) => code);
}

type Validity = Pick<Region, "validFrom" | "validUntil">;

function isValid({ validFrom, validUntil }: Validity, date: string): boolean {
  return (validFrom === null || validFrom <= date) && (validUntil === null || date < validUntil);
}

function dayWithin({ validFrom, validUntil }: Validity, date: string): string {
  if (validFrom !== null && date < validFrom) return validFrom;
  return validUntil !== null && validUntil <= date ? isoDay(dayNumber(validUntil) - 1) : date;
}

/** How an offer comes to where somebody is. */
export type Reach = "local" | "national" | "unknown" | "none";

/** Tells of each coverage how it reaches any of some municipalities on a day. */
export function reachOf(places: Places, municipalities: Iterable<string>, date: string): (coverage: Coverage) => Reach {
  const asked = new Set(municipalities);
  const around = new Set(
    [...places.regions.keys()].filter((region) => membersOf(places, region, date).some((code) => asked.has(code))),
  );
  return (coverage) => {
    if (typeof coverage === "string") return coverage;
    const isLocal =
      coverage.municipalities.some((code) => asked.has(code)) || coverage.regions.some((id) => around.has(id));
    return isLocal ? "local" : "none";
  };
}

/** Whether somebody has said where in the country. */
export function asksForPlace({ municipality = [], region = [], postalCode }: OfferQuery): boolean {
  return municipality.length + region.length > 0 || Boolean(postalCode);
}

/** The municipalities that each place of a query stands for, by the name of its parameter. */
export function askedMunicipalities(
  places: Places,
  { municipality = [], region = [], postalCode }: OfferQuery,
  date: string,
): Record<"municipality" | "region" | "postalCode", string[]> {
  return {
    municipality,
    region: region.flatMap((id) => membersOf(places, id, date)),
    postalCode: postalCode === undefined ? [] : (findPostalArea(places, postalCode)?.municipalities ?? []),
  };
}
