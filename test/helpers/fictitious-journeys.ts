import type { Registry } from "../../schema/registry.ts";
import { fictitiousRegistry } from "./fictitious.ts";
import { journeySituations, journeySnippets } from "./fictitious-journey-guidance.ts";
import { journeyOffers } from "./fictitious-journey-offers.ts";

/** The evening on which the people of the journeys come: a Saturday, with the fictitious line open and the office closed. */
export const evening = new Date("2026-11-21T21:40:00+01:00");
/** The next morning, a Sunday. */
export const nextMorning = new Date("2026-11-22T08:10:00+01:00");
/** A Monday in working hours. */
export const workingDay = new Date("2026-11-23T10:30:00+01:00");

/** The fictitious registry with all that the people of the journeys meet. A fresh copy each time. */
export function journeysRegistry(): Registry {
  const registry = fictitiousRegistry();
  return {
    ...registry,
    offers: [...registry.offers, ...structuredClone(journeyOffers)],
    guidance: [...registry.guidance, ...structuredClone(journeySnippets)],
    situations: [
      ...registry.situations.filter(({ id }) => !journeySituations.some((situation) => situation.id === id)),
      ...structuredClone(journeySituations),
    ],
  };
}
