const da = {
  title: "Steder, der kan hjælpe",
  reaching: (municipality: string) => `Tilbud, der også er for dig, der bor i ${municipality}.`,
  everywhere: "Tilbud i hele landet.",
  count: (count: number) => `Der er ${count} på listen.`,
  notASeal: "At et sted står her, betyder ikke, at vi har vurderet hjælpen.",
  sayDay: (day: string) => new Date(day).toLocaleDateString("da-DK", { dateStyle: "long", timeZone: "UTC" }),
  noYear: "uden år",
};
export type ListSentences = typeof da;

const en: ListSentences = {
  title: "Places that can help",
  reaching: (municipality) => `Offers that are also for those who live in ${municipality}.`,
  everywhere: "Offers in the whole country.",
  count: (count) => `There are ${count} on the list.`,
  notASeal: "That a place is listed here does not mean that we have judged its help.",
  sayDay: (day) => new Date(day).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" }),
  noYear: "no year",
};

/** What the plain list says of its own. */
export const listSentences = { da, en };
