import type { Sentences, SentencesToProfessionals } from "./sentences.da.ts";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en: Sentences = {
  locale: "en-GB",
  list: (items) => new Intl.ListFormat("en-GB").format(items),
  clock: (hour, minute) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`,
  quoted: (text) => `“${text}”`,
  newTab: "opens in a new tab",

  keptOut: "Places that themselves say no in this situation",
  keptOutIntro: "They fit the rest of what you chose.",
  onlyAges: (ages) => `The place takes in: ${ages}.`,

  distance: (kilometres) => (kilometres < 1 ? "less than 1 km away" : `about ${kilometres} km away`),
  coverageSome: (areas) => `For people in ${areas}`,
  town: (towns) => `Based in ${towns}`,
  coverageMany: (count) => `For people in ${count} municipalities`,
  openUntil: (clock) => `Open now until ${clock}`,
  openAllDay: "Open now, day and night",
  closedNow: "Closed now",
  opensToday: (clock) => `Closed now. Opens today at ${clock}`,
  opensTomorrow: (clock) => `Closed now. Opens tomorrow at ${clock}`,
  opensOn: (day, clock) => `Closed now. Opens ${day} at ${clock}`,
  hoursUnknown: "Opening hours not stated",
  pausedUntil: (day) => `On a break until ${day}`,

  weeks: (min, max) => {
    if (min === undefined) return `up to ${counted(max ?? 0, "week", "weeks")}`;
    return max === undefined || max === min ? counted(min, "week", "weeks") : `${min} to ${max} weeks`;
  },
  years: (min, max) => {
    if (min === undefined) return `up to about ${max} years`;
    return max === undefined || max === min ? `about ${min} years` : `about ${min} to ${max} years`;
  },
  waitToday: (of, duration, day) => `${of}: ${duration} (stated ${day}).`,
  waitOld: (of, duration, when) =>
    `${of}: we do not know it today. In ${when} it was said to be ${duration}. Ask the place.`,
  waitOldStatus: (of, status, when) =>
    `${of}: we do not know it today. In ${when} the answer was: ${status}. Ask the place.`,
  meanwhile: (name) => `${name} is open to you meanwhile.`,
  meanwhileAsk: (name) => `Ask ${name}, too, whether they can help you meanwhile.`,
  meanwhileNone: "Ask, too, what you can do meanwhile.",
  meanwhileTitle: "While you wait",
  insteadTitle: "If this does not fit",
  insteadHint: "As far as we know, these places do not have the same rules.",
  wayInPriceAndHours: "Way in, price and hours",

  noContact: "The place has not given us its phone and hours yet. You can find them on its own page.",
  noContactAtAll: "The place has not given us its phone and hours yet.",
  call: (number) => `Call ${number}`,
  text: (number) => `Text ${number}`,
  callBack: "Ask to be called back",
  write: "Write an e-mail",
  chat: "Open the chat",
  video: "Go to the video call",
  onlineGroup: "Go to the online group",

  aboutOffer: "About this help",
  accreditedBy: (by) => `Approved by ${by}`,
  fundedUntil: (day) => `Funded until ${day}, as far as we know.`,
  fundingOver: (day) => `Its grant ran until ${day}; ask whether the help still exists.`,
  changing: "Being changed",
  changingElsewhere: "Something that stands here is being changed",
  firstContact: "The first contact",
  firstContactUnknown: "We do not know how the first contact goes. You can ask before you tell anything.",
  answeredBy: (who) => `Who you meet: ${who}`,
  anonymousMeans:
    "Anonymous means that you need not say who you are. Your number may be seen unless you hide it, and the call stands in your phone. If the place learns that a child is in danger, it may have a duty to tell the municipality.",
  forWhom: "Who it is for",
  audiences: {
    self: "People who need help themselves",
    relative: "People close to someone",
    professional: "Professionals and volunteers",
  },
  topics: (topics) => `About: ${topics}`,
  onlyFor: (groups) => `Only for: ${groups}`,
  knows: (groups) => `Knows a lot about: ${groups}`,
  ageBetween: (min, max) => `age ${min} to ${max}`,
  ageFrom: (min) => `from age ${min}`,
  ageTo: (max) => `up to and including age ${max}`,
  notForWhom: "Who the place cannot take in",
  projectRule: (year) =>
    `In a project${year === undefined ? "" : ` in ${year}`} this was a rule. We do not know whether it holds today. Call and ask.`,
  unknownRule: "We do not know whether this always holds. Call and ask.",
  rulesUnknown: "We do not know the place's rules. You can ask.",
  gettingIn: "The way in",
  toReferrer: "For the one who refers you:",
  contactByOthers: {
    yes: "Someone else may call for you",
    no: "You must call yourself",
    unknown: "Not stated whether someone else may call for you",
  },
  languages: "Languages and interpreter",
  languageNames: { dsl: "Danish Sign Language", kl: "Greenlandic" },
  languagesUnknown: "Languages not stated",
  interpreter: {
    yes: "The place can use an interpreter",
    no: "The place does not use an interpreter",
    unknown: "Interpreter not stated",
  },
  contacts: "Contact and hours",
  hours: (days, from, to) => `${days} ${from}–${to}`,
  allDay: (days) => `${days}, day and night`,
  days: (first, last) => (first === last ? first : `${first} to ${last}`),
  everyDay: "every day",
  closedDay: (days) => `${days}: closed`,
  otherDay: (days, spans) => `${days}: ${spans}`,
  places: "Where it is",
  discreet: (municipality) => `${municipality}. The address is not public. The place will tell you.`,
  wheelchair: {
    yes: "There is wheelchair access.",
    no: "There is no wheelchair access.",
    unknown: "Wheelchair access not stated.",
  },
  links: "The place's own pages",
  sources: "How we know",
  noYear: "no year",
  why: "Why it is shown here",
  notAQualityMark: "Being listed does not mean that we have assessed the help.",
  suggest: "Correct a mistake",
};

export const enToProfessionals: SentencesToProfessionals = {
  meanwhile: (name) => `${name} is open to the person meanwhile.`,
  meanwhileAsk: (name) => `Ask ${name}, too, whether they can help the person meanwhile.`,
  meanwhileNone: "Ask, too, what the person can do meanwhile.",
  meanwhileTitle: "While the person waits",
  toReferrer: "About referral:",
  firstContactUnknown: "We do not know how the first contact goes. Call and ask.",
  anonymousMeans:
    "Anonymous means that the person need not give a name. The number may be seen unless it is hidden. If the place learns that a child is in danger, it may have a duty to tell the municipality.",
  contactByOthers: {
    yes: "Someone else may call for the person",
    no: "The person must call themselves",
    unknown: "Not stated whether someone else may call for the person",
  },
  discreet: (municipality) => `${municipality}. The address is not public. The place will say where it is.`,
};
