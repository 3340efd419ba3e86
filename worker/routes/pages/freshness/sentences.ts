import type { FreshnessCounts } from "../../../../schema/freshness-figure.ts";

const days = (count: number) => (count === 1 ? "1 dag" : `${count} dage`);
const daysEn = (count: number) => (count === 1 ? "1 day" : `${count} days`);

const da = {
  title: "Hvor ajour er listen?",
  lead: (confirmed: number, all: number, age: number) =>
    `Stederne har selv bekræftet ${confirmed} af ${all} tilbud inden for de sidste ${days(age)}.`,
  asOf: (day: string) => `Tallene gælder i dag, ${day}.`,
  median: (age: number) => `Halvdelen af alle bekræftelser er højst ${days(age)} gamle.`,
  noMedian: "Ingen steder har bekræftet noget endnu.",
  review: (age: number) => `Den ændring, der har ventet længst på, at vi ser på den, har ventet i ${days(age)}.`,
  reviewToday: "Der venter ændringer på, at vi ser på dem. Den ældste kom i dag.",
  noReview: "Ingen ændringer venter på, at vi ser på dem.",
  hidden: (count: number, age: number) =>
    `${count} tilbud er ikke bekræftet i ${days(age)} eller mere. De er ikke med, når du søger, men kan stadig slås op.`,
  chartTitle: "Tilbud efter, hvor friske oplysningerne er",
  chart: (parts: string) => `Søjler: ${parts}.`,
  state: "Tilstand",
  offers: "Tilbud",
  total: "I alt",
  meansTitle: "Det betyder de fire ord",
  means: (due: number, overdue: number): Record<keyof FreshnessCounts, string> => ({
    confirmed: `Stedet har selv bekræftet det vigtigste for højst ${days(due)} siden.`,
    due: `Det er mere end ${days(due)} siden. Stedet bør se det igennem igen.`,
    overdue: `Det er ${days(overdue)} siden eller mere. Tilbuddet står lavere, og der står, at du skal ringe først.`,
    unconfirmed:
      "Vi har det fra en kilde, som er offentlig. Stedet har aldrig selv bekræftet det. Tilbuddet står sidst, og kilden og dens år står ved det.",
  }),
  whatCounts:
    "Det vigtigste er kontakt, hvem det er for, ventetid og åbningstid, hvis tilbuddet oplyser det. Det ældste af dem tæller.",
  behindTitle: "Steder, der mangler at bekræfte",
  behind: "De, der er længst bagud, står først. At et sted står her, siger ikke noget om hjælpen.",
  nobodyBehind: "Alle steder har bekræftet deres tilbud.",
  oldest: (day: string) => `Ældste bekræftelse: ${day}.`,
  noneYet: "Ingen bekræftelse endnu.",
  editors: "Er det jeres tilbud? Sådan holder I det ajour.",
  programs: "De samme tal til programmer",
};

export type FreshnessSentences = typeof da;

const en: FreshnessSentences = {
  title: "How up to date is the list?",
  lead: (confirmed, all, age) =>
    `The places themselves have confirmed ${confirmed} of ${all} offers within the last ${daysEn(age)}.`,
  asOf: (day) => `These figures are for today, ${day}.`,
  median: (age) => `Half of all confirmations are at most ${daysEn(age)} old.`,
  noMedian: "No place has confirmed anything yet.",
  review: (age) => `The change that has waited longest for us to look at it has waited for ${daysEn(age)}.`,
  reviewToday: "Changes wait for us to look at them. The oldest came today.",
  noReview: "No change waits for us to look at it.",
  hidden: (count, age) =>
    `${count} ${count === 1 ? "offer has" : "offers have"} not been confirmed for ${daysEn(age)} or more. A search leaves them out, but they can still be looked up.`,
  chartTitle: "Offers by how fresh they are",
  chart: (parts) => `Bars: ${parts}.`,
  state: "State",
  offers: "Offers",
  total: "In all",
  meansTitle: "What the four words mean",
  means: (due, overdue) => ({
    confirmed: `The place itself has confirmed what matters most, at most ${daysEn(due)} ago.`,
    due: `That is more than ${daysEn(due)} ago. The place should look it through again.`,
    overdue: `That is ${daysEn(overdue)} ago or more. The offer stands lower, and says that you should call first.`,
    unconfirmed:
      "We have it from a public source. The place itself has never confirmed it. The offer stands last, with the source and its year.",
  }),
  whatCounts:
    "What matters most is contact, who it is for, the wait and the opening hours, where the offer tells them. The oldest of them counts.",
  behindTitle: "Places that have yet to confirm",
  behind: "Those furthest behind come first. To stand here says nothing about the help.",
  nobodyBehind: "Every place has confirmed its offers.",
  oldest: (day) => `Oldest confirmation: ${day}.`,
  noneYet: "No confirmation yet.",
  editors: "Is it your offer? How to keep it up to date.",
  programs: "The same figures for programs",
};

export const freshnessSentences = { da, en };
