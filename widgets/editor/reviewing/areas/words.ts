const fallback = "Borgerne får at vide: ring til din læge eller lægevagten.";

const da = {
  intro: "Her står regionernes koder, og hvem man ringer til, når ens egen læge har lukket.",
  from: (day: string) => `Gælder fra ${day}.`,
  until: (day: string) => `Gælder indtil ${day}.`,
  was: (day: string) => `Findes ikke længere. Gjaldt indtil ${day}.`,
  code: "Officiel kode",
  line: "Nummer til lægevagten",
  notEntered: "ikke indtastet",
  lineUntil: (day: string) => `vises indtil ${day}`,
  missing: {
    title: "Det skal du se på",
    code: "Koden er ikke indtastet. Skriv den, når den er offentliggjort.",
    line: `Der står intet nummer. ${fallback}`,
    lineEnded: (day: string) => `Nummeret vises ikke længere. Det gjaldt indtil ${day}. ${fallback}`,
    lineEndsSoon: (day: string) => `Nummeret vises kun indtil ${day}. Kontrollér det inden da.`,
  },
};

export type AreaWords = typeof da;

const fallbackEn = "Citizens are told: call your doctor or the out-of-hours medical line.";

const en: AreaWords = {
  intro: "The regions' codes, and whom to call when one's own doctor is closed.",
  from: (day) => `Valid from ${day}.`,
  until: (day) => `Valid until ${day}.`,
  was: (day) => `No longer exists. Was valid until ${day}.`,
  code: "Official code",
  line: "Medical line",
  notEntered: "not entered",
  lineUntil: (day) => `shown until ${day}`,
  missing: {
    title: "What to look at",
    code: "The code has not been entered. Write it when it has been published.",
    line: `There is no number. ${fallbackEn}`,
    lineEnded: (day) => `The number is no longer shown. It was valid until ${day}. ${fallbackEn}`,
    lineEndsSoon: (day) => `The number is shown until ${day} only. Check it before then.`,
  },
};

export const areaWords = { da, en };
