import { eMail, webAddress } from "./disguised-addresses.ts";
import { phoneNumber, shortNumber } from "./disguised-numbers.ts";
import { type Chance, disguisedFact } from "./disguises.ts";
import { type Planted, wordsIn } from "./public-outputs.ts";

/** Any of them, from plain to hardly readable. */
export function falseFact(chance: Chance): string {
  const [sentences, fact] = chance.pick([phoneNumber, shortNumber, eMail, webAddress])(chance);
  const street = `${chance.pick(["Falsk Vestergade", "Løgnens Allé", "Snydevej"])} ${number(chance, 10, 98)}, 2. tv`;
  const plain = chance.pick([`${digits(chance)}`, `snyd-${number(chance, 100, 999)}@falsk.example`, street]);
  return chance.pick([
    () => disguisedFact(chance),
    () => chance.pick(sentences).replace("…", () => fact),
    () => `Ring eller skriv: ${plain}`,
  ])();
}

/** A fact in two halves that look like nothing until one stands below the other. */
export function halves(chance: Chance): [string, string] {
  const [a, b, c, d] = Array.from({ length: 4 }, () => number(chance, 31, 98));
  return chance.pick([
    [`Opdigtet tilbud med det hele ${a} ${b}`, `${c} ${d} er altid åben.`],
    [`Her er en, der lytter: ${a} ${b}`, `${c} ${d}`],
    [`Vi hedder falskhjaelp${a}`, `.dk og svarer hver dag`],
    [`Skriv til falsk${a}@`, `snyd${b}.example, så svarer vi`],
    [`Vi bor på Falsk Vestergade`, `${a}, 1. sal, og du er velkommen`],
    [`Nummeret er ${spoken(chance)} ${spoken(chance)}`, `${spoken(chance)} ${spoken(chance)}, hele døgnet`],
  ]);
}

const spoken = (chance: Chance) => chance.pick(["toogtyve", "femogtredive", "otteogfyrre", "enogtres", "niogfirs"]);
const number = (chance: Chance, least: number, most: number) => least + Math.floor(chance.next() * (most - least + 1));
const digits = (chance: Chance) => String(number(chance, 20_000_000, 98_999_999));

export type Patch = Record<string, unknown>;

/** Every place of an offer in which words can stand, and a change that puts some there. */
export const placesForWords: Record<string, (words: string) => Patch> = {
  "name.da": (da) => ({ name: { da: da.slice(0, 80) } }),
  "name.en": (en) => ({ name: { da: "Opdigtet tilbud", en: en.slice(0, 80) } }),
  "summary.da": (da) => ({ summary: { da } }),
  "summary.en": (en) => ({ summary: { da: "Et opdigtet tilbud.", en } }),
  "description.da": (da) => ({ description: { da: `Opdigtet beskrivelse. ${da}` } }),
  "description.en": (en) => ({ description: { da: "Opdigtet beskrivelse.", en } }),
  "referral.da": (da) => ({ referral: { da } }),
  "referral.en": (en) => ({ referral: { da: "Ingen papirer.", en } }),
  "firstContact.da": (da) => ({ firstContact: { da } }),
  "firstContact.en": (en) => ({ firstContact: { da: "En frivillig svarer.", en } }),
  "criteria.da": (da) => ({ criteria: [{ rule: "accepted", basis: "general", text: { da } }] }),
  "criteria.en": (en) => ({ criteria: [{ rule: "accepted", basis: "unknown", text: { da: "Alle.", en } }] }),
  "accreditation.by": (by) => ({ accreditation: { by: by.slice(0, 120) } }),
  "contacts.value": (value) => ({ contacts: [{ channel: "outreach", value }] }),
  "contacts.label": (da) => ({
    contacts: [{ channel: "phone", value: "00 00 00 08", label: { da: da.slice(0, 80) } }],
  }),
  "contacts.hours": (da) => ({
    contacts: [
      {
        ...{ channel: "phone", value: "00 00 00 01" },
        hours: {
          weekly: [{ days: [1], from: "10:00", to: "12:00" }],
          exceptions: [{ first: "2026-12-24", last: "2026-12-24", spans: [], note: { da } }],
        },
      },
    ],
  }),
  "links.label": (da) => ({ links: [{ label: { da: da.slice(0, 80) }, url: "https://opdigtet.example/" }] }),
  "links.url": (path) => ({
    links: [{ label: { da: "Side" }, url: `https://falsk.example/${encodeURIComponent(path)}` }],
  }),
  "places.name": (name) => ({ places: [{ ...place, name: name.slice(0, 120) }] }),
  "places.street": (street) => ({ places: [{ ...place, street: street.slice(0, 120) }] }),
  "places.town": (town) => ({ places: [{ ...place, town: town.slice(0, 60) }] }),
  "places.discreet": (name) => ({ places: [{ ...place, discreet: true, name: name.slice(0, 120) }] }),
  "sources.title": (title) => ({ sources: [{ ...source, title }] }),
  "sources.publisher": (publisher) => ({ sources: [{ ...source, publisher: publisher.slice(0, 120) }] }),
  "sources.locator": (locator) => ({ sources: [{ ...source, locator }] }),
  "sources.url": (path) => ({ sources: [{ ...source, url: `https://falsk.example/${encodeURIComponent(path)}` }] }),
  closing: (reason) => ({ closing: { on: "2026-11-21", reason } }),
  confirmations: (by) => ({ confirmations: { contact: { day: "2026-11-21", by } } }),
  computed: (words) => ({ computed: { why: [words] }, changing: [words], pending: [{ review: words }] }),
  unknown: (words) => ({ [words]: words }),
};

