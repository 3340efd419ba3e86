const counted = (count: number) => (count === 1 ? "1 tilbud" : `${count} tilbud`);

export const listDa = {
  intro:
    "Hent jeres tilbud som en liste, ret den i Excel, og send den ind igen. Alt bliver sendt på én gang, eller intet.",
  download: {
    title: "1. Hent listen",
    go: "Hent som CSV",
    file: (organisation: string, day: string) => `tilbud-${organisation}-${day}.csv`,
    done: "Listen er hentet.",
  },
  upload: {
    title: "2. Send den ind igen",
    hint: "Gem filen fra Excel som CSV. Først ser du, hvad der ville ske. Der bliver ikke ændret noget endnu.",
    label: "Vælg fil",
    look: "Se, hvad der ville ske",
    none: "Vælg en fil først.",
  },
  faults: {
    title: "Intet er ændret",
    intro: (count: number) => (count === 1 ? "Der er 1 fejl i listen:" : `Der er ${count} fejl i listen:`),
    row: "Række",
    column: "Kolonne",
    what: "Hvad er galt",
    entry: (place: number) => `nr. ${place}`,
    after: "Ret det i Excel, gem filen, og vælg den igen.",
  },
  preview: {
    title: "Det her ville ske",
    nothing: "Listen er, som det allerede står. Der er ikke noget at gøre.",
    created: (count: number) => `Oprettes: ${counted(count)}`,
    changed: (count: number) => `Ændres: ${counted(count)}`,
    dropped: (count: number) => `Fjernes, fordi de ikke står på listen: ${counted(count)}`,
    waiting: (count: number) => `Venter på godkendelse: ${counted(count)}`,
    droppedSeveral: "Fjernes flere på én gang, skal det først godkendes.",
    go: "Gør det",
    stop: "Gør ikke noget",
  },
  done: "Listen er sendt.",
  doneNothing: "Der blev ikke ændret noget.",
};
export type ListStrings = typeof listDa;
