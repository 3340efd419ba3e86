import type { Place } from "../offer.ts";
import { findMunicipality, findPostalArea, type Places } from "./places.ts";
import type { OfferQuery } from "./query.ts";

/** WGS 84 degrees. */
export interface Point {
  lat: number;
  lng: number;
}

/** Where distances are measured from: the postal area, or else a point inside each municipality asked for. */
export function originsOf(places: Places, { municipality = [], postalCode }: OfferQuery): Point[] {
  const area = postalCode === undefined ? undefined : findPostalArea(places, postalCode);
  const middle = pointOf(area);
  if (middle) return [middle];
  return [...municipality, ...(area?.municipalities ?? [])].flatMap((code) => findMunicipality(places, code) ?? []);
}

/** Where an offer's places are, by their own point or their postal area's. Where a discreet place is, nobody is told. */
export function pointsOf(places: Places, offered: readonly Place[]): Point[] {
  return offered.flatMap((place) => knownPoint(places, place) ?? []);
}

/**
 * A point inside the municipality of each place, for an offer of whose places no more is known or told: good enough to
 * put the offers of one's own end of the country first, and never to be shown as a distance.
 */
export function roughPointsOf(places: Places, offered: readonly Place[]): Point[] {
  return offered.flatMap(({ municipality }) => findMunicipality(places, municipality) ?? []);
}

/** Whole kilometres as the crow flies between the two nearest points; null when either side has none. */
export function distanceKm(from: readonly Point[], to: readonly Point[]): number | null {
  let nearest = Number.POSITIVE_INFINITY;
  for (const origin of from) for (const point of to) nearest = Math.min(nearest, kilometres(origin, point));
  return nearest < Number.POSITIVE_INFINITY ? Math.round(nearest) : null;
}

function knownPoint(places: Places, place: Place): Point | undefined {
  if (place.discreet) return undefined;
  return pointOf(place) ?? pointOf(findPostalArea(places, place.postalCode ?? ""));
}

function pointOf({ lat, lng }: Partial<Point> = {}): Point | undefined {
  return lat === undefined || lng === undefined ? undefined : { lat, lng };
}

const kmADegree = 111.2;

/** As on a plane: from one end of Denmark to the other that is off by less than half a kilometre. */
function kilometres(a: Point, b: Point): number {
  const narrowing = Math.cos(((a.lat + b.lat) / 2) * (Math.PI / 180));
  const north = a.lat - b.lat;
  const east = (a.lng - b.lng) * narrowing;
  return kmADegree * Math.sqrt(north * north + east * east);
}
