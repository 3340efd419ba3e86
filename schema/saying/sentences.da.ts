const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What is said of an offer in Danish, wherever it is shown. What a code is called, and what an offer says, comes from the registry. */
export const da = {
  locale: "da-DK",
  list: (items: string[]) => new Intl.ListFormat("da-DK").format(items),
  clock: (hour: number, minute: number) => (minute === 0 ? `${hour}` : `${hour}.${String(minute).padStart(2, "0")}`),
  quoted: (text: string) => `»${text}«`,
  newTab: "åbner i en ny fane",

  keptOut: "Steder, der selv siger nej i denne situation",
  keptOutIntro: "De passer til resten af det, du har valgt.",
  onlyAges: (ages: string) => `Stedet tager imod: ${ages}.`,

  distance: (kilometres: number) => (kilometres < 1 ? "under 1 km væk" : `ca. ${kilometres} km væk`),
  coverageSome: (places: string) => `For mennesker i ${places}`,
  town: (towns: string) => `Holder til i ${towns}`,
  coverageMany: (count: number) => `For mennesker i ${count} kommuner`,
  openUntil: (clock: string) => `Åbent nu til kl. ${clock}`,
  openAllDay: "Åbent nu, hele døgnet",
  closedNow: "Lukket nu",
  opensToday: (clock: string) => `Lukket nu. Åbner i dag kl. ${clock}`,
  opensTomorrow: (clock: string) => `Lukket nu. Åbner i morgen kl. ${clock}`,
  opensOn: (day: string, clock: string) => `Lukket nu. Åbner ${day} kl. ${clock}`,
  hoursUnknown: "Åbningstid ikke oplyst",
  pausedUntil: (day: string) => `Holder pause til ${day}`,

  weeks: (min: number | undefined, max: number | undefined) => {
    if (min === undefined) return `op til ${counted(max ?? 0, "uge", "uger")}`;
    return max === undefined || max === min ? counted(min, "uge", "uger") : `${min} til ${max} uger`;
  },
  years: (min: string | undefined, max: string | undefined) => {
    if (min === undefined) return `op til cirka ${max} år`;
    return max === undefined || max === min ? `cirka ${min} år` : `cirka ${min} til ${max} år`;
  },
  waitToday: (of: string, duration: string, day: string) => `${of}: ${duration} (oplyst ${day}).`,
  waitOld: (of: string, duration: string, when: string) =>
    `${of} kender vi ikke i dag. I ${when} blev den fortalt som ${duration}. Spørg stedet.`,
  waitOldStatus: (of: string, status: string, when: string) =>
    `${of} kender vi ikke i dag. I ${when} lød svaret: ${status}. Spørg stedet.`,
  meanwhile: (name: string) => `${name} er åben for dig imens.`,
  meanwhileAsk: (name: string) => `Spørg også ${name}, om de kan hjælpe dig imens.`,
  meanwhileNone: "Spørg også, hvad du kan gøre imens.",
  meanwhileTitle: "Mens du venter",
  insteadTitle: "Hvis dette ikke passer",
  insteadHint: "Så vidt vi ved, har de her steder ikke de samme krav.",
  wayInPriceAndHours: "Vej ind, pris og tider",

  noContact: "Stedet har ikke givet os telefon og tider endnu. Du finder dem på stedets egen side.",
  noContactAtAll: "Stedet har ikke givet os telefon og tider endnu.",
  call: (number: string) => `Ring ${number}`,
  text: (number: string) => `Send en sms til ${number}`,
  callBack: "Bed om at blive ringet op",
  write: "Skriv en mail",
  chat: "Skriv på chat",
  video: "Gå til videosamtale",
  onlineGroup: "Gå til gruppen på nettet",

  aboutOffer: "Om tilbuddet",
  accreditedBy: (by: string) => `Godkendt af ${by}`,
  fundedUntil: (day: string) => `Finansieret til ${day}, så vidt vi ved.`,
  fundingOver: (day: string) => `Bevillingen løb til ${day}; spørg, om tilbuddet stadig findes.`,
  changing: "Ved at blive ændret",
  changingElsewhere: "Noget af det, der står her, er ved at blive ændret",
  firstContact: "Den første kontakt",
  firstContactUnknown: "Vi ved ikke, hvordan den første kontakt foregår. Du kan spørge, før du fortæller noget.",
  answeredBy: (who: string) => `Hvem du møder: ${who}`,
  anonymousMeans:
    "Anonym betyder, at du ikke skal sige, hvem du er. Dit nummer kan måske ses, hvis du ikke skjuler det, og opkaldet står i din telefon. Får stedet at vide, at et barn er i fare, kan det have pligt til at sige det til kommunen.",
  forWhom: "Hvem det er for",
  audiences: {
    self: "Mennesker, der selv har brug for hjælp",
    relative: "Pårørende",
    professional: "Fagpersoner og frivillige",
  },
  topics: (topics: string) => `Handler om: ${topics}`,
  onlyFor: (groups: string) => `Kun for: ${groups}`,
  knows: (groups: string) => `Ved særligt meget om: ${groups}`,
  ageBetween: (min: number, max: number) => `${min} til ${max} år`,
  ageFrom: (min: number) => `Fra ${min} år`,
  ageTo: (max: number) => `Til og med ${max} år`,
  notForWhom: "Hvem stedet ikke kan tage imod",
  projectRule: (year: number | undefined) =>
    `I et projekt${year === undefined ? "" : ` i ${year}`} var dette et krav. Vi ved ikke, om det gælder i dag. Ring og spørg.`,
  unknownRule: "Vi ved ikke, om dette altid gælder. Ring og spørg.",
  rulesUnknown: "Vi kender ikke stedets krav. Du kan spørge.",
  gettingIn: "Vejen ind",
  toReferrer: "Til den, der henviser dig:",
  contactByOthers: {
    yes: "En anden må gerne ringe for dig",
    no: "Du skal selv ringe",
    unknown: "Ikke oplyst, om en anden må ringe for dig",
  },
  languages: "Sprog og tolk",
  languageNames: { dsl: "Dansk tegnsprog", kl: "Grønlandsk" } as Record<string, string>,
  languagesUnknown: "Sprog ikke oplyst",
  interpreter: { yes: "Stedet kan bruge tolk", no: "Stedet bruger ikke tolk", unknown: "Tolk ikke oplyst" },
  contacts: "Kontakt og tider",
  hours: (days: string, from: string, to: string) => `${days} kl. ${from}–${to}`,
  allDay: (days: string) => `${days}, hele døgnet`,
  days: (first: string, last: string) => (first === last ? first : `${first} til ${last}`),
  everyDay: "alle dage",
  closedDay: (days: string) => `${days}: lukket`,
  otherDay: (days: string, spans: string) => `${days}: kl. ${spans}`,
  places: "Hvor det er",
  discreet: (municipality: string) => `${municipality}. Adressen er ikke offentlig. Stedet fortæller dig den.`,
  wheelchair: {
    yes: "Der er adgang for kørestol.",
    no: "Der er ikke adgang for kørestol.",
    unknown: "Adgang for kørestol er ikke oplyst.",
  },
  links: "Stedets egne sider",
  sources: "Hvor vi ved det fra",
  noYear: "uden årstal",
  why: "Derfor står det her",
  notAQualityMark: "At et sted står her, betyder ikke, at vi har vurderet hjælpen.",
  suggest: "Ret en fejl",
};

