import type { Me } from "../../schema/me.ts";
import type { FreshnessAges } from "../../schema/registry.ts";
import { dueOf } from "../rules/due.ts";
import { handOf } from "../rules/key-family.ts";
import type { Reader } from "../store/client.ts";
import { readHolders, type StoredKey } from "../store/keys.ts";
import { readPublicOffers } from "../store/offers.ts";
import { readOrganisation } from "../store/organisations.ts";
import { readProposals } from "../store/reviews.ts";
import { readOwnSuggestions } from "./suggestions.ts";

/** What whoever holds a key wants to know first. */
export async function readMe(database: Reader, key: StoredKey, ages: FreshnessAges): Promise<Me> {
  const { id, organisation, scope, holder, createdAt, expiresAt, lastUsedOn } = key;
  const own = (await readPublicOffers(database)).filter((offer) => offer.organisation === organisation);
  const proposals = await readProposals(database, [...handOf(id, await readHolders(database))]);
  return {
    key: { id, organisation, scope, holder, createdAt, expiresAt, lastUsedOn },
    trusted: (await readOrganisation(database, organisation))?.trusted ?? false,
    due: dueOf(own, ages),
    proposals: proposals.map(({ id: review, subjectKind, subject, fields, state, proposedAt, decidedAt, reason }) => ({
      ...{ review, subjectKind, subject, fields, state, proposedAt, decidedAt, reason },
    })),
    suggestions: await readOwnSuggestions(database, organisation),
  };
}
