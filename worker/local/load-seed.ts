import { randomBytes } from "node:crypto";
import type { StateOf, SubjectKind } from "../../schema/subject.ts";
import type { Seed } from "../../seed/seed-files.ts";
import { createAreas } from "../store/areas.ts";
import type { Database, Transaction } from "../store/client.ts";
import { createGuidance, createSituations } from "../store/guidance.ts";
import { createOffers } from "../store/offers.ts";
import { createOrganisation, hasOrganisations } from "../store/organisations.ts";
import { appendRevision } from "../store/revisions.ts";
import { newSubject } from "../store/subjects.ts";
import { findUnlisted } from "../store/unlisted-organisations.ts";

/**
 * Loads the reviewed seed into an empty registry, all or nothing: people have read it before it came into the repository,
 * so that it is approved as it is. False: there is something in the registry already.
 */
export async function loadSeed(database: Database, seed: Seed, now: Date): Promise<boolean> {
  const at = now.toISOString();
  return database.transaction(async (transaction) => {
    if (await hasOrganisations(transaction)) return false;
    await createAreas(transaction, seed.areas, at);
    await loadOffers(transaction, seed, at);
    for (const { id, ...state } of seed.guidance) {
      await createGuidance(transaction, { id, ...newSubject<"guidance">(state, state, at) });
      await record(transaction, "guidance", id, state, at);
    }
    await createSituations(transaction, seed.situations, at);
    return true;
  });
}

/**
 * Loads organisations with their offers, approved as they are. `at`: an instant, ISO 8601. Throws for an organisation that
 * asked not to be listed.
 */
export async function loadOffers(
  transaction: Transaction,
  { organisations, offers }: Pick<Seed, "organisations" | "offers">,
  at: string,
): Promise<void> {
  for (const { id, ...state } of organisations) {
    const askedOn = await findUnlisted(transaction, state);
    if (askedOn !== null) throw new Error(`${id}: it asked on ${askedOn} not to be listed. Take it out of the seed.`);
    await createOrganisation(transaction, { id, ...newSubject<"organisation">(state, state, at) });
    await record(transaction, "organisation", id, state, at);
  }
  for (const { id, organisation, status, ...content } of offers) {
    if (status === "in-review") throw new Error(`${id}: a reviewed seed holds nothing that is in review.`);
    const state = { ...content, status };
    const approved = status === "draft" ? null : state;
    await createOffers(transaction, [{ id, organisation, ...newSubject<"offer">(state, approved, at) }]);
    await record(transaction, "offer", id, state, at);
  }
}

/** Begins a subject's history. */
function record<Kind extends SubjectKind>(
  transaction: Transaction,
  subjectKind: Kind,
  subject: string,
  state: StateOf<Kind>,
  at: string,
): Promise<void> {
  const author = {
    key: null,
    at,
    reason: "Loaded from the reviewed seed.",
    salt: () => randomBytes(16).toString("hex"),
  };
  return appendRevision(transaction, { subjectKind, subject, version: 1, action: "create" }, null, state, author);
}
