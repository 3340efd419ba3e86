import type { Places } from "../matching/places.ts";
import type { Match } from "../matching/query.ts";
import type { Offer } from "../offer.ts";
import { capitalised } from "./capitalised.ts";
import { municipalityName, regionName } from "./place-names.ts";
import type { Saying } from "./saying.ts";

const mostNamed = 3;

/** For whom in the country an offer is, and how far away: a line each. */
export function coverageWords({ offer, distanceKm }: Match, places: Places, saying: Saying): string[] {
  const reach = reachWords(offer.coverage, places, saying);
  const { strings } = saying;
  const towns = townsOf(offer, places);
  const town = towns.length > 0 && towns.length <= mostNamed ? strings.town(strings.list(towns)) : "";
  const away = distanceKm === null ? "" : strings.distance(distanceKm);
  const where = [town, away].filter(Boolean).join(", ");
  return where ? [reach, capitalised(where)] : [reach];
}

function reachWords(coverage: Offer["coverage"], places: Places, { strings, label }: Saying): string {
  if (typeof coverage === "string") return label("coverage", coverage);
  const names = [
    ...coverage.regions.map((id) => regionName(places, id)),
    ...coverage.municipalities.map((code) => municipalityName(places, code)),
  ];
  return names.length > mostNamed && coverage.regions.length === 0
    ? strings.coverageMany(names.length)
    : strings.coverageSome(strings.list(names));
}

/** The towns it can be met in; of a discreet place no more than the municipality is known. */
function townsOf(offer: Offer, places: Places): string[] {
  const towns = (offer.places ?? []).map(({ town, discreet, municipality }) =>
    discreet || town === undefined ? municipalityName(places, municipality) : town,
  );
  return [...new Set(towns)];
}
