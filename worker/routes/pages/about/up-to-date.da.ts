import { commandBlocks } from "./commands.ts";
import type { Prose } from "./prose.ts";

export const upToDateDa: Prose = {
  title: "Hold jeres tilbud ajour",
  lead: "I skriver selv om jeres tilbud. Det kan ske i en formular, med en liste fra Excel eller fra jeres eget system. Her står, hvordan I gør, og hvad der så sker.",
  sections: [
    {
      heading: "Nøglen",
      blocks: [
        "I skal bruge en nøgle. Den begynder med vv_, og I får den af dem, der driver Vejviser.",
        {
          list: [
            "Nøglen bliver kun vist én gang. Gem den, som I gemmer et kodeord.",
            "Ingen fra Vejviser spørger jer om den.",
            "Den gælder for jeres egne tilbud og ikke for andres.",
            "Er den blevet væk, eller har en anden set den, så sig det. Den bliver lukket, og det virker med det samme.",
            "Skal nøglen skiftes, kan den gamle og den nye virke side om side en tid.",
          ],
        },
        { blanks: ["Her får I en nøgle", "Her melder I en nøgle, der er blevet væk"] },
      ],
    },
    {
      heading: "Hvad bliver offentligt, og hvornår?",
      blocks: [
        {
          terms: [
            [
              "Tekster, åbningstid, ventetid og kryds i lister",
              "Det er offentligt efter få sekunder, når jeres sted er godkendt til det. Ellers ser en anden på det først.",
            ],
            [
              "Telefon, mail, links, steder og kilder",
              "En anden ser altid på det først. Så længe står det gamle, og der står, at det er ved at blive ændret.",
              "Det gælder også et nummer eller en adresse midt i en tekst. Sådan kan en stjålen nøgle ikke sende nogen et forkert sted hen.",
            ],
            ["Et nyt tilbud", "En anden ser på det, før det bliver offentligt. En kladde ser kun I selv."],
            [
              "Et tilbud, der lukker eller holder pause",
              "Ét tilbud i døgnet kan I selv tage af listen. Skal flere væk, ser en anden på det først.",
            ],
          ],
        },
        "Bliver noget afvist, kan I se hvorfor. Ingen kan godkende det, som deres eget sted har foreslået.",
      ],
    },
    {
      heading: "Sig, at det stadig er rigtigt",
      blocks: [
        "Når I bekræfter et tilbud, kan alle se dagen. Det er den, folk støtter sig til, når de ringer.",
        {
          list: [
            "De første 180 dage står tilbuddet som bekræftet.",
            "Derefter står der, hvornår det sidst blev bekræftet.",
            "Fra dag 270 står der, at man bør ringe, før man tager af sted. Tilbuddet kommer længere ned på listen.",
            "Fra dag 365 står det ikke længere på listen af sig selv. Siden findes stadig og siger hvorfor.",
          ],
        },
        "Hav det i jeres kalender: Åbn adressen her som et abonnement. Den viser, hvad der skal bekræftes, og hvornår. Jeres egen adresse står nederst under »Det skal bekræftes«.",
        {
          label: "Kalender, med jeres eget id",
          paste: "{origin}/v1/organisations/jeres-id/due.ics",
        },
      ],
    },
    {
      heading: "I formularen",
      blocks: [
        "Åbn {origin}/editor, og skriv nøglen. Den bliver kun i vinduet og er væk, når I lukker det.",
        {
          terms: [
            ["Det skal bekræftes", "Læs det, der står, og tryk »Stadig rigtigt«. Er det ikke rigtigt, så tryk »Ret«."],
            [
              "Vores tilbud",
              "Tryk »Se og ret« ved et tilbud, og ret det. Tryk »Se ændringerne, før du sender«. Så ser I det gamle og det nye ved siden af hinanden, og hvad der skal ses af en anden.",
              "Her er også »Ventetid«, »Pause« til en bestemt dag, »Historik« og »Luk tilbuddet«. Et nyt tilbud begynder med »Nyt tilbud«.",
            ],
            [
              "Det, vi har foreslået",
              "Her står, hvad der venter, hvad der er godkendt, og hvorfor noget ikke er godkendt.",
              "Her står også, hvad læsere mener er forkert.",
            ],
          ],
        },
        "Har en anden fra jeres sted ændret det samme imens, bliver intet overskrevet. I ser begge dele og vælger.",
      ],
    },
    {
      heading: "Med en liste fra Excel",
      blocks: [
        {
          list: [
            "Gå til »Liste i Excel«, og tryk »Hent som CSV«. Listen har en række for hvert tilbud.",
            "Ret den i Excel, og gem den som CSV. Det er lige meget, om Excel bruger komma eller semikolon.",
            "Vælg filen, og tryk »Se, hvad der ville ske«. Intet er ændret endnu.",
            "Er der en fejl, står der, hvilken celle det er. Så bliver intet ændret, før den er rettet.",
            "Tryk »Gør det«, når det er, som I vil have det.",
          ],
        },
        "Listen er hele listen: Et tilbud, der mangler i den, bliver lukket. Mangler der flere, ser en anden på det først.",
      ],
    },
    {
      heading: "Det skal I ikke skrive",
      blocks: [
        {
          list: [
            "Navne på medarbejdere, frivillige eller borgere. Skriv en funktion, fx »vagten«.",
            "Adressen på et sted, der skal være skjult. Sæt kryds ved »Adressen er hemmelig«. Så er det kun kommunen, der bliver vist.",
            "Tal eller løfter, som I ikke er sikre på. Står der ikke noget, siger Vejviser, at det ikke er oplyst.",
          ],
        },
      ],
    },
    {
      heading: "Hvis noget er gået galt",
      blocks: [
        {
          list: [
            "Gå til »Historik« ved tilbuddet, og tryk »Gør det, som det var her«. Er der et telefonnummer i den udgave, ser en anden på det først.",
            "Er der skrevet noget, som ingen må kende, så sig det til dem, der driver Vejviser. De kan fjerne det alle steder, også i historikken.",
          ],
        },
        { blanks: ["Telefon og mail til dem, der driver Vejviser"] },
      ],
    },
    {
      heading: "Fra jeres eget system",
      blocks: [
        "Alt, hvad formularen kan, kan et program også. Det hele er beskrevet på {origin}/docs. Her er det, man bruger mest. Prøv det i en terminal.",
        ...commandBlocks({
          setting: "Sæt jeres egne værdier ind",
          me: "Se, hvem nøglen hører til, og hvad der skal bekræftes",
          read: "Læs et tilbud; ETag er udgaven",
          confirm: "Sig, at kontakt og krav stadig er rigtige",
          change: "Ret en tekst, hvis ingen har ændret tilbuddet imens",
          wait: "Skriv ventetiden i dag",
          download: "Hent listen som CSV",
          tryList: "Se, hvad listen ville gøre",
          sendList: "Gør det",
        }),
        "Send samme Idempotency-Key igen, hvis I ikke fik svar. Så sker det kun én gang.",
      ],
    },
  ],
};
