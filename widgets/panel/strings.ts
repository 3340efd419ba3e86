import { guidanceSentences } from "../../schema/saying/guidance-sentences.ts";
import type { Lang } from "../shared/strings.ts";

const da = {
  ...guidanceSentences.da,

  title: "Råd og tilbud",
  situation: "Hvad står du i?",
  anySituation: "Alle råd",
  audience: "Hvem søger du råd til?",
  asker: "Du er …",
  inDanish: "Rådene er på dansk.",
  waiting: "Vi henter rådene. Numrene herover virker allerede.",
  failed: "Rådene kan ikke vises lige nu. Numrene herover virker stadig.",

  known: "Fortæl, hvad du ved om personen",
  knownHint: "Du kan springe alt over. Det bliver på din skærm, og stederne får det ikke at vide.",
  age: "Alder",
  ageFault: "Skriv alderen som et helt tal mellem 0 og 120.",
  condition: "Hvad gælder for personen?",
  conditionHint: "Et sted, der selv siger nej i den situation, kommer til sidst. Der står hvorfor.",
  group: "Hvem er personen?",
  groupHint: "Steder, der ved meget om det, kommer først. Steder, der kun er for andre, falder fra.",

  count: (count: number) => `${count} råd`,
  onlyAbout: "Du ser kun råd, der hører til",
  noGuidance: "Vi har ikke noget råd, der passer til det.",
};

type PanelStrings = typeof da;

const en: PanelStrings = {
  ...guidanceSentences.en,

  title: "Advice and help",
  situation: "What is your situation?",
  anySituation: "All advice",
  audience: "Who are you looking for advice for?",
  asker: "You are …",
  inDanish: "The advice itself is in Danish.",
  waiting: "Fetching the advice. The numbers above work already.",
  failed: "The advice cannot be shown right now. The numbers above still work.",

  known: "Say what you know about the person",
  knownHint: "You can skip all of it. It stays on your screen, and no place is told.",
  age: "Age",
  ageFault: "Write the age as a whole number from 0 to 120.",
  condition: "What is the case for the person?",
  conditionHint: "A place that itself says no in that situation comes last, and it says why.",
  group: "Who is the person?",
  groupHint: "Places that know much about it come first. Places only for others are left out.",

  count: (count) => `${count} ${count === 1 ? "piece" : "pieces"} of advice`,
  onlyAbout: "You see only advice that belongs to",
  noGuidance: "We have no advice that fits.",
};

const languages: Record<Lang, PanelStrings> = { da, en };

/** What only the panel says. The rest is in `shared/strings`. */
export const panelStringsIn = (lang: Lang): PanelStrings => languages[lang];
export type { PanelStrings };
