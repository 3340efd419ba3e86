import type { Lang } from "../shared/strings.ts";

const da = {
  title: "Råd og tilbud",
  situation: "Hvad står du i?",
  anySituation: "Alle råd",
  asker: "Hvem er du?",
  askers: { self: "Det handler om mig selv", relative: "Pårørende", professional: "Fagperson" },
  waiting: "Vi henter rådene. Numrene herover virker allerede.",
  failed: "Rådene kan ikke vises lige nu. Numrene herover virker stadig.",

  source: (publisher: string, year: number | undefined) =>
    year === undefined ? `Kilde: ${publisher}` : `Kilde: ${publisher}, ${year}`,
  moreSources: (count: number) => ` og ${count} mere`,
  noSource: "Skrevet af redaktionen",
  evidence: "Hvad det bygger på",
  reviewed: (by: string, day: string) => `Læst igennem af ${by} den ${day}.`,
  notReviewed: "Ikke læst af mennesker med egne erfaringer endnu.",
  reviewPassed: (day: string) => `Skulle læses igennem igen senest ${day}. Det er ikke sket endnu.`,
  avoid: "Undgå",

  offers: "Tilbud, der kan passe",
  offersProfessional: "Tilbud, du kan hjælpe videre til",
  known: "Fortæl, hvad du ved om personen",
  knownHint: "Du kan springe alt over. Det bliver på din skærm, og stederne får det ikke at vide.",
  age: "Alder",
  ageFault: "Skriv alderen som et helt tal mellem 0 og 120.",
  condition: "Hvad gælder for personen?",
  conditionHint: "Et sted, der selv siger nej i den situation, kommer til sidst. Der står hvorfor.",
  group: "Hvem er personen?",
  groupHint: "Steder, der ved meget om det, kommer først. Steder, der kun er for andre, falder fra.",

  count: (count: number) => `${count} råd`,
  onlyAbout: "Du ser råd om",
  noOffers: "Vi kender ikke noget tilbud her.",
  noGuidance: "Vi har ikke noget råd, der passer til det.",
};

type PanelStrings = typeof da;

const en: PanelStrings = {
  title: "Advice and help",
  situation: "What is your situation?",
  anySituation: "All advice",
  asker: "Who are you?",
  askers: { self: "It is about me", relative: "Someone close", professional: "Professional" },
  waiting: "Fetching the advice. The numbers above work already.",
  failed: "The advice cannot be shown right now. The numbers above still work.",

  source: (publisher, year) => (year === undefined ? `Source: ${publisher}` : `Source: ${publisher}, ${year}`),
  moreSources: (count) => ` and ${count} more`,
  noSource: "Written by the editors",
  evidence: "What it rests on",
  reviewed: (by, day) => `Read through by ${by} on ${day}.`,
  notReviewed: "Not yet read by people with lived experience.",
  reviewPassed: (day) => `Was to be read through again by ${day}. That has not happened yet.`,
  avoid: "Avoid",

  offers: "Help that may fit",
  offersProfessional: "Help you can point to",
  known: "Say what you know about the person",
  knownHint: "You can skip all of it. It stays on your screen, and no place is told.",
  age: "Age",
  ageFault: "Write the age as a whole number from 0 to 120.",
  condition: "What is the case for the person?",
  conditionHint: "A place that itself says no in that situation comes last, and it says why.",
  group: "Who is the person?",
  groupHint: "Places that know much about it come first. Places only for others are left out.",

  count: (count) => `${count} ${count === 1 ? "piece" : "pieces"} of advice`,
  onlyAbout: "You see advice about",
  noOffers: "We know of no help here.",
  noGuidance: "We have no advice that fits.",
};

/** What only the panel says. The rest is in `shared/strings`. */
export const panelStringsIn = (lang: Lang): PanelStrings => ({ da, en })[lang];
export type { PanelStrings };
