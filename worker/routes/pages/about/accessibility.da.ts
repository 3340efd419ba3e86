import type { Prose } from "./prose.ts";

export const accessibilityDa: Prose = {
  title: "Tilgængelighed: til jeres erklæring",
  lead: "Sætter I Vejviser ind på jeres side, bliver det en del af siden. Her står, hvad vi ved, og en tekst, I kan kopiere.",
  sections: [
    {
      heading: "Hvad reglerne siger, så vidt vi ved",
      blocks: [
        {
          list: [
            "Webtilgængelighedsloven (lov nr. 692 af 8. juni 2018) bygger på WCAG 2.1 gennem standarden EN 301 549.",
            "Hvert websted skal have en erklæring, der er lavet i WAS-Tool. Den skal holdes ved lige og ses efter mindst en gang om året (bekendtgørelse nr. 904 af 22. august 2019).",
            "Standarden regner alt det, som browseren viser sammen, for én side. Vejviser tæller derfor med.",
            "Loven har undtagelser for indhold fra tredjepart. Siden 1. juli 2021 gælder de ikke for indhold, som en anden offentlig myndighed leverer og selv har udviklet, betalt eller styrer. Så skal I nævne det i jeres erklæring.",
            "Er det en privat eller en forening, der driver Vejviser, kan undtagelsen gælde, hvis I hverken betaler, udvikler eller styrer det.",
          ],
        },
        "Hvem der driver Vejviser, kan altså afgøre, hvad der gælder for jer. Det her er ikke juridisk rådgivning. Få en jurist til at se på det.",
      ],
    },
    {
      heading: "Hvad vi sigter efter",
      blocks: ["WCAG 2.2 på niveau AA, og dermed også det niveau AA i WCAG 2.1, som loven bygger på."],
    },
    {
      heading: "Sådan bliver det prøvet",
      blocks: [
        "Prøverne kører ved hver ændring. En ændring, der giver en fejl, kommer ikke med.",
        {
          question: "Finder axe fejl i søgefeltet eller i panelet med råd?",
          answer:
            "Nej. De bliver prøvet i hver tilstand, i alle temaer, på 320, 768 og 1280 pixel, i almindelig størrelse og ved 400 %. Det gælder i rammen, på siden omkring den og direkte på siden.",
          proof: ["everyLookAccessible", "finderAccessible", "panelAccessible"],
        },
        {
          question: "Kan alt bruges med tastatur?",
          answer:
            "Ja. Tab fører gennem det hele i den rækkefølge, det bliver læst i, ind i rammen og ud igen. Man kan se, hvor man er, også når knappen, der forlader siden, ligger øverst.",
          proof: ["keyboard"],
        },
        {
          question: "Får en skærmlæser besked, når noget ændrer sig?",
          answer:
            "Ja, én gang for hver ændring, og ingen ændring flytter fokus. Prøven ser, hvad skærmlæseren får at vide, og ikke, hvordan den siger det.",
          proof: ["announced"],
        },
        {
          question: "Kan læseren bruge sine egne indstillinger?",
          answer:
            "Ja. Det bliver prøvet med dobbelt så store bogstaver, med større afstand, med systemets egne farver, uden bevægelse, fra højre mod venstre og med telefonen på tværs. Intet bliver skåret af eller ligger oven på noget andet.",
          proof: ["readersSettings"],
        },
        {
          question: "Finder axe fejl på siderne uden script?",
          answer: "Nej. De bliver prøvet med script slået fra, lyst og mørkt, på 360 og 1280 pixel.",
          proof: ["plainAccessible"],
        },
        {
          question: "Er knapper og felter store nok?",
          answer: "De er mindst 44 pixel høje. Links inde i en sætning er undtaget.",
          proof: ["largeTargets"],
        },
        {
          question: "Er der et svar for hvert krav i WCAG 2.2?",
          answer:
            "Ja. En tabel i koden har alle 55 krav på niveau A og AA. For hvert krav står der en prøve eller en grund.",
          proof: ["everyCriterion"],
        },
        { codes: ["widgets/ACCESSIBILITY.md"] },
        "Prøver som disse finder kun en del af det, mennesker støder på.",
      ],
    },
    {
      heading: "Det, der mangler, eller som vi ikke ved",
      blocks: [
        {
          list: [
            "Så vidt vi ved, har ingen endnu prøvet Vejviser med skærmlæser, forstørrelse, stemmestyring eller andre hjælpemidler i hverdagen.",
            "Om overskrifter, labels og links siger nok, kan kun et menneske se. Det samme gælder rækkefølgen af det, man kan springe til, og om det samme hedder det samme overalt. Det er WCAG 1.3.1, 1.3.3, 2.4.1, 2.4.4, 2.4.6 og 3.2.4.",
            "Teksterne er ikke læst af mennesker med egne erfaringer endnu.",
            "Findes en tekst ikke på engelsk, står den på dansk og er mærket som dansk.",
            "Der er ikke tekster på tegnsprog, og der er ingen oplæsning.",
            "Links fører til andres sider. Dem har vi ikke prøvet.",
          ],
        },
      ],
    },
    {
      heading: "Hvem der har ansvar for hvad",
      blocks: [
        "I har ansvar for jeres side og jeres erklæring. Det gælder også farver og skrift, som I selv giver Vejviser.",
        "Den, der driver Vejviser, har ansvar for resten og skal udfylde det her:",
        { blanks: ["Hvem der driver Vejviser", "Mail til fejl i tilgængeligheden", "Telefon"] },
      ],
    },
    {
      heading: "Til at kopiere",
      blocks: [
        {
          label: "Tekst til jeres erklæring",
          paste:
            "På siden [adresse] viser vi Vejviser, et register over hjælp, fra {origin}. Det drives af [navn]. Vejviser sigter efter WCAG 2.2 niveau AA og bliver prøvet automatisk ved hver ændring. Det er, så vidt vi ved, ikke prøvet af brugere med hjælpemidler. Nogle tekster findes kun på dansk, og der er ingen tekster på tegnsprog. Kendte mangler står på {origin}/accessibility. Finder du en fejl, så skriv til [mail].",
        },
      ],
    },
  ],
};
