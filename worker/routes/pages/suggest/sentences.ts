import type { ProblemCode } from "../../../../schema/problem.ts";
import type { SuggestFault, SuggestField } from "./form.ts";

/** Why something was not received although it was filled in as it should be. */
export const refusals = ["forbidden", "too-many-requests", "database-away"] as const satisfies ProblemCode[];
export type Refusal = (typeof refusals)[number];

const da = {
  title: "Ret en fejl",
  intro: "Vælg, hvad der er forkert. Skriv ikke om dig selv eller andre. Vi svarer ikke, og ingen læser med nu.",
  acute: "Er det akut:",

  questions: {
    offer: "Hvilket tilbud?",
    fact: "Hvad er forkert?",
    message: "Hvad skal der stå?",
  } satisfies Record<SuggestField, string>,
  messageHint: "Kan springes over. Skriv højst 300 tegn, og kun om tilbuddet.",
  left: "Tegn tilbage:",
  choose: "Vælg på listen",
  submit: "Send rettelsen",
  happensTitle: "Det sker der",
  happens: [
    "En redaktør læser det, du sender, og tager alt om mennesker ud. Så får stedet det at se.",
    "Vi gemmer ikke, hvem du er, eller hvor du skriver fra.",
    "Teksten bliver slettet, 30 dage efter at nogen har set på fejlen. Ellers bliver den slettet af sig selv, senest 90 dage efter at den kom til os eller til stedet.",
  ],
  limits: "Læs, hvad vi ikke kan skjule",

  faultTitle: "Det er ikke sendt endnu",
  faultIntro: "Det, du har skrevet, står her endnu. Ret det her, og tryk Send rettelsen.",
  faults: {
    unknown: "Det felt findes ikke her. Du skal ikke gøre noget ved det.",
    "not-chosen": "Vælg et af svarene.",
    "too-long": "Skriv højst 300 tegn.",
    "not-text": "Der er et tegn, vi ikke kan læse. Skriv teksten igen.",
  } satisfies Record<SuggestFault["kind"], string>,
  refused: {
    forbidden: "Vi kan ikke se, at det er sendt fra denne side. Prøv igen herfra, eller med en nyere browser.",
    "too-many-requests":
      "Der er kommet mange rettelser lige nu. Det, du har skrevet, står her endnu. Prøv igen om en time.",
    "database-away": "Vi kan ikke tage imod rettelser lige nu. Det, du har skrevet, står her endnu. Prøv igen senere.",
  } satisfies Record<Refusal, string>,

  sentTitle: "Tak. Vi har fået rettelsen",
  sent: "Du får ikke svar. Har du brug for hjælp nu, så brug numrene øverst.",
  toList: "Se steder, der kan hjælpe",
  another: "Ret en fejl mere",
};
export type SuggestSentences = typeof da;

const en: SuggestSentences = {
  title: "Correct a mistake",
  intro: "Choose what is wrong. Do not write about yourself or others. We do not answer, and nobody reads along now.",
  acute: "If it is urgent:",

  questions: { offer: "Which kind of help?", fact: "What is wrong?", message: "What should it say?" },
  messageHint: "Can be skipped. Write at most 300 characters, and only about the help.",
  left: "Characters left:",
  choose: "Choose from the list",
  submit: "Send the correction",
  happensTitle: "What happens then",
  happens: [
    "An editor reads what you send and takes out all that is about people. Then the place sees it.",
    "We do not keep who you are or where you write from.",
    "The text is deleted 30 days after somebody has looked at the mistake. Otherwise it is deleted by itself, at the latest 90 days after it came to us or to the place.",
  ],
  limits: "Read what we cannot hide",

  faultTitle: "It has not been sent yet",
  faultIntro: "What you wrote is still here. Correct this and press Send the correction.",
  faults: {
    unknown: "There is no such field here. You need not do anything about it.",
    "not-chosen": "Choose one of the answers.",
    "too-long": "Write at most 300 characters.",
    "not-text": "There is a character that we cannot read. Write the text again.",
  },
  refused: {
    forbidden: "We cannot see that it was sent from this page. Try again from here, or with a newer browser.",
    "too-many-requests": "Many corrections have come just now. What you wrote is still here. Try again in an hour.",
    "database-away": "We cannot receive corrections just now. What you wrote is still here. Try again later.",
  },

  sentTitle: "Thank you. We have the correction",
  sent: "You will get no answer. If you need help now, use the numbers at the top.",
  toList: "See places that can help",
  another: "Correct another mistake",
};

/** What the page for corrections says. */
export const suggestSentences = { da, en };
