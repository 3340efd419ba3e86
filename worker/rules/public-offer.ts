import type { Offer, Place } from "../../schema/offer.ts";

/** What of an offer may leave the registry: of a discreet place nothing but its municipality. */
export function publicOffer(offer: Offer): Offer {
  return offer.places ? { ...offer, places: offer.places.map(publicPlace) } : offer;
}

function publicPlace(place: Place): Place {
  if (!place.discreet) return place;
  const { municipality, wheelchairAccess } = place;
  return { municipality, wheelchairAccess, discreet: true };
}
