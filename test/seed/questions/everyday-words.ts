import type { Asked } from "./asked.ts";

/** Words that mean danger elsewhere, and none where they stand. */
export const everydayWords: readonly Asked[] = [
  {
    about: "no danger",
    neverFirst: ["topic:suicidal-thoughts", "lev-uden-vold-hotline", "topic:acute-crisis"],
    sentences: [
      "jeg dør af skam over det der skete",
      "jeg dør af grin men indeni har jeg det skidt over min barndom",
      "min mor er død og nu kommer det hele frem",
      "min far døde sidste år han forgreb sig på mig",
      "er det farligt at tale om det",
      "farfar",
      "jeg slår op med min fortid",
      "jeg lever med en hemmelighed",
      "jeg vil leve igen",
      "hvordan lever man med overgreb",
      "jeg fik et slag af min far og han rørte ved mig da jeg var lille",
      "jeg vil gerne leve et normalt liv efter overgreb",
      "hvor lang tid tager det i mit liv",
      "terapi om aftenen eller i weekenden",
      "jeg er bange for at fortælle det til min læge",
      "bange for at gå til psykolog",
      "jeg er bange for mænd",
      "jeg er vokset op med vold og overgreb",
      "min far var voldelig og misbrugte mig",
      "hvad koster det at gå til psykolog",
      "jeg kan ikke sove og vågner i panik",
      "minderne forfølger mig",
      "angsten kontrollerer mig",
      "min mor slog mig da jeg var barn",
      "min far bankede mig og forgreb sig på mig",
      "min stedfar tog kvælertag på mig da jeg var 12",
      "jeg tager mine piller hver dag og har stadig flashbacks",
      "min mors død har vækket det hele",
    ],
  },
];
