export const shellDa = {
  signIn: {
    title: "Log ind med jeres nøgle",
    what: "Nøglen er en kode, I har fået af Vejviser. Den begynder med vv_. Den viser, at det er jer, der retter.",
    never: "Ingen hos Vejviser beder jer om nøglen, hverken i telefon eller mail. Giv den ikke til andre.",
    memory: "Nøglen bliver kun husket her på siden. Den er væk, når du logger ud eller lukker siden.",
    label: "Nøgle",
    show: "Vis nøglen",
    go: "Log ind",
    going: "Et øjeblik …",
    empty: "Skriv nøglen i feltet.",
    wrong: "Nøglen virker ikke. Se efter, om hele nøglen er kommet med. Den kan også være udløbet eller lukket.",
    unanswered: "Vi fik ikke svar. Se, om der er net, og prøv igen om lidt.",
    other: "Der lå rettelser, som en anden organisation ikke havde sendt. De er slettet.",
  },
  /** Before who it is. */
  signedIn: "Logget ind for",
  signOut: "Log ud",
  signedOut: "Du er logget ud. Nøglen er glemt.",
  views: "Hvad vil du?",
  desks: {
    due: "Det skal bekræftes",
    offers: "Vores tilbud",
    list: "Liste i Excel",
    proposals: "Det, vi har foreslået",
    queue: "Til godkendelse",
    guidance: "Råd og vejledning",
    areas: "Regioner og numre",
    suggestions: "Henvendelser",
    organisations: "Organisationer og nøgler",
  },
  /** What editors call the desk of offers: they reach those of all. */
  allOffers: "Alle tilbud",
  unsaved: {
    question: "Du har rettelser, der ikke er sendt.",
    stay: "Bliv her",
    leave: "Gå videre uden at sende",
  },
  idle: {
    soon: "Du bliver logget ud om 2 minutter, fordi der ikke er sket noget.",
    stay: "Bliv logget ind",
    nothingLost: "Du blev logget ud, fordi der ikke skete noget i 30 minutter. Intet gik tabt.",
    kept: "Du blev logget ud, fordi der ikke skete noget i 30 minutter. Dine rettelser er ikke sendt, men de ligger her endnu. Log ind igen for at gå videre.",
  },
  loading: "Henter …",
  reading: "Vi kunne ikke hente det nyeste. Prøv igen.",
};
export type ShellStrings = typeof shellDa;
