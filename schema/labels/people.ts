import type { Labels } from "../vocabulary.ts";

/** Who asks, what it is about, and what a person may recognise in themselves. */
export const people: Pick<Labels, "audience" | "relation" | "topic" | "group"> = {
  audience: {
    self: { da: "Mig selv", en: "Myself", professional: { da: "Borgeren selv", en: "The person themselves" } },
    relative: {
      da: "En, jeg holder af",
      en: "Someone I care about",
      professional: { da: "Pårørende", en: "Relatives" },
    },
    professional: {
      da: "Jeg er fagperson eller frivillig",
      en: "I am a professional or a volunteer",
      professional: { da: "Fagperson eller frivillig", en: "Professional or volunteer" },
    },
  },

  relation: {
    partner: { da: "Kæreste eller ægtefælle", en: "Partner" },
    parent: { da: "Forælder", en: "Parent" },
    child: {
      da: "Barn (også voksent)",
      en: "Child (also grown-up)",
      hint: {
        da: "Er du under 18, så ring først til BørneTelefonen, 116 111",
        en: "If you are under 18, first call BørneTelefonen, 116 111",
      },
    },
    sibling: { da: "Søskende", en: "Sibling" },
    friend: { da: "Ven", en: "Friend" },
    "other-family": { da: "Anden familie", en: "Other family" },
  },

  topic: {
    "late-effects": {
      da: "Overgreb, før jeg fyldte 18",
      en: "Sexual abuse before I turned 18",
      professional: { da: "Senfølger af seksuelle overgreb før 18 år", en: "Late effects of sexual abuse before 18" },
      hint: {
        da: "Også hvis det er længe siden, eller du er i tvivl om, hvad det var",
        en: "Also if it is long ago, or you are in doubt about what it was",
      },
    },
    "adult-assault": {
      da: "Overgreb, efter jeg fyldte 18",
      en: "Sexual assault after I turned 18",
      professional: {
        da: "Seksuelt overgreb som voksen, også længe siden",
        en: "Sexual assault as an adult, also long ago",
      },
    },
    "recent-assault": {
      da: "Overgreb for få dage siden",
      en: "Sexual assault in the last few days",
      professional: { da: "Akut seksuelt overgreb", en: "Recent sexual assault" },
      hint: {
        da: "Uanset om du har været udsat for noget før",
        en: "Whether or not something has happened to you before",
      },
    },
    "selling-sex": {
      da: "Jeg sælger eller har solgt sex",
      en: "Selling sex, now or before",
      professional: { da: "Salg af sex", en: "Selling sex" },
      hint: {
        da: "Du behøver ikke ville stoppe for at få hjælp",
        en: "You need not want to stop to get help",
      },
    },
    trafficking: {
      da: "Nogen tvinger mig til at sælge sex",
      en: "Someone forces me to sell sex",
      professional: { da: "Menneskehandel og udnyttelse", en: "Trafficking and exploitation" },
    },
    "partner-violence": {
      da: "Vold fra partner eller familie",
      en: "Violence from a partner or family",
      professional: { da: "Vold i nære relationer", en: "Violence in close relationships" },
      hint: {
        da: "Også trusler, kontrol og vold fra en tidligere partner",
        en: "Also threats, control and violence from a former partner",
      },
    },
    "image-abuse": {
      da: "Billeder af mig, eller overgreb på nettet",
      en: "Images of me, or abuse online",
      professional: { da: "Digitale overgreb", en: "Digital abuse" },
    },
    "body-intimacy": {
      da: "Krop, nærhed og sex",
      en: "Body, closeness and sex",
      professional: { da: "Krop, intimitet og seksualitet", en: "Body, intimacy and sexuality" },
    },
    reporting: {
      da: "Anmelde til politiet?",
      en: "Reporting to the police?",
      professional: { da: "Anmeldelse, retssag, erstatning", en: "Police report, trial, compensation" },
    },
    "child-concern": {
      da: "Jeg er bekymret for et barn",
      en: "I am worried about a child",
      professional: { da: "Bekymring for et barn eller en ung", en: "Concern for a child or a young person" },
      hint: { da: "Er faren her nu, så ring 112", en: "If the danger is here now, call 112" },
    },
    "acute-crisis": {
      da: "Jeg har det rigtig skidt lige nu",
      en: "I am in crisis right now",
      professional: { da: "Akut psykisk krise", en: "Acute mental health crisis" },
      hint: { da: "Er dit liv i fare, så ring 112", en: "If your life is in danger, call 112" },
    },
    "suicidal-thoughts": {
      da: "Tanker om at tage mit liv",
      en: "Thoughts of ending my life",
      professional: { da: "Selvmordstanker", en: "Suicidal thoughts" },
    },
  },

  group: {
    men: { da: "Mænd", en: "Men" },
    women: { da: "Kvinder", en: "Women" },
    "young-adults": {
      da: "Unge voksne",
      en: "Young adults",
      professional: {
        da: "Unge voksne (stedets egen aldersgrænse gælder)",
        en: "Young adults (the place's own age limit applies)",
      },
    },
    lgbt: { da: "LGBT+", en: "LGBT+", professional: { da: "LGBT+-personer", en: "LGBT+ people" } },
    trans: { da: "Transpersoner", en: "Trans people" },
    greenlandic: { da: "Grønlandsk baggrund", en: "Greenlandic background" },
    "ethnic-minority": {
      da: "Anden etnisk baggrund end dansk",
      en: "Ethnic minority background",
      professional: { da: "Etniske minoriteter", en: "Ethnic minorities" },
    },
    "closed-community": {
      da: "Opvokset i et lukket miljø",
      en: "Grew up in a closed community",
      professional: { da: "Lukkede (fx religiøse) miljøer", en: "Closed (for example religious) communities" },
    },
    "physical-disability": {
      da: "Fysisk handicap",
      en: "Physical disability",
      professional: { da: "Fysisk funktionsnedsættelse" },
    },
    "cognitive-disability": {
      da: "Svært ved at lære, huske eller forstå",
      en: "Difficulty learning, remembering or understanding",
      professional: { da: "Kognitiv funktionsnedsættelse", en: "Cognitive disability" },
    },
    autism: { da: "Autisme", en: "Autism" },
    "substance-use": {
      da: "Alkohol eller stoffer fylder",
      en: "Alcohol or drugs are a problem",
      professional: {
        da: "Problematisk brug af alkohol eller andre rusmidler",
        en: "Problematic use of alcohol or drugs",
      },
    },
    homeless: {
      da: "Uden fast bolig",
      en: "No permanent home",
      professional: { da: "Hjemløshed", en: "Homelessness" },
    },
    "severe-mental-illness": { da: "Svær psykisk lidelse", en: "Severe mental illness" },
    "complex-needs": { da: "Flere problemer på én gang", en: "Several problems at once" },
    "survivors-with-children": {
      da: "Du har selv børn",
      en: "You have children yourself",
      professional: { da: "Har selv børn", en: "Has children" },
    },
  },
};
