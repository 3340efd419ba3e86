import type { Places } from "../matching/places.ts";
import type { Offer } from "../offer.ts";
import { municipalityName } from "./place-names.ts";
import type { Sentences } from "./sentences.ts";

type Place = NonNullable<Offer["places"]>[number];

/** Where one meets the people; of a discreet place no more than the municipality. */
export function sayAddress(
  { name, street, postalCode, town, municipality, discreet }: Place,
  places: Places,
  strings: Sentences,
): string {
  const where = municipalityName(places, municipality);
  if (discreet) return strings.discreet(where);
  return [name, street, [postalCode, town].filter(Boolean).join(" ") || where].filter(Boolean).join(", ");
}
