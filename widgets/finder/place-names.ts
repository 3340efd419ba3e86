import type { PostalArea } from "../../schema/area.ts";
import type { Places } from "../../schema/matching/places.ts";
import { fold } from "../../schema/matching/text.ts";
import { municipalityName, regionName } from "../../schema/saying/place-names.ts";
import type { Strings } from "../shared/strings.ts";
import type { Where } from "./choices.ts";

export interface PlaceSuggestion {
  name: string;
  where: Where;
}

const most = 8;

/** A postal area is its municipality too when it lies in only one. */
export function ofPostalArea({ code, municipalities }: PostalArea): Where {
  const [only, ...others] = municipalities;
  return only !== undefined && others.length === 0 ? { postalCode: code, municipality: only } : { postalCode: code };
}

/** The municipalities that a person must choose between: those of a postal code that lies in several. */
export function severalMunicipalities(places: Places, { postalCode = "" }: Where): readonly string[] {
  const { municipalities = [] } = places.postalAreas.get(postalCode) ?? {};
  return municipalities.length > 1 ? municipalities : [];
}

/** A place as it was typed; empty for the whole country. */
export function shortName(places: Places, { postalCode, municipality, region }: Where): string {
  if (postalCode !== undefined) return `${postalCode} ${places.postalAreas.get(postalCode)?.name ?? ""}`.trim();
  if (municipality !== undefined) return municipalityName(places, municipality);
  return region === undefined ? "" : regionName(places, region);
}

/** A place so that nobody can mistake it for another: with its municipality when the postal code lies in several. */
export function fullName(places: Places, where: Where, strings: Strings): string {
  const name = shortName(places, where);
  const ambiguous = where.municipality !== undefined && severalMunicipalities(places, where).length > 0;
  return ambiguous ? strings.placeIn(name, municipalityName(places, where.municipality ?? "")) : name;
}

/** Municipalities and postal areas that begin with what was typed, then those that hold it. At most eight. */
export function suggestPlaces(places: Places, typed: string): PlaceSuggestion[] {
  const wanted = fold(typed.trim());
  if (wanted === "") return [];
  const rank = (key: string) => (key.startsWith(wanted) ? 0 : key.includes(` ${wanted}`) ? 1 : 2);
  return allPlaces(places)
    .filter(({ key }) => key.includes(wanted))
    .sort((a, b) => rank(a.key) - rank(b.key))
    .slice(0, most);
}

/** The one place that what was typed names in full; none while it may still become another. */
export function placeNamed(places: Places, typed: string): Where | undefined {
  const area = places.postalAreas.get(typed.trim());
  if (area) return ofPostalArea(area);
  const wanted = fold(typed.trim());
  return allPlaces(places).find(({ key }) => key === wanted)?.where;
}

/** Municipalities first: who types a name that is both means the larger. */
function allPlaces({ municipalities, postalAreas }: Places): (PlaceSuggestion & { key: string })[] {
  const named = (name: string, where: Where) => ({ name, where, key: fold(name) });
  return [
    ...Array.from(municipalities.values(), ({ code, name }) => named(name, { municipality: code })),
    ...Array.from(postalAreas.values(), (area) => named(`${area.code} ${area.name}`, ofPostalArea(area))),
  ];
}
