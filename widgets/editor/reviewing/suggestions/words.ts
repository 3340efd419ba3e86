import type { SuggestionState } from "../../../../schema/suggestion.ts";
import type { PersonalDetail } from "./personal-details.ts";

const da = {
  intro:
    "Læsere kan skrive, at noget er forkert. Fjern alt, der kan vise, hvem nogen er, før stedet ser det. Ingen får svar.",
  show: "Vis",
  states: {
    received: "Dem, der lige er kommet",
    "passed-on": "Dem, der er sendt videre",
  } satisfies Record<SuggestionState, string> as Record<SuggestionState, string>,
  count: (total: number) => (total === 1 ? "1 henvendelse" : `${total} henvendelser`),
  none: "Her er ingen henvendelser.",
  about: "Det gælder",
  received: "Kom den",
  passedOn: "Sendt videre den",
  noMessage: "Der er ikke skrevet noget.",
  message: "Det blev der skrevet",
  edited: "Det sender du videre",
  editedHint: "Slet navne, numre, steder og alt om, hvad nogen har oplevet. Feltet må være tomt. Højst 300 tegn.",
  signs: "Se godt efter. Teksten ser ud til at rumme:",
  details: {
    number: "et nummer",
    "e-mail": "en mailadresse",
    age: "en alder",
  } satisfies Record<PersonalDetail, string> as Record<PersonalDetail, string>,
  isRead: "Jeg har læst det. Her står intet, der viser, hvem nogen er",
  isReadMissing: "Læs teksten igennem, og sæt flueben, før du sender den videre.",
  passOn: "Send videre til stedet",
  handle: "Læg væk uden at sende videre",
  handlePassed: "Det er ordnet",
  handleAsk: "Så forsvinder henvendelsen fra listen. Teksten bliver slettet efter 30 dage.",
  no: "Ikke endnu",
  yes: "Ja, læg den væk",
  donePassed: (offer: string) => `Sendt videre: ${offer}.`,
  doneHandled: (offer: string) => `Lagt væk: ${offer}.`,
  changed: "En anden har taget sig af den imens. Listen er læst igen.",
};

export type SuggestionWords = typeof da;

const en: SuggestionWords = {
  intro:
    "Readers can write that something is wrong. Take away all that may show who somebody is before the place sees it. Nobody is answered.",
  show: "Show",
  states: { received: "Those that have just come", "passed-on": "Those passed on" },
  count: (total) => (total === 1 ? "1 suggestion" : `${total} suggestions`),
  none: "There are no suggestions here.",
  about: "It is about",
  received: "Came on",
  passedOn: "Passed on",
  noMessage: "Nothing was written.",
  message: "What was written",
  edited: "What you pass on",
  editedHint:
    "Delete names, numbers, places and all about what somebody has lived through. May be empty. At most 300 characters.",
  signs: "Look closely. The text seems to hold:",
  details: { number: "a number", "e-mail": "an e-mail address", age: "an age" },
  isRead: "I have read it. Nothing in it shows who somebody is",
  isReadMissing: "Read the text and tick the box before you pass it on.",
  passOn: "Pass on to the place",
  handle: "Put away without passing on",
  handlePassed: "It is dealt with",
  handleAsk: "The suggestion leaves the list. Its text is deleted after 30 days.",
  no: "Not yet",
  yes: "Yes, put it away",
  donePassed: (offer) => `Passed on: ${offer}.`,
  doneHandled: (offer) => `Put away: ${offer}.`,
  changed: "Somebody else has dealt with it meanwhile. The list was read again.",
};

export const suggestionWords = { da, en };
