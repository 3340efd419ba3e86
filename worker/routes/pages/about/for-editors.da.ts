import { redactCommand } from "./commands.ts";
import type { Prose } from "./prose.ts";

export const forEditorsDa: Prose = {
  title: "For redaktører",
  lead: "I ser på det, andre har ændret, før det bliver offentligt. I skriver også rådene og holder øje med det, der bliver gammelt. Her står, hvordan det foregår.",
  sections: [
    {
      heading: "Sådan kommer I i gang",
      blocks: [
        "Åbn {origin}/editor, og skriv jeres nøgle. Den bliver kun i vinduet. Efter en halv time uden brug skal den skrives igen.",
        "Del ikke en nøgle. Historien siger, hvilken nøgle der gjorde hvad, og hvilken funktion den hører til. Den nævner ingen personer.",
      ],
    },
    {
      heading: "Køen",
      blocks: [
        "»Til godkendelse« viser det, der venter, med det ældste først. For hvert felt står det gamle og det nye ved siden af hinanden. Tryk »Godkend« eller »Afvis«. I bliver spurgt én gang til, før det sker.",
        {
          terms: [
            [
              "Et telefonnummer, en mail, et link eller en adresse",
              "De står som »Kritiske oplysninger«. Ring til stedet på det gamle nummer, før I godkender et nyt. Brug ikke det nummer, der står i forslaget.",
              "Svarer ingen på det gamle, så find stedet på en anden måde, fx gennem kommunens eller regionens egen side.",
            ],
            [
              "Et nyt tilbud",
              "Findes stedet? Passer tilbuddet til det, Vejviser er til for? Står der en kilde?",
              "At et sted står i Vejviser, er ikke et kvalitetsmærke. I skal ikke vurdere, om hjælpen er god.",
            ],
            [
              "Noget, der skal væk",
              "Flere tilbud på én gang er usædvanligt. Ring til stedet. Find ud af, hvad der træder i stedet.",
            ],
          ],
        },
        "Når I afviser, skriver I hvorfor. De, der foreslog det, læser det. Skriv det, så de ved, hvad de kan gøre.",
      ],
    },
    {
      heading: "Det kan I ikke godkende",
      blocks: [
        {
          list: [
            "Det, som jeres egen nøgle eller en nøgle fra jeres eget sted har foreslået.",
            "Det, som kommer fra en nøgle, I selv har lavet, eller som har lavet jeres.",
          ],
        },
        "Det gælder også gennem flere led. Køen siger det, før I trykker. Så skal en redaktør fra et andet sted se på det.",
      ],
    },
    {
      heading: "Rettelser fra borgere",
      blocks: [
        "Alle kan sige, at noget er forkert. De har fået at vide, at de ikke skal skrive om sig selv. Nogle gør det alligevel.",
        {
          list: [
            "De ligger under »Henvendelser«. Læs teksten. Tag alt det ud, der kan sige, hvem nogen er.",
            "Tryk »Send videre til stedet«. Den tekst, I fik, bliver ikke gemt ved siden af.",
            "Er der intet at sende, så tryk »Læg væk uden at sende videre«.",
            "30 dage efter at det er klaret, bliver teksten slettet.",
            "Skriver nogen, at de eller et barn er i fare, kan I ikke svare dem. Formularen siger det og viser de akutte numre.",
          ],
        },
      ],
    },
    {
      heading: "Råd og områder",
      blocks: [
        {
          list: [
            "Under »Råd og vejledning« har hvert råd en dag, hvor det skal læses igen. De, der snart skal læses, står først.",
            "Tryk »Træk tilbage«, når et råd ikke skal vises mere. Det ligger så under »Trukket tilbage«, og I kan trykke »Ret og vis igen«.",
            "Skriv, hvor det kommer fra, og hvor sikkert det er. Et ønske er ikke noget, der findes.",
            "Under »Regioner og numre« har en regions akutte linje en slutdag. Efter den står der »ring til din læge eller lægevagten«, til I har ringet og skrevet en ny.",
            "1. januar 2027 bliver Region Hovedstaden og Region Sjælland til Region Østdanmark. Det sker af sig selv. Den nye kode skriver I, når den er offentlig.",
          ],
        },
      ],
    },
    {
      heading: "Når noget skal være væk",
      blocks: [
        "En skjult adresse eller et navn kan være kommet ud ved en fejl. Så kan I fjerne det fra det, der er offentligt, fra alle tidligere udgaver og fra historien.",
        {
          list: [
            "Det kan ikke gøres om.",
            "Historien viser, at noget er fjernet, og kan stadig kontrolleres.",
            "Andre kan have læst det i mellemtiden. Sig det til dem, det handler om.",
          ],
        },
        "Det sker endnu ikke i formularen, men med en kommando i en terminal, med jeres nøgle og tilbuddets id:",
        { label: "Fjern en værdi alle steder", paste: redactCommand },
      ],
    },
    {
      heading: "Hold øje med",
      blocks: [
        {
          terms: [
            [
              "{origin}/freshness",
              "Her står, hvor meget der er bekræftet, hvem der er bagud, og hvor længe det ældste har ventet i køen.",
            ],
            [
              "Steder, der ikke vil stå her",
              "En administrator trykker »Tag af listen« under »Organisationer og nøgler« og skriver hvorfor. En redaktør fra et andet sted godkender det.",
              "De bliver husket og kan ikke komme med igen ved en fejl. Har de skiftet mening, er der »Sæt på listen igen«.",
            ],
            [
              "Nøgler",
              "En administrator finder dem under »Organisationer og nøgler«. Luk nøgler, som ingen bruger. Listen viser, hvilken dag en nøgle sidst blev brugt.",
            ],
          ],
        },
      ],
    },
  ],
};
