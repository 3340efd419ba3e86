import type { Asked } from "./asked.ts";

/** People who ask on somebody's behalf, at work or as volunteers. */
export const professionals: readonly Asked[] = [
  {
    about: "a citizen or patient with late effects",
    first: ["topic:late-effects"],
    amongSix: ["csm-midt-nord-behandling"],
    neverFirst: ["siso-raadgivningsforloeb", "spor-virtuelle-oplaeg"],
    sentences: [
      "borger med senfølger",
      "borger har fortalt om overgreb i barndommen",
      "hvor henviser jeg en borger med senfølger efter seksuelle overgreb",
      "patient med uforklarlige smerter og overgreb i anamnesen",
      "klient udsat for incest hvor kan hun få behandling",
      "jeg er sagsbehandler og en borger har lige fortalt om incest",
      "kvinde 35 jobcenter senfølger psykolog",
      "frivillig i værested en bruger har fortalt om overgreb som barn",
      "bosted beboer udsat for seksuelle overgreb i barndommen",
    ],
  },
  {
    about: "a doctor who refers",
    first: ["access:gp-referral"],
    amongSix: ["topic:late-effects"],
    sentences: ["praktiserende læge henvisning senfølger", "henvise patient med kompleks ptsd"],
  },
  {
    about: "advice for themselves",
    first: ["audience:professional"],
    neverFirst: ["alarm-112"],
    sentences: ["råd til fagpersoner", "faglig sparring om overgreb", "supervision", "konsultation til fagfolk"],
  },
  {
    about: "children in the municipality",
    first: ["siso-raadgivningsforloeb"],
    atLeast: 1,
    sentences: ["siso", "rådgivning til kommuner om overgreb mod børn"],
  },
];