/** Fields that take no words, and a number or an address that is told in them all the same. */
export const placesForCodes: ((number: string) => Patch)[] = [
  (number) => ({ languages: ["da", `da-${number}`] }),
  (number) => ({ languages: [`da-${number.slice(0, 4)}-${number.slice(4)}`] }),
  () => ({ languages: ["da", "se-facebook-falsk"] }),
  () => ({ languages: ["da-112"] }),
  (number) => ({ coverage: { regions: [], municipalities: [number.slice(0, 4), number.slice(4)] } }),
  () => ({ coverage: { regions: ["ringtilfalskhjaelp"], municipalities: [] } }),
  (number) => ({ identifiers: { cvr: number } }),
  (number) => ({ identifiers: { pNumber: `${number}12` } }),
  (number) => ({ identifiers: { sor: number } }),
  (number) => ({ pausedUntil: `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6)}` }),
  (number) => ({ fundedUntil: `${number.slice(0, 4)}-12-01` }),
  (number) => ({ accreditation: { by: "Opdigtet råd", since: `${number.slice(0, 4)}-12-01` } }),
  (number) => ({ waiting: [{ for: "treatment", status: "waitlist", asOf: `${number.slice(0, 4)}-12-01` }] }),
  (number) => ({ waiting: [{ for: "treatment", status: "waitlist", weeksMin: Number(number), asOf: "2026-11-21" }] }),
  (number) => ({ age: { min: Number(number) } }),
  (number) => ({
    criteria: [{ rule: "accepted", basis: "general", year: Number(number.slice(0, 4)), text: { da: number } }],
  }),
  (number) => ({ contacts: [{ channel: "phone", value: number }] }),
  (number) => ({ contacts: [{ channel: "sms", value: `+45 ${number}` }] }),
  (number) => ({ contacts: [{ channel: "email", value: `hjaelp${number}@falsk.example` }] }),
  (number) => ({ contacts: [{ channel: "chat", value: `https://falsk${number}.example/` }] }),
  (number) => ({ links: [{ label: { da: "Side" }, url: `https://falsk${number}.example/` }] }),
  () => ({ contacts: [] }),
  () => ({ links: [], contacts: [{ channel: "phone", value: "00 00 00 09" }] }),
];

const place = { municipality: "0751", wheelchairAccess: "unknown" as const, discreet: false };
const source = { title: "Falsk kilde", publisher: "Falsk", locator: "s. 1", facts: ["contact" as const] };

/** Two fields whose words people read one below the other. */
export const neighbours: ((first: string, second: string) => Patch)[] = [
  (a, b) => ({ name: { da: a.slice(0, 80) }, summary: { da: b } }),
  (a, b) => ({ summary: { da: a }, description: { da: b } }),
  (a, b) => ({ name: { da: "Opdigtet tilbud", en: a.slice(0, 80) }, summary: { da: "Et opdigtet tilbud.", en: b } }),
  (a, b) => ({ firstContact: { da: a }, referral: { da: b } }),
  (a, b) => ({
    criteria: [a, b].map((da) => ({ rule: "accepted" as const, basis: "general" as const, text: { da } })),
  }),
  (a, b) => ({ description: { da: a }, accreditation: { by: b } }),
];

/** What a change plants: the words in it that would not be there if something else were told. */
export function plantedBy<Words extends string[]>(patch: (...words: Words) => unknown, ...words: Words): Planted {
  const ordinary = new Set(wordsIn(patch(...(words.map(() => "20212022") as Words))));
  return { parts: wordsIn(patch(...words)).filter((word) => !ordinary.has(word)) };
}
