const da = {
  intro: "Her kan du oprette og rette organisationer, give dem nøgler og tage dem af listen.",
  add: "Opret en organisation",
  count: (total: number) => (total === 1 ? "1 organisation" : `${total} organisationer`),
  waiting: "Noget af det venter på godkendelse",
  notPublic: "Ikke offentlig endnu",
  keys: "Nøgler",
  keysOf: (name: string) => `Nøgler hos ${name}`,
  unlist: "Tag af listen",
  unlistOf: (name: string) => `Tag af listen: ${name}`,
  unlistAsk: "Hvorfor vil organisationen ikke stå her?",
  unlistHint:
    "Organisationen og alle dens tilbud går ud, når en redaktør fra en anden organisation har godkendt det. Den kan ikke komme med igen ved en fejl. Skriv ikke om personer. Højst 300 tegn.",
  unlistMissing: "Skriv først en grund.",
  unlistYes: "Tag den af listen",
  unlisted: (name: string) => `${name} går ud, når en redaktør fra en anden organisation har godkendt det.`,
  unlistedOn: (day: string) => `Bad ${day} om ikke at stå her`,
  unlistedWhy: (reason: string) => `Grund: ${reason}`,
  relist: "Sæt på listen igen",
  relistOf: (name: string) => `Sæt på listen igen: ${name}`,
  relistAsk:
    "Så kommer organisationen og dens tilbud med igen, når en redaktør fra en anden organisation har godkendt det.",
  relistYes: "Ja, sæt den på listen",
  relisted: (name: string) => `${name} kommer med igen, når en redaktør fra en anden organisation har godkendt det.`,
  no: "Ikke endnu",
};

const en: typeof da = {
  intro: "Here you can add and change organisations, give them keys and take them off the list.",
  add: "Add an organisation",
  count: (total) => (total === 1 ? "1 organisation" : `${total} organisations`),
  waiting: "Some of it awaits approval",
  notPublic: "Not public yet",
  keys: "Keys",
  keysOf: (name) => `Keys of ${name}`,
  unlist: "Take off the list",
  unlistOf: (name) => `Take off the list: ${name}`,
  unlistAsk: "Why does the organisation not want to be listed?",
  unlistHint:
    "The organisation and all its offers go out when an editor of another organisation has approved it. It cannot be put back by mistake. Do not write about people. At most 300 characters.",
  unlistMissing: "Write a reason first.",
  unlistYes: "Take it off the list",
  unlisted: (name) => `${name} goes out when an editor of another organisation has approved it.`,
  unlistedOn: (day) => `Asked on ${day} not to be listed`,
  unlistedWhy: (reason) => `Reason: ${reason}`,
  relist: "Put back on the list",
  relistOf: (name) => `Put back on the list: ${name}`,
  relistAsk: "The organisation and its offers come back when an editor of another organisation has approved it.",
  relistYes: "Yes, put it back",
  relisted: (name) => `${name} comes back when an editor of another organisation has approved it.`,
  no: "Not yet",
};

export const organisationWords = { da, en };
