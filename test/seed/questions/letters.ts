import type { Asked } from "./asked.ts";

/** Whole letters. */
export const letters: readonly Asked[] = [
  {
    about: "of a childhood",
    first: ["topic:late-effects"],
    amongThree: ["kind:therapy"],
    neverFirst: ["alarm-112", "topic:child-concern", "audience:relative"],
    sentences: [
      "Hej. Jeg ved ikke om jeg er det rigtige sted. Jeg er 43 og har to børn og et godt job, og ingen ved noget. Da jeg var mellem 6 og 11 år kom min mors kæreste ind på mit værelse. Jeg har aldrig sagt det til nogen, heller ikke til min mand. Nu kan jeg ikke sove, og jeg græder på vej til arbejde.",
      "jeg er en fyr på 28, er lige flyttet til Aarhus for at læse. der skete noget med min træner da jeg var 12 og jeg troede jeg var kommet over det men nu har jeg fået en kæreste og jeg kan ikke være nær hende uden at få panik",
      "Min læge siger at jeg har stress men jeg tror det hænger sammen med det som min farfar gjorde. Jeg har ondt i hele kroppen, maven og ryggen og er sygemeldt på fjerde måned. Jobcenteret presser på. Hvem kan jeg tale med uden at det kommer i min journal?",
      "Hej jeg har gået til psykolog i et år pga depression men det var først sidste gang at jeg fik sagt højt at min bror forgreb sig på mig. Psykologen sagde at hun ikke havde forstand på det. Hvor går jeg hen nu?",
    ],
  },
  {
    about: "with words of suicide in the middle",
    first: ["livslinien-telefonraadgivning"],
    sentences: [
      "Jeg er 35 og blev misbrugt af min stedfar i hele min barndom. Jeg har prøvet psykolog, medicin og gruppeterapi, og jeg har stået på venteliste i halvandet år. Jeg kan ikke se meningen længere og tænker tit på at gøre en ende på det. Findes der nogen jeg kan tale med i Randers?",
    ],
  },
  {
    about: "of violence today after overgreb then",
    first: ["lev-uden-vold-hotline"],
    sentences: [
      "Min mor slog mig og min onkel misbrugte mig da jeg var barn. Nu er jeg gift og min mand slår mig når han har drukket. Jeg ved ikke hvor jeg skal gå hen med børnene.",
    ],
  },
];
