const da = {
  loading: "Henter …",
  change: "Ret",
  changeOf: (name: string) => `Ret ${name}`,
  look: "Det ændrer du",
  sides: { from: "Sådan står det nu", to: "Sådan bliver det" },
  waits: "Venter på en anden organisation",
  nothing: "Du har ikke ændret noget.",
  save: "Gem",
  cancel: "Fortryd",
  pending: (fields: string) => `Venter på en redaktør fra en anden organisation: ${fields}.`,
  saved: (name: string) => `Gemt: ${name}.`,
  changedMeanwhile:
    "En anden har rettet i mellemtiden. Nederst ser du, hvad din udgave ændrer i det nyeste. Ret til, og gem igen.",
};

export type EntryWords = typeof da;

const en: EntryWords = {
  loading: "Fetching …",
  change: "Change",
  changeOf: (name) => `Change ${name}`,
  look: "What you change",
  sides: { from: "As it is now", to: "As it becomes" },
  waits: "Waits for another organisation",
  nothing: "You have changed nothing.",
  save: "Save",
  cancel: "Cancel",
  pending: (fields) => `Waits for an editor of another organisation: ${fields}.`,
  saved: (name) => `Saved: ${name}.`,
  changedMeanwhile:
    "Somebody else has changed it meanwhile. Below you see what your version changes in the newest one. Adjust, and save again.",
};

export const entryWords = { da, en };
