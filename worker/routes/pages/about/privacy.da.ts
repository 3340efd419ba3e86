import { frameEvents, inlineEvents, inlineWays, innerEvents } from "./host-sees.ts";
import type { Prose } from "./prose.ts";

export const privacyDa: Prose = {
  title: "Det, ingen får at vide",
  lead: "Du kan lede efter hjælp her, uden at nogen ser, hvad du leder efter. Her står, hvad vi gør for det, hvordan det bliver prøvet, og hvad vi ikke kan skjule.",
  sections: [
    {
      heading: "Når du søger i søgefeltet",
      blocks: [
        {
          list: [
            "Din telefon eller computer henter hele listen over hjælp én gang. Den er ens for alle.",
            "Derefter søger den selv. Det, du skriver, vælger, åbner eller skriver ud, bliver ikke sendt til nogen.",
            "Vi bruger ingen cookies, og vi gemmer intet i din browser. Den får besked om ikke at gemme listen.",
            "Adressen, sidens titel og browserens liste over sider ændrer sig ikke, mens du søger.",
            "Der er ingen reklamer, ingen måling og ingen andre firmaer i søgefeltet.",
            "Går du videre til et sted, får stedet ikke at vide, hvor du kom fra.",
            "Er listen ændret på vejen, bliver den ikke vist. Numrene til akut hjælp bliver stående.",
          ],
        },
      ],
    },
    {
      heading: "Sådan bliver det prøvet",
      blocks: [
        "Hver gang vi ændrer noget, bruger en prøve søgefeltet og rådene i en rigtig browser, ti tusind gange i træk. Den ser efter, om noget blev sendt, gemt eller ændret.",
        "En anden prøve lader 50 søge hver for sig efter noget forskelligt. Udefra skal det se helt ens ud.",
        "Vi prøver også selve prøven. Vi lægger et læk ind med vilje og ser, at den finder det.",
      ],
    },
    {
      heading: "Når du bruger siderne uden script",
      blocks: [
        "Listen og rådene findes også som sider, der virker uden script. Her kan din egen telefon eller computer ikke søge for dig.",
        {
          list: [
            "Det, du vælger, bliver sendt til vores server. Den svarer med en ny side og glemmer det igen.",
            "Det står ikke i adressen og ikke i en log.",
            "Den, der driver serveren, kunne se det, mens den svarer. Vil du undgå det, så brug søgefeltet med script.",
            "Går du tilbage, kan browseren spørge, om siden skal sendes igen. Du kan lukke fanen i stedet.",
          ],
        },
      ],
    },
    {
      heading: "Når du retter en fejl",
      blocks: [
        "På siden »Ret en fejl« kan du sige, at noget er forkert. Så bliver det sendt til os.",
        {
          list: [
            "Vi gemmer tilbuddet, hvad der er forkert, tidspunktet og det, du eventuelt skriver.",
            "Vi gemmer ikke, hvem du er. Vi tæller kun, hvor mange rettelser der kommer, og ikke fra hvem.",
            "En redaktør læser teksten og tager alt om mennesker ud, før stedet ser den.",
            "Teksten bliver slettet, 30 dage efter at nogen har set på fejlen. Ser ingen på den, går der højst 90 dage hos os og 90 dage hos stedet.",
            "Linket fra søgefeltet har tilbuddet i den del af adressen, som din browser ikke sender. Siden tager det ud af adressen igen, men det kan nå at komme i din historik.",
          ],
        },
      ],
    },
    {
      heading: "Når du forlader siden",
      blocks: [
        "»Forlad siden« dækker siden og åbner vejret i stedet. Det samme gør tre tryk på Shift. Vi fortæller det ikke til nogen. Uden script er det et almindeligt link.",
        "Browseren husker stadig, at du har været på siden. Det kan vi ikke slette.",
      ],
    },
    {
      heading: "Det kan vi ikke skjule",
      blocks: [
        {
          list: [
            "Serveren, som listen kommer fra, ser din IP-adresse og som regel navnet på det websted, som søgefeltet står på.",
            "Siden, som søgefeltet står på, for eksempel din kommunes, ser, at du har besøgt den.",
            "Historikken i din browser viser, at du har været på den side.",
            "Udvidelser i browseren kan se det, du ser og skriver. Det kan et program til overvågning også.",
            "Er det en arbejdsplads eller en anden, der styrer computeren, kan de måske se med.",
            "Ringer eller skriver du til et sted, står det på din telefon og måske på regningen.",
            "Den, der driver nettet, kan se, hvilken server du henter fra, og hvornår. De kan ikke se, hvad du søger efter.",
            "En, der står ved siden af dig, kan læse med. Et ark på papir kan blive fundet.",
          ],
        },
        "Er du bange for, at nogen følger med på din telefon eller computer? Så brug en anden, som den person ikke har haft fat i.",
      ],
    },
    {
      heading: "Det kan siden omkring søgefeltet se",
      blocks: [
        {
          terms: [
            [
              "I en ramme, som det plejer at være",
              "Siden kan ikke se ind i rammen. Den kan se, at rammen er der, og hvor høj den er. Den kan se, at du fører musen ind over rammen, klikker i den og ruller. Højden siger intet om, hvad du søger.",
              "Knappen »Forlad siden« og numrene over rammen står på selve siden. Den kan se, hvis du trykker på dem.",
              "Disse hændelser når ud til siden:",
            ],
          ],
        },
        { codes: frameEvents },
        {
          terms: [
            [
              "I selve siden (inline)",
              "Har en kommune valgt det, kan siden og alt, der kører på den, se det hele: det, du skriver, vælger, åbner og finder.",
              "Det kan ske på flere måder:",
            ],
          ],
        },
        { list: Object.values(inlineWays).map(({ da }) => da) },
        "Disse hændelser når ud til siden:",
        { codes: inlineEvents },
        "Lytter siden inde i søgefeltet, hører den også disse:",
        { codes: innerEvents },
      ],
    },
    {
      heading: "Hvor langt hver ting rækker",
      blocks: [
        {
          terms: [
            ["Søgning på din egen skærm", "Skjuler, hvad du søger. Skjuler ikke, at listen blev hentet, og hvornår."],
            ["Browseren gemmer ikke listen", "Det beder vi den om. Vi kan ikke love, at computeren selv intet gemmer."],
            ["Rammen", "Holder siden omkring ude. Holder ikke udvidelser i browseren ude."],
            [
              "Ingen log",
              "Vores program skriver ikke ned, hvem der kom. Den, der driver serveren, kan have en log på sit eget net.",
            ],
            ["Listen kan ikke ændres på vejen", "Hjælper ikke, hvis nogen overtager vores server."],
            ["Ingen får at vide, hvor du kom fra", "Et sted ser stadig din IP-adresse og det, du gør hos dem."],
            ["Forlad siden", "Dækker siden med det samme. Sletter ikke historikken."],
          ],
        },
      ],
    },
  ],
};
