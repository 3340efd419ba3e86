import { canonicalJson } from "../../schema/canonical-json.ts";
import type { Offer, Place } from "../../schema/offer.ts";

type WithPlaces = Pick<Offer, "places">;

/** What may leave the organisation's working record: of a discreet place nothing but its municipality. */
export function withoutDiscreetPlaces<State extends WithPlaces>(state: State): State {
  return state.places ? { ...state, places: state.places.map(publicPlace) } : state;
}

/** The fields that tell in words where a discreet place is. None of them may be stored. */
export function fieldsThatTell(state: WithPlaces): string[] {
  const streets = (state.places ?? []).flatMap(({ discreet, street }) => (discreet && street ? [plain(street)] : []));
  return Object.entries(withoutDiscreetPlaces(state))
    .filter(([, value]) => streets.some((street) => plain(canonicalJson(value ?? null)).includes(street)))
    .map(([field]) => field);
}

function publicPlace(place: Place): Place {
  if (!place.discreet) return place;
  const { municipality, wheelchairAccess } = place;
  return { municipality, wheelchairAccess, discreet: true };
}

/** However it is written: without case, spaces and punctuation. */
const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
