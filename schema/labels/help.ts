import type { Labels } from "../vocabulary.ts";

/** What the help is, in which form it comes, who gives it and where it reaches. */
export const help: Pick<
  Labels,
  "kind" | "channel" | "format" | "answeredBy" | "organisationKind" | "coverage" | "answer"
> = {
  kind: {
    therapy: {
      da: "Terapi hos psykolog eller terapeut",
      en: "Therapy",
      professional: {
        da: "Psykologisk eller psykoterapeutisk behandling",
        en: "Psychological treatment or psychotherapy",
      },
    },
    "psychiatric-treatment": {
      da: "Behandling i psykiatrien",
      en: "Psychiatric treatment",
      professional: { da: "Psykiatrisk udredning og behandling", en: "Psychiatric assessment and treatment" },
    },
    assessment: {
      da: "Udredning: find ud af, hvad der kan hjælpe",
      en: "Assessment: find out what can help",
      professional: { da: "Udredning", en: "Assessment and diagnosis" },
    },
    "body-therapy": {
      da: "Hjælp til kroppen, fx fysioterapi",
      en: "Help for the body",
      professional: { da: "Fysioterapi, kropslig behandling", en: "Physiotherapy, body-oriented treatment" },
    },
    counselling: {
      da: "Rådgivning og samtaler",
      en: "Counselling and advice",
      professional: { da: "Rådgivning" },
    },
    helpline: {
      da: "Telefon- eller chatlinje",
      en: "Helpline",
      professional: { da: "Telefon- og chatrådgivning" },
    },
    "peer-support": {
      da: "Støtte fra en, der selv har prøvet det",
      en: "Support from someone with lived experience",
      professional: { da: "Peerstøtte og erfaringsbaseret sparring", en: "Peer support" },
    },
    "self-help-group": { da: "Selvhjælpsgruppe", en: "Self-help group" },
    community: {
      da: "Samvær: café, træf, fællesskab",
      en: "Company: café, meet-ups",
      professional: { da: "Samvær og fællesskab" },
    },
    psychoeducation: {
      da: "Kursus: forstå dine reaktioner",
      en: "Course: understand your reactions",
      professional: { da: "Psykoedukation", en: "Psychoeducation" },
    },
    "talk-event": {
      da: "Oplæg, hvor du bare kan lytte",
      en: "Talk where you can just listen",
      professional: { da: "Oplæg, temaaften", en: "Talk or theme evening" },
    },
    "care-coordination": {
      da: "En, der hjælper med at holde styr på det hele",
      en: "Someone who helps you keep track",
      professional: { da: "Forløbskoordinering, tovholder", en: "Care coordination" },
    },
    accompaniment: {
      da: "En, der går med dig",
      en: "Someone who comes with you",
      professional: { da: "Følgeskab, bisidder", en: "Accompaniment" },
    },
    "social-support": {
      da: "Hjælp med kommune, bolig og penge",
      en: "Help with municipality, housing, money",
      professional: { da: "Socialfaglig rådgivning", en: "Social work advice" },
    },
    "change-support": {
      da: "Støtte, hvis du vil holde op med at sælge sex",
      en: "Support if you want to stop selling sex",
      professional: { da: "Forandringsforløb, fx CTI", en: "Support for change, for example CTI" },
    },
    "legal-advice": { da: "Juridisk rådgivning", en: "Legal advice" },
    shelter: {
      da: "Et sikkert sted at bo (krisecenter)",
      en: "A safe place to stay (shelter)",
      professional: { da: "Krisecenter", en: "Shelter" },
    },
    acute: { da: "Akut hjælp", en: "Urgent help" },
    "report-concern": {
      da: "Fortæl kommunen, at et barn ikke har det godt",
      en: "Tell the municipality about a child",
      professional: {
        da: "Underretning: telefon og blanket i kommunen",
        en: "Report of concern: the municipality's phone and form",
      },
    },
    "professional-consultation": {
      da: "Råd til fagpersoner",
      en: "Advice for professionals",
      professional: { da: "Faglig sparring og konsultation" },
    },
  },

  channel: {
    phone: { da: "Ring", en: "Phone" },
    chat: { da: "Chat", en: "Chat" },
    sms: {
      da: "Sms",
      en: "Text message",
      hint: {
        da: "Sig, om det er sikkert at ringe eller skrive til dig, og om de må lægge en besked",
        en: "Say whether it is safe to call or text you, and whether they may leave a message",
      },
    },
    email: { da: "Mail", en: "E-mail" },
    callback: {
      da: "Bed om at blive ringet op",
      en: "Ask to be called back",
      hint: {
        da: "Sig, om det er sikkert at ringe eller skrive til dig, og om de må lægge en besked",
        en: "Say whether it is safe to call or text you, and whether they may leave a message",
      },
    },
    "in-person": { da: "Mød op", en: "In person" },
    video: { da: "Videosamtale", en: "Video call" },
    "online-group": { da: "Gruppe på nettet", en: "Online group" },
    outreach: {
      da: "De kommer til dig, eller I mødes et sted, du vælger",
      en: "They come to you, or you choose where to meet",
      professional: { da: "Udgående eller opsøgende", en: "Outreach" },
    },
  },

  format: {
    "one-to-one": { da: "Kun dig og én anden", en: "One to one", professional: { da: "Individuelt" } },
    group: { da: "Gruppe", en: "Group" },
    "open-space": { da: "Åbent sted", en: "Open space" },
  },

  answeredBy: {
    professional: { da: "En fagperson", en: "A professional" },
    volunteer: { da: "En frivillig", en: "A volunteer" },
    peer: { da: "En, der selv har prøvet det", en: "Someone with lived experience" },
    unknown: { da: "Ikke oplyst", en: "Not stated" },
  },

  organisationKind: {
    ngo: { da: "Forening eller organisation", en: "Association or NGO" },
    municipality: { da: "Kommune", en: "Municipality" },
    region: { da: "Region", en: "Region" },
    state: { da: "Staten", en: "State" },
    "independent-institution": { da: "Selvejende institution", en: "Independent institution" },
  },

  coverage: {
    national: { da: "Hele landet", en: "Whole country" },
    unknown: { da: "Ikke oplyst, hvem i landet det er for", en: "Area not stated" },
  },

  answer: {
    yes: { da: "Ja", en: "Yes" },
    no: { da: "Nej", en: "No" },
    unknown: { da: "Ikke oplyst", en: "Not stated" },
  },
};
