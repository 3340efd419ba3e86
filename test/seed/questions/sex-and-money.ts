import type { Asked } from "./asked.ts";

/** Adults who sell sex, who are forced to, or whose images are out. */
export const sexAndMoney: readonly Asked[] = [
  {
    about: "selling sex, now or before",
    first: ["topic:selling-sex"],
    amongThree: ["reden"],
    sentences: [
      "luder",
      "jeg sælger sex",
      "jeg har solgt sex og har det skidt",
      "prostitueret søger hjælp",
      "arbejder på klinik massage og vil gerne snakke med nogen",
      "escort",
      "vil gerne ud af prostitution",
      "jeg sælger sex for at få råd til stoffer",
      "trækker på gaden",
      "sex work",
      "jeg har haft sex for penge",
    ],
  },
  {
    about: "selling sex and what it goes back to",
    first: ["topic:selling-sex", "topic:late-effects"],
    sentences: ["jeg er escort og blev misbrugt som barn", "sexarbejder anonym rådgivning", "solgt sex og ptsd"],
  },
  {
    about: "selling sex while young",
    first: ["topic:selling-sex"],
    amongSix: ["reden-ung"],
    sentences: [
      "sugardating",
      "sugar dater",
      "jeg er 19 og har en sugardaddy",
      "onlyfans fortryder",
      "byttet sex for et sted at sove",
    ],
  },
  {
    about: "forced to it",
    first: ["topic:trafficking"],
    amongSix: ["reden-international", "hopenow-stoette"],
    atLeast: 2,
    sentences: [
      "nogen tvinger mig til at sælge sex",
      "tvunget til prostitution",
      "menneskehandel",
      "han har taget mit pas og jeg skal sælge sex",
      "forced to sell sex",
      "human trafficking help",
      "jeg skylder penge til dem der fik mig til danmark",
    ],
  },
  {
    about: "images",
    first: ["topic:image-abuse", "topic:reporting", "lev-uden-vold-hotline"],
    amongSix: ["offerraadgivningen-116-006"],
    neverFirst: ["alarm-112"],
    atLeast: 2,
    sentences: [
      "nøgenbilleder af mig er delt på nettet",
      "hævnporno",
      "jeg bliver afpresset med billeder",
      "sextortion",
      "der ligger en video af mig på nettet",
      "deepfake",
    ],
  },
  {
    about: "images of a childhood",
    first: ["topic:late-effects"],
    sentences: ["der blev taget billeder af mig da jeg var barn", "overgrebene blev filmet da jeg var lille"],
  },
];
