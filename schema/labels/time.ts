import type { Labels } from "../vocabulary.ts";

/**
 * When help is useful, how long it takes, and how far what we say can be trusted today.
 * The freshness labels hold `{date}`, `{source}` and `{year}`: whoever shows them puts in what they stand for.
 */
export const time: Pick<
  Labels,
  "stage" | "waitingFor" | "waitingStatus" | "freshness" | "status" | "confirmedFact" | "sort"
> = {
  stage: {
    considering: {
      da: "Mens du tænker over det",
      en: "While you are thinking about it",
      professional: { da: "Mens borgeren tænker over det", en: "While the person is thinking about it" },
    },
    "first-contact": { da: "Det første skridt", en: "A first step" },
    "while-waiting": {
      da: "Mens du venter",
      en: "While you wait",
      professional: { da: "Mens borgeren venter", en: "While the person waits" },
    },
    "during-treatment": {
      da: "Mens du er i behandling",
      en: "During treatment",
      professional: { da: "Under behandling" },
    },
    "after-treatment": { da: "Efter behandling", en: "After treatment" },
    "without-treatment": { da: "Også uden behandling", en: "Also without treatment" },
  },

  waitingFor: {
    "first-talk": { da: "Ventetid til første samtale", en: "Wait for first talk" },
    treatment: { da: "Ventetid til behandling", en: "Wait for treatment" },
  },

  waitingStatus: {
    "no-wait": { da: "Ingen ventetid", en: "No wait" },
    waitlist: { da: "Venteliste", en: "Waiting list" },
    "assessment-first": { da: "Først en samtale, så måske ventetid", en: "A first talk, then perhaps a wait" },
    "closed-to-new": { da: "Tager ikke nye ind lige nu", en: "Not taking new people now" },
    unknown: { da: "Ventetiden er ikke oplyst – spørg stedet", en: "Wait not stated – ask them" },
  },

  freshness: {
    confirmed: {
      da: "Bekræftet af stedet, {date}",
      en: "Confirmed by the place, {date}",
      professional: { da: "Bekræftet", en: "Confirmed" },
    },
    due: {
      da: "Sidst bekræftet {date}",
      en: "Last confirmed {date}",
      professional: { da: "Skal snart bekræftes", en: "Due to be confirmed" },
    },
    overdue: {
      da: "Ikke bekræftet siden {date}. Ring, før du tager af sted",
      en: "Not confirmed since {date}. Call before you go",
      professional: { da: "Bekræftelse mangler", en: "Confirmation missing" },
    },
    unconfirmed: {
      da: "Stedet har ikke selv bekræftet det her. Kilde: {source}, {year}",
      en: "Not confirmed by the place. Source: {source}, {year}",
      professional: { da: "Ikke bekræftet", en: "Not confirmed" },
    },
  },

  status: {
    draft: { da: "Kladde", en: "Draft" },
    "in-review": { da: "Venter på godkendelse", en: "Awaiting approval" },
    published: { da: "Offentlig", en: "Published" },
    paused: { da: "Holder pause", en: "On a break" },
    closed: { da: "Findes ikke længere", en: "No longer exists" },
  },

  confirmedFact: {
    contact: { da: "Kontakt", en: "Contact" },
    criteria: { da: "Hvem det er for", en: "Who it is for" },
    waiting: { da: "Ventetid", en: "Wait" },
    hours: { da: "Åbningstid", en: "Opening hours" },
  },

  sort: {
    fit: { da: "Passer bedst", en: "Best fit" },
    distance: { da: "Nærmest", en: "Nearest" },
    open: { da: "Åbent først", en: "Open first" },
    wait: { da: "Kortest ventetid", en: "Shortest wait" },
  },
};
