import type { FieldNames } from "../../form/field-names.ts";

const source = (path: string): FieldNames => ({
  [`${path}.title`]: { label: "Kildens titel" },
  [`${path}.publisher`]: { label: "Hvem har udgivet den?" },
  [`${path}.locator`]: { label: "Hvor står det?", hint: "Fx side eller afsnit, så en anden kan finde stedet." },
  [`${path}.year`]: { label: "Fra hvilket år?" },
  [`${path}.url`]: { label: "Link til kilden" },
  [`${path}.retrieved`]: { label: "Læst den" },
});

const text = (path: string, label: string, hint?: string): FieldNames => ({
  [path]: { label, ...(hint && { hint }) },
  [`${path}.da`]: { label: `${label} (dansk)` },
  [`${path}.en`]: { label: `${label} (engelsk)` },
});

const sources: FieldNames = { sources: { label: "Kilde" }, ...source("sources") };

const identifiers: FieldNames = {
  identifiers: { label: "Numre i registre" },
  "identifiers.cvr": { label: "CVR-nummer" },
  "identifiers.pNumber": { label: "P-nummer" },
  "identifiers.sor": { label: "SOR-kode" },
};

const guidance: FieldNames = {
  id: { label: "Id", hint: "Små bogstaver, tal og bindestreger. Det kan ikke ændres siden." },
  ...text("title", "Overskrift"),
  blocks: { label: "Hvad rådet siger" },
  "blocks.text": { label: "Tekst" },
  "blocks.items": { label: "Punkt" },
  "blocks.type": { label: "Hvordan vises den?" },
  audiences: { label: "Hvem læser det?" },
  relations: { label: "Kun for pårørende, der er", hint: "Vælg ingen, hvis det er for alle." },
  roles: { label: "Hvilke fagpersoner?", hint: "Vælg ingen, hvis det er for alle." },
  level: { label: "Hvilket ansvar?", hint: "Vælg ingen, hvis det er for alle." },
  coverage: { label: "Hvor gælder det?" },
  subject: { label: "Hvem handler det om?" },
  topics: { label: "Emner" },
  focus: { label: "Hvad skal det bruges til?" },
  evidence: { label: "Hvad bygger det på?" },
  ...sources,
  offers: { label: "Tilbud, der vises ved siden af" },
  "offers.audience": { label: "For hvem" },
  "offers.relation": { label: "Pårørende" },
  "offers.topic": { label: "Emner" },
  "offers.kind": { label: "Slags hjælp" },
  "offers.access": { label: "Vej ind" },
  "offers.stage": { label: "Hvornår" },
  reviewBy: { label: "Skal læses igen senest" },
  reviewedBy: { label: "Læst igennem af", hint: "En funktion, aldrig et navn." },
  reviewedAt: { label: "Læst igennem den" },
  retiredOn: { label: "Vises ikke længere fra" },
};

const organisation: FieldNames = {
  id: { label: "Id", hint: "Små bogstaver, tal og bindestreger. Det kan ikke ændres siden." },
  ...text("name", "Navn"),
  kind: { label: "Slags organisation" },
  ...text("summary", "Kort om organisationen"),
  website: { label: "Hjemmeside", hint: "Hele adressen med https." },
  ...identifiers,
  ...sources,
  trusted: {
    label: "Må selv offentliggøre",
    hint: "Ja: Kun telefon, adresse, links og kilder venter på en redaktør. Nej: Alt venter.",
  },
  unlisted: { label: "Vil ikke stå i Vejviser. Alle dens tilbud går ud" },
  "unlisted.on": { label: "Har bedt om det" },
  "unlisted.reason": { label: "Grund" },
};

const region: FieldNames = {
  code: { label: "Officiel kode", hint: "Fire cifre. Lad feltet stå tomt, til koden er offentliggjort." },
  medicalLine: { label: "Nummer til lægevagten" },
  "medicalLine.number": { label: "Nummer", hint: "Ring selv op, og kontrollér nummeret." },
  ...text("medicalLine.text", "Teksten om nummeret"),
  "medicalLine.validUntil": {
    label: "Vises indtil",
    hint: "Den dag holder nummeret op med at blive vist, hvis ingen har kontrolleret det.",
  },
  "medicalLine.source": { label: "Hvor står nummeret?" },
  ...source("medicalLine.source"),
};

/** How the fields of entries that editors and administrators write are called, in Danish. */
export const namesDa = { guidance, organisation, region };
