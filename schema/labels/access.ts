import type { Labels } from "../vocabulary.ts";

/** How one gets in, what one must tell, what it costs, and what lets in or keeps out. */
export const access: Pick<
  Labels,
  "access" | "step" | "identity" | "price" | "condition" | "criterionRule" | "criterionBasis"
> = {
  access: {
    "self-referral": {
      da: "Du kan selv henvende dig",
      en: "You can contact them yourself",
      professional: { da: "Borgeren kan selv henvende sig", en: "Self-referral" },
    },
    "drop-in": {
      da: "Bare kom, du skal ikke have en tid",
      en: "Drop in, no appointment",
      professional: { da: "Åbent uden aftale" },
    },
    "gp-referral": {
      da: "Din læge skal henvise dig",
      en: "Your GP must refer you",
      professional: { da: "Henvisning fra egen læge", en: "Referral from the GP" },
    },
    "psychiatric-referral": {
      da: "Psykiatrien skal henvise dig",
      en: "The psychiatric services must refer you",
      professional: { da: "Henvisning fra psykiatrien", en: "Referral from the psychiatric services" },
    },
    "municipal-referral": {
      da: "Kommunen skal bevilge eller henvise",
      en: "Your municipality must refer you",
      professional: { da: "Visitation eller henvisning fra kommunen", en: "Referral from the municipality" },
    },
    "provider-referral": {
      da: "Et andet tilbud skal henvise dig",
      en: "Another service must refer you",
      professional: { da: "Henvisning fra et andet tilbud", en: "Referral from another service" },
    },
    unknown: { da: "Ikke oplyst, hvordan man kommer ind", en: "Not stated how to get in" },
  },

  step: {
    "anonymous-talk": { da: "Anonym samtale først", en: "Anonymous talk first" },
    "first-talk": { da: "Første samtale", en: "First talk" },
    "assessment-interview": {
      da: "Samtale om, hvad der passer (visitation)",
      en: "Talk about what fits",
      professional: { da: "Visitationssamtale" },
    },
    "booking-online": { da: "Book tid på nettet", en: "Book online" },
  },

  identity: {
    anonymous: {
      da: "Du kan være anonym",
      en: "You can be anonymous",
      professional: { da: "Borgeren kan være anonym", en: "The person can be anonymous" },
      hint: {
        da: "Du skal ikke sige, hvem du er. Er et barn i fare, kan stedet have pligt til at give det videre",
        en: "You need not say who you are. If a child is in danger, the place may have a duty to pass it on",
      },
    },
    "anonymous-first": { da: "Anonym i starten", en: "Anonymous to begin with" },
    "name-only": {
      da: "Du siger dit navn, men ikke CPR-nummer",
      en: "Your name, not your CPR number",
      professional: { da: "Navn, men ikke CPR-nummer", en: "Name, but not CPR number" },
    },
    cpr: {
      da: "Du skal oplyse CPR-nummer",
      en: "Your CPR number is needed",
      professional: { da: "CPR-nummer skal oplyses", en: "CPR number is needed" },
      hint: {
        da: "Der bliver som regel skrevet noget ned om dig",
        en: "As a rule, something is written down about you",
      },
    },
    unknown: {
      da: "Ikke oplyst, om du kan være anonym. Spørg, før du siger dit navn",
      en: "Not stated whether you can be anonymous. Ask before you give your name",
      professional: { da: "Ikke oplyst, om borgeren kan være anonym", en: "Not stated whether one can be anonymous" },
    },
  },

  price: {
    free: { da: "Gratis", en: "Free" },
    "partly-paid": {
      da: "Du betaler noget selv",
      en: "You pay part of it",
      professional: { da: "Borgeren betaler noget selv", en: "The person pays part of it" },
    },
    paid: {
      da: "Du betaler selv",
      en: "You pay",
      professional: { da: "Borgeren betaler selv", en: "The person pays" },
    },
    unknown: { da: "Pris ikke oplyst", en: "Price not stated" },
  },

  condition: {
    "age-18": { da: "Fyldt 18", en: "18 or older" },
    "abuse-before-18": { da: "Overgreb før 18", en: "Abuse before 18" },
    "clear-memories": { da: "Klare minder", en: "Clear memories" },
    "ptsd-diagnosis": { da: "PTSD-diagnose", en: "PTSD diagnosis" },
    "tried-primary-care": {
      da: "Har prøvet behandling via egen læge",
      en: "Tried treatment through GP",
    },
    "harmful-substance-use": {
      da: "Vedvarende og skadelig brug af rusmidler",
      en: "Lasting and harmful use of alcohol or drugs",
    },
    psychosis: { da: "Psykoselidelse", en: "Psychosis" },
    "cognitive-impairment": {
      da: "Nedsat kognitiv funktion",
      en: "Cognitive impairment",
      hint: {
        da: "Svært ved at lære, huske eller forstå",
        en: "Difficulty learning, remembering or understanding",
      },
    },
    autism: { da: "Autisme", en: "Autism" },
    "acute-suicide-risk": {
      da: "I akut fare for at tage sit liv",
      en: "In acute danger of ending one’s own life",
      professional: { da: "Akut selvmordsfare", en: "Acute suicide risk" },
      hint: {
        da: "Er det nu, så ring til et af numrene øverst",
        en: "If it is now, call one of the numbers at the top",
      },
    },
    "stable-attendance": { da: "Kan møde fast op", en: "Can come regularly" },
  },

  criterionRule: {
    required: { da: "Det er et krav", en: "Required" },
    accepted: { da: "Det er ingen hindring", en: "Not an obstacle" },
    "not-accepted": { da: "Så kan stedet ikke tage imod", en: "Then the place cannot take you in" },
  },

  criterionBasis: {
    general: { da: "Stedets egne krav", en: "The place's own rules" },
    project: { da: "Krav i et projekt, måske ikke i dag", en: "Rules of one project, perhaps not today" },
    unknown: {
      da: "Ikke oplyst, om kravet altid gælder",
      en: "Not stated whether the rule always applies",
      professional: { da: "Kravenes rækkevidde er ikke oplyst", en: "Reach of the rules not stated" },
    },
  },
};
