import type { Asked } from "./asked.ts";

const lateEffects = ["topic:late-effects"];
const alarming = ["alarm-112", "topic:child-concern"];

/** The same needs as fingers, dialects and other languages write them. */
export const asTyped: readonly Asked[] = [
  {
    about: "misspelt, without Danish letters, in dialect, half typed",
    first: lateEffects,
    neverFirst: alarming,
    sentences: [
      "senfoelger",
      "senfølgr",
      "senfølger af overgred",
      "sexuelt misbrug",
      "sexuelle overgreb",
      "seksulle overgræb",
      "insest",
      "incst",
      "psykoloog overgreb",
      "misbrugt som bran",
      "blev misbrugt sm barn af min fra",
      "da jeg va lille",
      "a er blevet misbrugt som bette",
      "min far han ku ikke holde fingrene væk",
      "overgreb barndom",
      "misbrug barn",
      "incest hjælp",
      "senføl",
      "overgr",
      "misbr",
      "flashba",
      "inces",
      "MIN FAR MISBRUGTE MIG",
      "krænkelser som barn",
      "krænket af min far",
      "pædofil",
      "min stedfar kraenkede mig",
    ],
  },
  {
    about: "English and German",
    first: lateEffects,
    neverFirst: alarming,
    sentences: [
      "i was sexually abused as a child",
      "my father abused me when i was little",
      "my uncle touched me",
      "english speaking therapist childhood trauma",
      "childhood sexual abuse",
      "csa survivor",
      "nightmares and flashbacks",
      "molested by my stepfather",
      "als kind missbraucht",
      "incest survivor group",
    ],
  },
];
