import { assessmentDa } from "./assessment.da.ts";
import type { Prose } from "./prose.ts";

export const dpoDa: Prose = {
  title: "Til jeres DPO",
  lead: "Her står, hvem der behandler hvad, hvor og hvor længe, når I sætter Vejviser ind på jeres side. Det, vi ikke kan vide, står som felter, der skal udfyldes.",
  sections: [
    {
      heading: "Kort fortalt",
      blocks: [
        {
          list: [
            "Søgningen sker på den besøgendes egen enhed. Det, der bliver skrevet, valgt og åbnet, bliver ikke sendt.",
            "Serveren får det, der følger med enhver forespørgsel: IP-adresse, tidspunkt, browserens navn og den adresse, der bliver hentet. I adressen kan jeres faste valg stå, for eksempel kommunen.",
            "Når scriptet bliver hentet, sender browseren navnet på jeres websted med (Origin). Rammen bliver hentet uden. Inline følger navnet også med, når listen bliver hentet.",
            "På siderne uden script (/list og /guide) bliver den besøgendes valg sendt til serveren. De bliver brugt til svaret og ikke gemt.",
            "Der er ingen cookies, intet lager i browseren og ingen tredjeparter.",
          ],
        },
      ],
    },
    {
      heading: "Hvem behandler hvad",
      blocks: [
        {
          terms: [
            [
              "IP-adresse, tidspunkt og browserens navn",
              "Hvem: den, der driver serveren. Hvorfor: for at kunne svare.",
              "Hvor: ukendt, til tjenesten er sat op. Hvor længe: Vejviser gemmer det ikke og fører ingen log over forespørgsler. Udbyderen af serveren og nettet kan have egne log.",
            ],
            [
              "Valg på /list og /guide",
              "Hvem: den, der driver serveren. Hvor: i serverens hukommelse. Hvor længe: mens svaret bliver lavet.",
            ],
            [
              "Rettelser fra /suggest",
              "Hvem: redaktørerne, og stedet, når en redaktør har taget oplysninger om mennesker ud. Hvad: tilbuddet, hvad der er forkert, tidspunktet og en frivillig tekst på højst 300 tegn. Siden beder om ikke at skrive om sig selv eller andre.",
              "Hvor: i databasen. Hvor længe: 30 dage efter at nogen har set på fejlen. Ellers højst 90 dage hos redaktørerne og 90 dage hos stedet. Afsenderens adresse bliver ikke gemt, heller ikke for at bremse den, der sender mange: der bliver kun talt, hvor mange der kommer.",
            ],
            [
              "Ord og valg i søgefeltet og panelet",
              "Hvem: ingen. De bliver på den besøgendes enhed, til siden er lukket.",
            ],
            ["Besøget på jeres egen side", "Hvem: I selv. Det er jeres log, jeres cookies og jeres andre programmer."],
            ["Oplysninger om steder", "De er offentlige. Registret har ingen navne på personer."],
          ],
        },
      ],
    },
    {
      heading: "Det skal den, der driver tjenesten, udfylde",
      blocks: [
        "Vejviser er et program. Hvem der er dataansvarlig for den besøgendes IP-adresse, afgøres først, når nogen driver det.",
        {
          blanks: [
            "Dataansvarlig: navn, adresse og CVR-nummer",
            "Kontakt og DPO",
            "Hvem der leverer serveren, og i hvilket land den står",
            "Hvem der leverer databasen, og i hvilket land den står",
            "Databehandleraftaler",
            "Overførsel til lande uden for EU",
            "Log hos udbyderen: hvad der står i den, og hvornår den bliver slettet",
            "Retsgrundlag",
          ],
        },
      ],
    },
    {
      heading: "Underdatabehandlere",
      blocks: [
        {
          terms: [
            [
              "Cloudflare, hvis tjenesten ligger der",
              "Workers svarer på forespørgsler, og R2 gemmer de offentlige lister. Vejviser har slået loggen over forespørgsler fra. Cloudflare ser IP-adresser for at kunne svare.",
            ],
            [
              "Den, der leverer databasen",
              "Den gemmer organisationernes oplysninger og de rettelser, som nogen har sendt uden navn. Den gemmer intet andet om besøgende og bliver ikke spurgt, når nogen søger.",
            ],
            [
              "Egen drift",
              "Kører tjenesten på jeres egne maskiner, er der ingen underdatabehandlere fra Vejvisers side.",
            ],
          ],
        },
      ],
    },
    {
      heading: "Cookies",
      blocks: [
        "Vejviser sætter ingen cookies og gemmer intet på den besøgendes enhed. Der er derfor intet at bede om samtykke til. Andre programmer på jeres side kan kræve det.",
      ],
    },
    {
      heading: "Retsgrundlag",
      blocks: [
        "Det er jeres vurdering og ikke vores. Et besøg på en side om overgreb kan i sig selv sige noget følsomt om et menneske. Overvej derfor artikel 9 i databeskyttelsesforordningen, også selv om intet bliver gemt. Få en jurist til at se på det.",
      ],
    },
    assessmentDa,
  ],
};
