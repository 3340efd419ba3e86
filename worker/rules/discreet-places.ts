import { canonicalJson } from "../../schema/canonical-json.ts";
import type { Place } from "../../schema/offer.ts";

/** What may leave the organisation's working record: of a discreet place nothing but its municipality. */
export function withoutDiscreetPlaces<State extends object>(state: State): State {
  return hasPlaces(state) ? { ...state, places: state.places.map(publicPlace) } : state;
}

/** Puts the addresses that a working record holds back into a public state, place by place of the same municipality. */
export function withDiscreetPlaces<State extends object>(state: State, working: object): State {
  if (!hasPlaces(state) || !hasPlaces(working)) return state;
  const kept = working.places.filter(({ discreet }) => discreet);
  const restore = (place: Place) => {
    const found = kept.findIndex(({ municipality }) => place.discreet && municipality === place.municipality);
    return found === -1 ? place : (kept.splice(found, 1)[0] ?? place);
  };
  return { ...state, places: state.places.map(restore) };
}

/** The fields that tell in words where a discreet place is. None of them may be stored. */
export function fieldsThatTell(state: { places?: Place[] | undefined }): string[] {
  const streets = (state.places ?? []).flatMap(({ discreet, street }) => (discreet && street ? [plain(street)] : []));
  return Object.entries(withoutDiscreetPlaces(state))
    .filter(([, value]) => streets.some((street) => plain(canonicalJson(value ?? null)).includes(street)))
    .map(([field]) => field);
}

function hasPlaces<State extends object>(state: State): state is State & { places: Place[] } {
  return "places" in state && Array.isArray(state.places);
}

function publicPlace(place: Place): Place {
  if (!place.discreet) return place;
  const { municipality, wheelchairAccess } = place;
  return { municipality, wheelchairAccess, discreet: true };
}

/** However it is written: without case, spaces and punctuation. */
const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
