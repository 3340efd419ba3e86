import type { Asked } from "./asked.ts";

const lateEffects = ["topic:late-effects"];

/** Adults who say who they are, or what else is going on. */
export const whoIAm: readonly Asked[] = [
  {
    about: "men: what is for men, and the places for everyone",
    first: lateEffects,
    amongThree: ["kvisten-mandetraef"],
    amongSix: ["csm-midt-nord-behandling"],
    sentences: [
      "mand 45 aldrig sagt det til nogen",
      "jeg er mand og har aldrig fortalt det til nogen",
      "mænd der har været udsat for overgreb",
      "mand misbrugt som dreng",
      "jeg er en mand på 60 og det skete da jeg var 10",
      "kan mænd også få hjælp",
      "jeg er mand og det var en kvinde der gjorde det",
    ],
  },
  {
    about: "women",
    first: lateEffects,
    amongSix: ["group:women", "kind:therapy"],
    neverFirst: ["kvisten-mandetraef"],
    sentences: [
      "kvinde 52 misbrugt som barn",
      "jeg er kvinde og vil gerne møde andre kvinder med senfølger",
      "kvindegruppe overgreb",
    ],
  },
  {
    about: "gender and sexuality",
    amongThree: ["group:lgbt"],
    amongSix: lateEffects,
    sentences: [
      "jeg er trans og har været udsat for overgreb som barn",
      "transmand senfølger",
      "bøsse og misbrugt som dreng",
      "lesbisk overgreb",
      "nonbinær søger en at snakke med",
    ],
  },
  {
    about: "where one comes from, what one believes, what one lives with",
    first: lateEffects,
    neverFirst: ["topic:child-concern", "alarm-112"],
    sentences: [
      "jeg er fra grønland og blev misbrugt som barn",
      "grønlænder i danmark overgreb i barndommen",
      "kalaallisut misbrug som barn",
      "opvokset i jehovas vidner og misbrugt",
      "overgreb i indre mission",
      "jeg er vokset op i en sekt",
      "jeg er muslim og må ikke sige det til min familie",
      "jeg er flygtning og har været udsat for overgreb som barn",
      "jeg drikker for at glemme det der skete",
      "jeg ryger hash for at kunne sove",
      "er alkoholiker og har været udsat for incest",
      "stoffer og senfølger kan jeg få hjælp selvom jeg tager stoffer",
      "hjemløs og misbrugt som barn",
      "autist med senfølger",
      "jeg har adhd og er blevet misbrugt som barn",
      "kørestolsbruger psykolog senfølger",
      "døv og udsat for overgreb som barn",
      "ung 19 år overgreb i barndommen",
      "jeg er 72 er det for sent",
      "pensionist misbrugt som barn",
    ],
  },
];
