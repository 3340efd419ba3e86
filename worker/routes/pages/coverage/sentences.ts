import type { MunicipalityCoverage } from "../../../../schema/coverage-figure.ts";
import type { ChoiceFault } from "../plain/form-faults.ts";
import type { CoverageField } from "./form.ts";
import type { Nearest } from "./nearest.ts";

type Reaching = MunicipalityCoverage["reaching"];

const da = {
  title: "Hvor kender vi hjælp?",
  lead: "Siden viser den hjælp, vi kender, og ikke al den hjælp, der findes.",
  national: (count: number) =>
    `Vi kender ${count} tilbud for hele landet. Den hjælp når ud til alle kommuner, også hvor vi ikke kender andet.`,
  noNational: "Vi kender ikke noget tilbud for hele landet, der passer til det.",
  counted: (count: number, day: string) => `I alt er der ${count} tilbud i tallene i dag, ${day}.`,
  unknown: (count: number) =>
    `${count} af dem siger ikke, hvem i landet hjælpen er for. Den hjælp er ikke med på kortet og i tallene for kommunerne.`,
  whatCounts: "Vi tæller de tilbud, der er med, når du søger. Et tilbud på pause tæller med.",

  form: "Vælg, hvilke tilbud du vil se",
  sent: "Det, du vælger, bliver sendt til os, så vi kan svare. Det står ikke i adressen, og vi gemmer det ikke.",
  questions: {
    kind: "Hvilken slags hjælp?",
    topic: "Hvad handler det om?",
    audience: "Hvem er hjælpen til?",
  } satisfies Record<CoverageField, string>,
  all: "Alle",
  submit: "Vis på kortet",
  reset: "Vis alle tilbud",
  chosen: "Du har valgt:",
  faultTitle: "Der er noget, vi ikke kan læse",
  faultIntro: "Ret det her, og tryk Vis på kortet. Lige nu ser du alle tilbud.",
  faults: {
    unknown: "Det felt findes ikke her. Du skal ikke gøre noget ved det.",
    "not-in-list": "Vælg et af svarene på listen.",
  } satisfies Record<ChoiceFault["kind"], string>,

  mapTitle: "Kort over kommunerne",
  nearest: {
    local: "Vi kender tilbud for netop den kommune",
    regional: "Vi kender tilbud for regionen, men ikke for kommunen alene",
    national: "Vi kender kun tilbud for hele landet",
    none: "Vi kender ikke noget tilbud her",
  } satisfies Record<Nearest, string>,
  municipalities: (count: number) => (count === 1 ? "1 kommune" : `${count} kommuner`),
  markNote:
    "Hvert mærke er en kommune. Mærkerne er skubbet lidt, så de ikke dækker hinanden, og Bornholm er rykket ind. Tabellen siger det samme.",
  numberNote: "Tallet i mærket er de tilbud, vi kender for kommunen eller dens region.",
  reaching: ({ local, regional, national }: Reaching) =>
    `${local} for kommunen, ${regional} for regionen, ${national} for hele landet`,

  tableTitle: "Tal for hver kommune",
  tableNote: "Hvert tilbud tæller én gang: lokalt for kommunen selv, for dens region eller for hele landet.",
  noRegion: "Uden for regionerne",
  municipality: "Kommune",
  columns: { local: "Lokalt", regional: "Region", national: "Landet" } satisfies Record<keyof Reaching, string>,
  total: "I alt",

  kindsTitle: "Slags hjælp og grupper",
  toKinds: "Gå til tallene for slags hjælp og grupper",
  kindsNote:
    "Tallet er de tilbud, vi kender, som ved meget om gruppen eller kun er for den. Står der 0, kender vi ikke noget. Andre tilbud kan også være for gruppen, selv om de ikke siger det. Et tilbud kan stå i flere rækker.",
  kind: "Slags hjælp",
  offers: "Alle tilbud",

  editors: "Mangler jeres tilbud? Sådan holder I det ajour.",
  programs: "De samme tal til programmer",
};

export type CoverageSentences = typeof da;

const en: CoverageSentences = {
  title: "Where do we know of help?",
  lead: "This page shows the help that we know of, and not all the help there is.",
  national: (count) =>
    `We know of ${count} ${count === 1 ? "offer" : "offers"} for the whole country. That help reaches every municipality, also where we know of nothing else.`,
  noNational: "We know of no offer for the whole country that fits this.",
  counted: (count, day) => `In all, ${count} ${count === 1 ? "offer is" : "offers are"} counted today, ${day}.`,
  unknown: (count) =>
    `${count} of them ${count === 1 ? "does" : "do"} not say whom in the country the help is for. That help is not on the map or in the figures for municipalities.`,
  whatCounts: "We count the offers that a search finds. One that is paused counts too.",

  form: "Choose which offers to see",
  sent: "What you choose is sent to us so that we can answer. It is not in the address, and we do not keep it.",
  questions: {
    kind: "What kind of help?",
    topic: "What is it about?",
    audience: "Who is the help for?",
  },
  all: "All",
  submit: "Show on the map",
  reset: "Show all offers",
  chosen: "You have chosen:",
  faultTitle: "There is something we cannot read",
  faultIntro: "Correct this and press Show on the map. What you see now is all offers.",
  faults: {
    unknown: "There is no such field here. You need not do anything about it.",
    "not-in-list": "Choose one of the answers on the list.",
  },

  mapTitle: "Map of the municipalities",
  nearest: {
    local: "We know of offers for just that municipality",
    regional: "We know of offers for the region, but not for the municipality alone",
    national: "We only know of offers for the whole country",
    none: "We know of no offer here",
  },
  municipalities: (count) => (count === 1 ? "1 municipality" : `${count} municipalities`),
  markNote:
    "Each mark is a municipality. Marks are moved a little so that they do not cover each other, and Bornholm is moved closer. The table says the same.",
  numberNote: "The number in a mark is the offers that we know of for the municipality or its region.",
  reaching: ({ local, regional, national }) =>
    `${local} for the municipality, ${regional} for the region, ${national} for the whole country`,

  tableTitle: "Figures for each municipality",
  tableNote: "Each offer counts once: locally for the municipality itself, for its region or for the whole country.",
  noRegion: "Outside the regions",
  municipality: "Municipality",
  columns: { local: "Local", regional: "Region", national: "Country" },
  total: "In all",

  kindsTitle: "Kinds of help and groups",
  toKinds: "Go to the figures for kinds of help and groups",
  kindsNote:
    "The number is the offers we know of that know the group well or are only for it. Where it says 0, we know of none. Other offers may be for the group too, even if they do not say so. An offer can be in several rows.",
  kind: "Kind of help",
  offers: "All offers",

  editors: "Is your offer missing? How to keep it up to date.",
  programs: "The same figures for programs",
};

export const coverageSentences = { da, en };
