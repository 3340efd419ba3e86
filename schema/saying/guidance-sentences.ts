const da = {
  askers: { self: "Det handler om mig selv", relative: "Pårørende", professional: "Fagperson" },
  source: (publisher: string, year: number | undefined) =>
    year === undefined ? `Kilde: ${publisher}` : `Kilde: ${publisher}, ${year}`,
  moreSources: (count: number) => ` og ${count} mere`,
  evidence: "Hvad det bygger på",
  reviewed: (by: string, day: string) => `Læst igennem af ${by} den ${day}.`,
  notReviewed: "Ikke læst af mennesker med egne erfaringer endnu.",
  reviewPassed: (day: string) => `Skulle læses igennem igen senest ${day}. Det er ikke sket endnu.`,
  avoid: "Undgå",
  offers: "Tilbud, der kan passe",
  offersProfessional: "Tilbud, du kan hjælpe videre til",
  noOffers: "Vi kender ikke noget tilbud her.",
};

export type GuidanceSentences = typeof da;

const en: GuidanceSentences = {
  askers: { self: "It is about me", relative: "Someone close", professional: "Professional" },
  source: (publisher, year) => (year === undefined ? `Source: ${publisher}` : `Source: ${publisher}, ${year}`),
  moreSources: (count) => ` and ${count} more`,
  evidence: "What it rests on",
  reviewed: (by, day) => `Read through by ${by} on ${day}.`,
  notReviewed: "Not yet read by people with lived experience.",
  reviewPassed: (day) => `Was to be read through again by ${day}. That has not happened yet.`,
  avoid: "Avoid",
  offers: "Help that may fit",
  offersProfessional: "Help you can point to",
  noOffers: "We know of no help here.",
};

/** What is said of guidance, and of the situations that it is told in, wherever they are shown. */
export const guidanceSentences = { da, en };
