import type { ProseSection } from "./prose.ts";

/** A draft for a data protection impact assessment: what is asked, what the program does, and the test that shows it. */
export const assessmentDa: ProseSection = {
  heading: "Udkast til konsekvensanalyse",
  blocks: [
    "Spørgsmålene er jeres. Svarene er de tekniske, vi kan give. Resten skal I selv skrive.",
    {
      question: "Hvilke oplysninger om den besøgende bliver behandlet?",
      answer:
        "De oplysninger, der følger med enhver forespørgsel på nettet, og på siderne uden script også det, der er valgt.",
      proof: ["nothingSent", "notInAddresses"],
    },
    {
      question: "Kunne der behandles mindre?",
      answer:
        "Vi kan ikke svare uden at se IP-adressen. Al søgning er flyttet til den besøgendes enhed, og der bliver hentet den samme liste til alle.",
      proof: ["nothingSent", "allAlike"],
    },
    {
      question: "Hvordan ved I, at det passer?",
      answer:
        "En prøve bruger søgefeltet i en rigtig browser. Prøven bliver selv prøvet med læk, der er lagt ind med vilje.",
      proof: ["leaksAreSeen"],
    },
    {
      question: "Kan jeres egen side se, hvad der bliver søgt?",
      answer:
        "I en ramme kan den ikke. Inline kan den se det hele. Derfor er rammen det, man får, når man ikke vælger.",
      proof: ["frameIsNotSeen", "inlineIsSeen"],
    },
    {
      question: "Er der tredjeparter?",
      answer: "Nej. Siderne tillader ikke browseren at hente noget fra andre.",
      proof: ["noThirdParty"],
    },
    {
      question: "Kan det, der bliver valgt, stå i en adresse, i historikken eller i en log?",
      answer: "Nej. Uden script bliver det sendt i selve forespørgslen, og vi skriver det ingen steder.",
      proof: ["notInAddresses", "notLogged"],
    },
    {
      question: "Kan nogen ændre listen på vejen?",
      answer: "En liste, der er ændret, bliver ikke vist. Numrene til akut hjælp bliver stående.",
      proof: ["alteredIsRefused"],
    },
    {
      question: "Kan en hemmelig adresse slippe ud?",
      answer: "Et sted, der har bedt om det, står kun med sin kommune i alt, hvad der er offentligt.",
      proof: ["discreet"],
    },
    {
      question: "Kan vi drive det selv?",
      answer: "Ja. Det kan køre uden Cloudflare, på en maskine med Node og en libSQL-server.",
      proof: ["selfHosted"],
    },
    {
      question: "Hvad kan den besøgende få indsigt i eller få slettet?",
      answer:
        "Vejviser har ingen oplysninger om besøgende at finde frem. Hvad udbyderen har i sine log, må den, der driver tjenesten, svare på.",
    },
    {
      question: "Hvilken risiko er tilbage?",
      answer:
        "Den, der driver serveren eller overtager den, kan se IP-adresser og kunne ændre programmet. Udvidelser, programmer til overvågning og andre ved skærmen kan se med. Siden /privacy siger det til de besøgende.",
    },
  ],
};
