import type { Asked } from "./asked.ts";

const lateEffects = ["topic:late-effects"];

/** Adults who write of how they are: at night, in the body, close to others. */
export const bodyAndMind: readonly Asked[] = [
  {
    about: "nights and fear",
    first: lateEffects,
    neverFirst: ["topic:recent-assault", "audience:relative"],
    sentences: [
      "kan ikke sove mareridt noget der skete da jeg var 14",
      "vågner hver nat kl 3 og ser hans ansigt",
      "mareridt om min barndom",
      "jeg har flashbacks",
      "fik flashback i går",
      "kunne ikke sove i nat",
      "jeg forlader min krop når nogen rører ved mig",
      "angst for at være alene med mænd",
      "får panik når nogen står for tæt på",
      "ptsd fra barndommen",
      "jeg stivner når nogen rører mig",
      "jeg er altid på vagt",
      "jeg føler ingenting længere, helt følelsesløs",
    ],
  },
  {
    about: "the body",
    first: ["topic:late-effects", "topic:body-intimacy"],
    neverFirst: ["audience:relative", "topic:acute-crisis"],
    sentences: [
      "ondt i underlivet ingen kan finde ud af hvorfor",
      "tør ikke gå til gynækolog",
      "tandlæge angst pga overgreb",
      "jeg kan ikke have sex med min mand",
      "har det svært med sex efter overgreb",
      "gravid og bange for fødslen pga det der skete som barn",
      "spiseforstyrrelse og overgreb",
      "jeg skader mig selv",
      "cutter",
      "kroniske smerter og træthed efter overgreb i barndommen",
      "kan ikke lide at blive rørt ved",
      "jeg hader min krop",
      "min mand forstår ikke hvorfor jeg ikke vil have sex",
    ],
  },
  {
    about: "life with others, work, mood",
    first: lateEffects,
    neverFirst: ["topic:recent-assault", "alarm-112"],
    sentences: [
      "jeg stoler ikke på nogen",
      "jeg er så ensom med det",
      "skyld og skam",
      "deprimeret og sygemeldt på grund af min barndom",
      "jeg skubber alle væk",
      "hvordan bliver man en god mor når man selv er blevet misbrugt",
      "jeg har selv fået børn nu og alt vælter frem igen",
      "min datter er blevet lige så gammel som jeg var da det skete",
      "jeg er vred hele tiden",
      "har borderline og er blevet misbrugt som barn",
      "jeg kan ikke passe mit arbejde fordi det hele fylder",
      "kompleks ptsd",
      "dissociation hvad gør man",
      "savner nogen der forstår mig",
      "ville ønske jeg kunne snakke med andre der har prøvet det samme",
    ],
  },
];
