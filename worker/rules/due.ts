import { dayNumber, isoDay } from "../../schema/matching/clock.ts";
import { requiredConfirmations } from "../../schema/matching/freshness.ts";
import type { Offer } from "../../schema/offer.ts";
import type { FreshnessAges } from "../../schema/registry.ts";
import type { Code } from "../../schema/vocabulary.ts";

/** A fact of an offer, and by when its organisation is to say that it still holds. */
export interface Due {
  offer: string;
  fact: Code<"confirmedFact">;
  /** Day in Europe/Copenhagen; null: never. */
  confirmedOn: string | null;
  /** The last day it counts as confirmed; null: it was never confirmed, and is due now. */
  dueOn: string | null;
}

/** What is to be confirmed of these offers, soonest first. */
export function dueOf(offers: readonly Offer[], ages: FreshnessAges): Due[] {
  return offers
    .flatMap((offer) =>
      requiredConfirmations(offer).map((fact) => {
        const confirmedOn = offer.confirmations[fact]?.day ?? null;
        const dueOn = confirmedOn === null ? null : isoDay(dayNumber(confirmedOn) + ages.due);
        return { offer: offer.id, fact, confirmedOn, dueOn };
      }),
    )
    .sort((a, b) => (a.dueOn ?? "").localeCompare(b.dueOn ?? "") || a.offer.localeCompare(b.offer));
}
