import type { Why } from "../matching/query.ts";
import type { Label } from "../vocabulary.ts";

/** Why a result stands there, or stands lower than it might. Short enough to follow one another on a card. */
export const whyLabels: Record<Why, Label> = {
  words: { da: "Passer til dine ord", en: "Fits your words" },
  audience: { da: "Er for den, du har valgt", en: "For whom you chose" },
  relation: { da: "Passer til, hvad I er for hinanden", en: "Fits what you are to each other" },
  topic: { da: "Handler om det, du har valgt", en: "About what you chose" },
  kind: { da: "Den slags hjælp, du har valgt", en: "The kind of help you chose" },
  channel: { da: "Kontakt på den måde, du har valgt", en: "Contact the way you chose" },
  format: { da: "Den form, du har valgt", en: "The form you chose" },
  access: { da: "Vejen ind er en, du har valgt", en: "A way in that you chose" },
  identity: { da: "Passer til, hvad du vil sige om dig selv", en: "Fits what you want to say about yourself" },
  price: { da: "Passer til den pris, du har valgt", en: "Fits the price you chose" },
  stage: {
    da: "Passer til, hvor du er lige nu",
    en: "Fits where you are right now",
    professional: { da: "Passer til, hvor borgeren er nu", en: "Fits where the person is now" },
  },
  language: { da: "På det sprog, du har valgt", en: "In the language you chose" },
  "reaches-you": {
    da: "Er for dit område",
    en: "For your area",
    professional: { da: "Er for det område, du har valgt", en: "For the area you chose" },
  },
  national: { da: "Gælder hele landet", en: "Covers the whole country" },
  near: { da: "Tæt på", en: "Nearby" },
  "knows-your-group": {
    da: "Ved særligt meget om det, du har valgt",
    en: "Knows a lot about what you chose",
  },
  "no-referral": {
    da: "Du kan selv henvende dig",
    en: "You can contact them yourself",
    professional: { da: "Borgeren kan selv henvende sig", en: "Self-referral" },
  },
  open: { da: "Åbent på det tidspunkt, du har valgt", en: "Open at the time you chose" },
  "wait-fits": { da: "Ventetiden er ikke længere, end du har valgt", en: "The wait is no longer than you chose" },
  "wait-unknown": { da: "Ventetiden er ikke oplyst", en: "Wait not stated" },
  "coverage-unknown": { da: "Ikke oplyst, hvem i landet det er for", en: "Area not stated" },
  "criterion-of-a-project": {
    da: "Havde et krav i et projekt, måske ikke i dag",
    en: "Had a rule in one project, perhaps not today",
  },
  "criterion-of-unknown-reach": {
    da: "Ikke oplyst, om et krav altid gælder",
    en: "Not stated whether a rule always applies",
  },
  paused: { da: "Holder pause", en: "On a break" },
  "funding-over": {
    da: "Bevillingen er løbet ud. Spørg, om tilbuddet stadig findes",
    en: "Its grant has run out. Ask whether the help still exists",
  },
  due: { da: "Skal snart bekræftes igen", en: "Due to be confirmed again" },
  overdue: { da: "Ikke bekræftet længe. Spørg, før du tager af sted", en: "Not confirmed lately. Ask before you go" },
  unconfirmed: { da: "Stedet har ikke selv bekræftet det her", en: "Not confirmed by the place" },
};
