import type { Me } from "../../../../schema/me.ts";
import type { Review } from "../../../../schema/review.ts";

type WhyNot = "own-proposal" | "own-organisation" | "own-key";

/** Why a key may not decide on a review that waits; null: it may. Who made which key only the registry knows. */
export function whyNotMine({ proposers, decidable }: Review, { key }: Me): WhyNot | null {
  if (decidable) return null;
  if (proposers.some((proposer) => proposer.key === key.id)) return "own-proposal";
  return proposers.some(({ organisation }) => organisation === key.organisation) ? "own-organisation" : "own-key";
}
