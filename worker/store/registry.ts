import { labels } from "../../schema/labels.ts";
import type { Registry } from "../../schema/registry.ts";
import { thesaurus } from "../../schema/thesaurus.ts";
import { withoutDiscreetPlaces } from "../rules/discreet-places.ts";
import { readAreas } from "./areas.ts";
import type { Database } from "./client.ts";
import { readGuidance, readSituations } from "./guidance.ts";
import { readClosedOffers, readPublicOffers } from "./offers.ts";
import { readOrganisations } from "./organisations.ts";
import { readOldestProposal } from "./reviews.ts";

/** What of a registry is chosen and not kept in the database. */
export type RegistrySettings = Pick<Registry, "ages" | "waitingAge">;

/** Everything public, as it is at one moment. */
export async function readRegistry(database: Database, settings: RegistrySettings): Promise<Registry> {
  return database.transaction(async (moment) => ({
    offers: (await readPublicOffers(moment)).map(withoutDiscreetPlaces),
    closed: await readClosedOffers(moment),
    organisations: await readOrganisations(moment),
    guidance: await readGuidance(moment),
    situations: await readSituations(moment),
    areas: await readAreas(moment),
    labels,
    thesaurus,
    oldestReview: await readOldestProposal(moment),
    ...settings,
  }));
}
