import type { Labels } from "../vocabulary.ts";

/** Guidance: whom it is about, what it is good for, who works with it, and what it rests on. */
export const guidance: Pick<
  Labels,
  "subject" | "focus" | "level" | "role" | "situation" | "situationStep" | "evidence"
> = {
  subject: {
    adult: { da: "Om voksne", en: "About adults" },
    child: { da: "Om børn og unge under 18", en: "About children and young people under 18" },
    "adult-tells-child-at-risk": {
      da: "En voksen fortæller – et barn kan være i fare nu",
      en: "An adult tells you – a child may be in danger now",
    },
  },

  focus: {
    knowledge: { da: "Godt at vide", en: "Knowledge", professional: { da: "Viden" } },
    prevention: { da: "Forebyggelse", en: "Prevention" },
    detection: { da: "At opdage det", en: "Noticing", professional: { da: "At opdage det (opsporing)" } },
    conversation: {
      da: "Når du vil fortælle",
      en: "When you want to tell",
      professional: { da: "Samtalen", en: "The conversation" },
    },
    "first-step": { da: "Det første skridt", en: "A first step" },
    duties: {
      da: "Pligter: hvad du skal skrive ned og give videre",
      en: "Duties: what you must write down and pass on",
    },
    handling: {
      da: "Når der er mistanke eller viden",
      en: "When there is suspicion or knowledge",
      professional: { da: "Når der er mistanke eller viden (håndtering)" },
    },
    referral: {
      da: "Steder, der kan hjælpe",
      en: "Places that can help",
      professional: { da: "Hjælpe videre (henvisning)", en: "Helping the person on" },
    },
    treatment: { da: "Støtte og behandling", en: "Support and treatment" },
    "waiting-time": {
      da: "Mens du venter",
      en: "While you wait",
      professional: { da: "Ventetiden", en: "The waiting time" },
    },
    everyday: { da: "Hverdagen med det", en: "Everyday life with it" },
    reporting: { da: "Anmeldelse", en: "Reporting to the police" },
    relatives: {
      da: "Når du står ved siden af",
      en: "For those close to someone",
      professional: { da: "Pårørende", en: "Relatives" },
    },
    subgroups: {
      da: "Når der er mere på spil",
      en: "When there is more at stake",
      professional: { da: "Grupper, der let bliver overset", en: "Groups easily overlooked" },
    },
    preparedness: { da: "Beredskab og planer", en: "Preparedness" },
    collaboration: { da: "Samarbejde", en: "Working together" },
    "staff-care": { da: "Pas på dig selv som fagperson", en: "Looking after yourself at work" },
  },

  level: {
    employee: { da: "Medarbejder", en: "Employee" },
    management: { da: "Leder", en: "Manager" },
    organisation: { da: "Chef og organisation", en: "Organisation and top management" },
  },

  role: {
    "child-daily-contact": {
      da: "Børn: daglig kontakt (dagtilbud, skole, anbringelsessted)",
      en: "Children: daily contact (day care, school, placement)",
    },
    "child-consultative": {
      da: "Børn: konsultativ (PPR, sundhedspleje, fremskudt rådgiver)",
      en: "Children: consultative",
    },
    "child-authority": {
      da: "Børn: myndighed (børne- og ungerådgiver)",
      en: "Children: statutory caseworker",
    },
    "child-provider": {
      da: "Børn: udfører (kontaktperson, familiebehandler, plejefamilie)",
      en: "Children: provider",
    },
    "adult-authority": { da: "Voksne: myndighed (socialrådgiver)", en: "Adults: statutory caseworker" },
    "adult-support": {
      da: "Voksne: støtte (mestringsvejleder, pædagog, bostøtte, botilbud)",
      en: "Adults: support staff",
    },
    employment: { da: "Jobcenter", en: "Job centre" },
    "substance-treatment": { da: "Rusmiddelbehandling", en: "Alcohol and drug treatment" },
    gp: { da: "Praktiserende læge", en: "GP" },
    psychiatry: { da: "Psykiatri", en: "Psychiatry" },
    somatic: { da: "Anden sundhed (somatik)", en: "Other health care" },
    volunteer: { da: "Frivillig i rådgivning eller fællesskab", en: "Volunteer" },
    "peer-expert": { da: "Erfaringsekspert", en: "Lived-experience expert" },
  },

  situation: {
    "someone-has-told-you": {
      da: "Nogen har lige fortalt dig om overgreb",
      en: "Someone has just told you about sexual abuse",
    },
    "a-feeling-not-yet-words": {
      da: "Du har en fornemmelse, men borgeren har ikke sagt noget",
      en: "You have a feeling, but the person has said nothing",
    },
    "child-may-be-at-risk": {
      da: "En voksen fortæller – et barn kan være i fare nu",
      en: "An adult tells you – a child may be in danger now",
    },
    "worried-about-a-child-at-work": {
      da: "Du er bekymret for et barn i dit arbejde",
      en: "You are worried about a child you meet at work",
    },
    "report-received": {
      da: "Du har fået en underretning om overgreb",
      en: "You have received a report of concern about abuse",
    },
    "place-cannot-take-the-person": {
      da: "Stedet kan ikke tage borgeren – hvad så?",
      en: "The place cannot take the person – what now?",
    },
    "waits-or-cannot-call": {
      da: "Borgeren venter eller kan ikke selv ringe",
      en: "The person is waiting or cannot make the call",
    },
    "patient-with-a-hidden-cause": {
      da: "En patient, hvor det kan ligge bag",
      en: "A patient where abuse may lie behind",
    },
    "where-to-begin": {
      da: "Du mærker noget, men ved ikke, hvor du skal begynde",
      en: "You notice something, but do not know where to begin",
    },
    "waiting-for-treatment": { da: "Du venter på behandling", en: "You are waiting for treatment" },
    "selling-sex": {
      da: "Du sælger eller har solgt sex",
      en: "You sell or have sold sex",
      professional: { da: "Borgeren sælger eller har solgt sex", en: "The person sells or has sold sex" },
    },
    "someone-close-has-told-you": {
      da: "En, du holder af, har fortalt dig det",
      en: "Someone you care about has told you",
    },
  },

  situationStep: {
    now: { da: "Det kan du gøre nu", en: "What you can do now" },
    avoid: { da: "Det er bedst at undgå", en: "What is best avoided" },
    duties: { da: "Det har du pligt til", en: "What you have a duty to do" },
    "where-to-turn": { da: "Her kan du henvende dig", en: "Where to turn" },
    // biome-ignore lint/suspicious/noThenProperty: a code of the contract; nobody awaits a table of labels
    then: { da: "Hvad så bagefter", en: "What comes next" },
  },

  evidence: {
    law: { da: "Lov, som kilden gengiver den", en: "Law, as the source states it" },
    "national-recommendation": {
      da: "Anbefaling fra en national myndighed",
      en: "Recommendation from a national authority",
    },
    "parties-recommendation": { da: "Parternes egen anbefaling", en: "Recommendation by those involved" },
    "untested-model": { da: "Model, der ikke er afprøvet", en: "Model not yet tried out" },
    research: { da: "Forskning", en: "Research" },
    experience: { da: "Erfaring fra mennesker, der har prøvet det", en: "Lived or practice experience" },
    "constructed-case": { da: "Opdigtet eksempel i kilden", en: "Made-up example in the source" },
    editorial: {
      da: "Skrevet af redaktionen, ikke læst af erfaringseksperter endnu",
      en: "Written by the editors, not yet read by people with lived experience",
    },
  },
};
