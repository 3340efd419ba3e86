import type { Review } from "../../../schema/review.ts";
import type { SuggestedFact } from "../../../schema/suggestion.ts";

export const proposalsDa = {
  intro: "Her ser du, hvad der blev af det, du har sendt til godkendelse.",
  nothing: "Du har ikke sendt noget, der skulle godkendes.",
  states: {
    open: "Venter på godkendelse",
    approved: "Godkendt",
    rejected: "Ikke godkendt",
    withdrawn: "Trukket tilbage",
  } satisfies Record<Review["state"], string> as Record<Review["state"], string>,
  proposed: (day: string) => `Sendt ${day}`,
  decided: (day: string) => `Svar ${day}`,
  reason: (reason: string) => `Begrundelse: ${reason}`,
  subjects: { offer: "Tilbud", organisation: "Organisation", guidance: "Råd", region: "Region" },
  own: "Det, vi har foreslået",
  received: (day: string) => `Modtaget ${day}`,
  facts: {
    contact: "kontakten er forkert",
    criteria: "det er ikke rigtigt, hvem det er for",
    waiting: "ventetiden er forkert",
    hours: "åbningstiden er forkert",
    closed: "det findes ikke længere",
    other: "noget andet er forkert",
  } satisfies Record<SuggestedFact, string> as Record<SuggestedFact, string>,
  suggestions: "Henvendelser fra læsere",
  suggestionsIntro: "En læser mener, at noget er forkert. Se efter, og ret det, hvis det passer.",
};
export type ProposalStrings = typeof proposalsDa;