/** What is said in another way to a professional, who looks for somebody else. */
export const daToProfessionals = {
  meanwhile: (name: string) => `${name} er åben for borgeren imens.`,
  meanwhileAsk: (name: string) => `Spørg også ${name}, om de kan hjælpe borgeren imens.`,
  meanwhileNone: "Spørg også, hvad borgeren kan gøre imens.",
  meanwhileTitle: "Mens borgeren venter",
  toReferrer: "Om henvisning:",
  firstContactUnknown: "Vi ved ikke, hvordan den første kontakt foregår. Ring og spørg.",
  anonymousMeans:
    "Anonym betyder, at borgeren ikke skal sige sit navn. Nummeret kan måske ses, hvis det ikke er skjult. Får stedet at vide, at et barn er i fare, kan det have pligt til at sige det til kommunen.",
  contactByOthers: {
    yes: "En anden må gerne ringe for borgeren",
    no: "Borgeren skal selv ringe",
    unknown: "Ikke oplyst, om en anden må ringe for borgeren",
  },
  discreet: (municipality: string) => `${municipality}. Adressen er ikke offentlig. Stedet fortæller den selv.`,
};

/** Every sentence about an offer. A language that lacks one does not compile. */
export type Sentences = typeof da;
/** Those of them that a professional reads in another way. */
export type SentencesToProfessionals = typeof daToProfessionals;
