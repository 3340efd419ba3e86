const da = {
  title: "Steder, du kan ringe til eller besøge",
  numbersTitle: "Numre, du kan ringe til",
  printed: (day: string) => `Udskrevet ${day}`,
  in: (municipality: string) => `${municipality} og hele landet`,
  everywhere: "Hele landet",
  acute: "Fare nu",
  anonymous: "Du kan spørge, om du kan være anonym, før du siger dit navn.",
  unconfirmed: "Ikke alle steder har selv bekræftet numre og tider. Skriv et nyt ark ud om et halvt år.",
  how: "Skriv arket ud med din browsers egen knap. Det fylder én side.",
  whole: "Vis også navnene på stederne",
  numbers: "Vis kun numre",
};

const en: typeof da = {
  title: "Places you can call or visit",
  numbersTitle: "Numbers you can call",
  printed: (day) => `Printed ${day}`,
  in: (municipality) => `${municipality} and the whole country`,
  everywhere: "The whole country",
  acute: "Danger now",
  anonymous: "You can ask whether you can be anonymous before you give your name.",
  unconfirmed: "Not all places have confirmed numbers and hours themselves. Print a new sheet in half a year.",
  how: "Print the sheet with your browser’s own button. It fills one page.",
  whole: "Show the names of the places too",
  numbers: "Show numbers only",
};

/** What stands on the sheet. Nothing in it says what the help is for. */
export const handoutSentences = { da, en };
