const da = {
  title: "Steder, der kan hjælpe",
  reaching: (municipality: string) => `Tilbud, der også er for dig, der bor i ${municipality}.`,
  everywhere: "Tilbud i hele landet.",
  count: (count: number) => `Der er ${count} på listen.`,
  notASeal: "At et sted står her, betyder ikke, at vi har vurderet hjælpen.",
  sayDay: (day: string) => new Date(day).toLocaleDateString("da-DK", { dateStyle: "long", timeZone: "UTC" }),
  noYear: "uden år",
  guideTitle: "Råd til den, der møder en, som har været udsat for overgreb",
  guideIntro: "Vælg det, du står i. Under hvert råd står, hvem der siger det.",
  avoid: "Undgå",
  editors: "Skrevet af redaktionen.",
};
export type PlainSentences = typeof da;

const en: PlainSentences = {
  title: "Places that can help",
  reaching: (municipality) => `Offers that are also for those who live in ${municipality}.`,
  everywhere: "Offers in the whole country.",
  count: (count) => `There are ${count} on the list.`,
  notASeal: "That a place is listed here does not mean that we have judged its help.",
  sayDay: (day) => new Date(day).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" }),
  noYear: "no year",
  guideTitle: "Advice when you meet someone who has been sexually abused",
  guideIntro: "Choose what you are facing. Under each piece of advice stands who says so.",
  avoid: "Avoid",
  editors: "Written by the editors.",
};

/** What the pages without scripts say of their own. */
export const plainSentences = { da, en };
