import type { ChoiceFault } from "../plain/form-faults.ts";
import type { GuideField } from "./form.ts";

const da = {
  title: "Råd og tilbud",
  intro: "Vælg det, du står i. Så ser du, hvad du kan gøre nu, hvad du skal undgå, og hvem der kan hjælpe.",
  sent: "Det, du vælger, bliver sendt til os, så vi kan svare. Det står ikke i adressen, og vi gemmer det ikke.",
  limits: "Læs, hvad vi ikke kan skjule",
  onDevice: "Se rådene uden at sende noget (kræver script)",
  questions: {
    situation: "Hvad står du i?",
    asker: "Hvem er du?",
    municipality: "Hvilken kommune?",
  } satisfies Record<GuideField, string>,
  wholeCountry: "Hele landet",
  submit: "Vis råd",
  another: "Vælg noget andet",
  best: (shown: number, count: number) => `Her er de ${shown}, der passer bedst, af ${count}.`,
  allOffers: "Find flere steder på listen",

  faultTitle: "Der er noget, vi ikke kan læse",
  faultIntro: "Vælg igen.",
  faults: {
    unknown: "Det felt findes ikke her. Du skal ikke gøre noget ved det.",
    "not-in-list": "Vælg et af svarene på listen.",
  } satisfies Record<ChoiceFault["kind"], string>,
};
export type GuideSentences = typeof da;

const en: GuideSentences = {
  title: "Advice and help",
  intro: "Choose what you are facing. Then you see what you can do now, what to avoid, and who can help.",
  sent: "What you choose is sent to us so that we can answer. It is not in the address, and we do not keep it.",
  limits: "Read what we cannot hide",
  onDevice: "See the advice without sending anything (needs a script)",
  questions: { situation: "What is your situation?", asker: "Who are you?", municipality: "Which municipality?" },
  wholeCountry: "Whole country",
  submit: "Show advice",
  another: "Choose something else",
  best: (shown, count) => `Here are the ${shown} that fit best, of ${count}.`,
  allOffers: "Find more places on the list",

  faultTitle: "There is something we cannot read",
  faultIntro: "Choose again.",
  faults: {
    unknown: "There is no such field here. You need not do anything about it.",
    "not-in-list": "Choose one of the answers on the list.",
  },
};

/** What the plain guide says of its own. What is said of advice is in `schema/saying`. */
export const guideSentences = { da, en };
