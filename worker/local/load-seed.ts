import { randomBytes } from "node:crypto";
import type { Seed } from "../../seed/seed-files.ts";
import { createAreas } from "../store/areas.ts";
import type { Database } from "../store/client.ts";
import { createGuidance, createSituations } from "../store/guidance.ts";
import { approveOffer, createOffer } from "../store/offers.ts";
import { createOrganisation, readOrganisations } from "../store/organisations.ts";
import type { Authorship } from "../store/revisions.ts";

/** Loads the reviewed seed into an empty registry, all or nothing. False: there is something in it already. */
export async function loadSeed(database: Database, seed: Seed, now: Date): Promise<boolean> {
  const author: Authorship = {
    key: null,
    at: now.toISOString(),
    reason: "Loaded from the reviewed seed.",
    salt: () => randomBytes(16).toString("hex"),
  };
  return database.transaction(async (transaction) => {
    if ((await readOrganisations(transaction)).length > 0) return false;
    await createAreas(transaction, seed.areas);
    for (const organisation of seed.organisations) await createOrganisation(transaction, organisation, author);
    for (const offer of seed.offers) {
      await createOffer(transaction, offer, author);
      if (offer.status === "published") await approveOffer(transaction, offer.id, author);
    }
    for (const guidance of seed.guidance) await createGuidance(transaction, guidance, author);
    await createSituations(transaction, seed.situations, author);
    return true;
  });
}
