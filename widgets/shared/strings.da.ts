import { da as sentences, daToProfessionals as sentencesToProfessionals } from "../../schema/saying/sentences.da.ts";
import type { Code } from "../../schema/vocabulary.ts";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What the widgets say of their own in Danish. What a code is called, and what an offer says, comes from the registry. */
export const da = {
  ...sentences,

  title: "Find hjælp",
  intro: "Her er steder, der kan hjælpe. Du kan springe alt over og ændre det igen.",
  private: "Det, du vælger og skriver, bliver på din skærm.",
  waiting: "Vi henter listen over hjælp. Numrene herover virker allerede.",
  failed: "Listen over hjælp kan ikke vises lige nu. Numrene herover virker stadig.",
  failedLink: "Åbn listen på en side for sig selv",

  who: "Hvem søger du hjælp til?",
  relation: "Hvem er du for den, du holder af?",
  skippable: "Du kan springe det over.",
  besideSomeone: "Råd til dig, der står ved siden af",
  seeking: "Hvad leder du efter?",
  seekingHint: "Springer du det over, ser du begge dele.",
  seekingCitizen: "Tilbud til borgeren",
  seekingOwn: "Råd til mig selv",

  topic: "Hvad handler det om?",
  topicHint: "Vælg gerne flere, eller spring over.",
  moreTopics: (count: number) => `Vis ${counted(count, "emne", "emner")} til`,
  fewerTopics: "Vis færre emner",

  where: "Hvor i landet?",
  whereHint: "Skriv en kommune eller et postnummer. Tomt felt er hele landet.",
  wholeCountry: "Hele landet",
  whereSuggestions: "Forslag til steder",
  whereUnknown: (typed: string) => `Vi kender ikke »${typed}«. Skriv en kommune eller et postnummer med fire tal.`,
  whereSeveral: (place: string) => `${place} ligger i flere kommuner. Hvilken bor du i?`,
  whereSeveralHint: "Indtil du vælger, ser du tilbud for dem alle.",
  placeIn: (place: string, municipality: string) => `${place} (${municipality})`,

  words: "Søg med dine egne ord",
  wordsHint: "Skriv, som du selv vil sige det. Ordene bliver på din skærm.",

  more: "Flere valg",
  kind: "Hvilken slags hjælp?",
  channel: "Hvordan vil du have kontakt?",
  access: "Hvordan kommer man ind?",
  identity: "Hvad skal du sige om dig selv?",
  price: "Hvad må det koste?",
  opening: "Åbningstid",
  openNow: "Kun steder, der har åbent nu",
  openNowChip: "Åbent nu",
  maxWait: "Hvor længe kan du vente?",
  maxWaitHint: "Steder, hvor ventetiden ikke er oplyst, bliver på listen.",
  maxWaitAny: "Det er ikke vigtigt",
  maxWaitNames: { 4: "Højst 4 uger", 13: "Højst 3 måneder", 26: "Højst et halvt år", 52: "Højst et år" },
  language: "Hvilket sprog?",
  languageAny: "Alle sprog",
  group: "Det er mig",
  groupHint:
    "Du behøver ikke svare. Steder, der ved meget om det, kommer først. Steder, der kun er for andre, falder fra.",
  condition: "Passer noget af det her på dig?",
  conditionHint:
    "Du behøver ikke svare, og svaret bliver på din skærm. Steder, der selv siger nej i den situation, kommer sidst.",
  age: "Hvor gammel er du?",
  ageHint: "Du behøver ikke svare. Nogle steder har en grænse for alder.",
  ageFault: "Skriv din alder som et helt tal mellem 0 og 120.",
  ageChip: (age: number) => `${age} år`,

  count: (count: number) => `${count} tilbud`,
  announce: (count: number) => (count === 0 ? "Ingen tilbud fundet" : `${count} tilbud fundet`),
  toResults: (count: number) => (count === 0 ? "Se, hvad du kan ændre" : `Gå direkte til ${count} tilbud`),
  chosen: "Du har valgt",
  remove: (label: string) => `Fjern ${label}`,
  reset: "Nulstil",
  sort: "Rækkefølge",
  sortHints: {
    distance: "Steder, hvor vi ikke kender afstanden, står sidst.",
    open: "Steder, hvor vi ikke kender åbningstiden, står sidst.",
    wait: "Først den korteste ventetid, vi kender. Så steder, hvor den ikke er oplyst.",
  } as Partial<Record<Code<"sort">, string>>,
  showMore: (count: number) => `Vis ${count} tilbud til`,
  shownOf: (shown: number, total: number) => `Du ser ${shown} af ${total} tilbud.`,

  noResult: "Vi kender ikke noget tilbud her, der passer til det hele.",
  loosenIntro: "Du kan tage noget af det fra. Tallet viser, hvor mange tilbud du så får:",
  startOver: "Du kan begynde forfra:",
  without: (label: string) => `Uden ${label}`,
  inWholeCountry: "I hele landet",
  loosened: (label: string, count: number) => `${label}: ${count} tilbud`,
  noResultAcute: "Er det akut, så brug numrene øverst.",

  handout: {
    tick: "Vælg til udskrift",
    ticked: (count: number) => `${count} valgt til udskrift`,
    print: (count: number) => `Udskriv ${counted(count, "valgt", "valgte")}`,
    hint: "Overskriften på arket siger ikke, hvad det handler om. Stedernes navne kan gøre det.",
    numbersHint: "Vælg kun numre, hvis ingen skal se navnene.",
    silent: (count: number) => `${counted(count, "sted", "steder")} har ikke noget nummer.`,
    whole: "Hele arket",
    numbers: "Kun numre",
    clear: "Fravælg alle",
    refused: "Siden her lader os ikke udskrive. Du kan skrive numrene af.",
    sheetTitle: "Steder og numre",
    numbersTitle: "Numre",
    printed: (day: string) => `Udskrevet ${day}. Numre og tider kan være ændret siden.`,
    noContact: (site: string) => `Telefon er ikke oplyst. Se ${site}`,
    ownWord: "Mit eget ord for nummeret:",
    ways: { phone: "Telefon", sms: "Sms", callback: "Bliv ringet op" } as Partial<Record<Code<"channel">, string>>,
  },

  open: "Læs mere",
  close: "Luk igen",
  about: (name: string) => `om ${name}`,
  showOthers: (count: number) => `Vis ${counted(count, "andet sted", "andre steder")}`,
};

/** What is said in another way to a professional, who looks for somebody else. */
export const daToProfessionals = {
  ...sentencesToProfessionals,
  whereSeveral: (place: string) => `${place} ligger i flere kommuner. Hvilken bor borgeren i?`,
  wordsHint: "Skriv ikke navn eller CPR-nummer. Ordene bliver på din skærm.",
  channel: "Hvordan skal kontakten være?",
  identity: "Hvad skal borgeren sige om sig selv?",
  maxWait: "Hvor længe kan borgeren vente?",
  group: "Om borgeren",
  groupHint: "Kan springes over. Steder, der ved meget om det, kommer først. Steder, der kun er for andre, falder fra.",
  condition: "Passer noget af det her på borgeren?",
  conditionHint:
    "Kan springes over, og svaret bliver på din skærm. Steder, der selv siger nej i den situation, kommer sidst.",
  age: "Hvor gammel er borgeren?",
  ageHint: "Kan springes over. Nogle steder har en grænse for alder.",
  ageFault: "Skriv alderen som et helt tal mellem 0 og 120.",
};

/** Every sentence of the widgets' own. A language that lacks one does not compile. */
export type Strings = typeof da;
/** Those of them that a professional reads in another way. */
export type ToProfessionals = typeof daToProfessionals;
