import type { Code, ListName } from "../../../schema/vocabulary.ts";
import { type AreaNames, areaWords } from "./area-words.ts";
import { codesByName, readCode, readCodes, wordOf } from "./code-words.ts";
import { type Column, column, textColumns, type Way } from "./column.ts";
import { contacts } from "./contacts.ts";
import { criteria } from "./criteria.ts";
import { readDay } from "./days.ts";
import { type Form, readEntries, readOnly, writeEntries } from "./entries.ts";
import { readLanguages, writeLanguages } from "./languages.ts";
import { readNumber, readRange, writeRange } from "./numbers.ts";
import { placesIn } from "./places.ts";
import { accreditation, identifiers, links, sources } from "./sources.ts";
import { waiting } from "./waiting.ts";
import { itemised, spaced } from "./words.ts";

function one<List extends ListName>(list: List, example: Code<List>): Way<Code<List>> {
  const known = codesByName(list);
  return {
    write: (code) => wordOf(list, code),
    read: (text) => readCode(list, known, text),
    example: wordOf(list, example),
  };
}

function several<List extends ListName>(list: List, ...examples: Code<List>[]): Way<readonly Code<List>[]> {
  const known = codesByName(list);
  const write = (codes: readonly Code<List>[]) => itemised(codes.map((code) => wordOf(list, code)));
  return { write, read: (text) => readCodes(list, known, text), example: write(examples) };
}

const listOf = <Entry>(form: Form<Entry>): Way<readonly Entry[]> => ({
  write: (entries) => writeEntries(form, entries),
  read: (text) => readEntries(form, text),
  example: form.example,
});

const only = <Entry>(form: Form<Entry>): Way<Entry> => ({
  write: (entry) => writeEntries(form, [entry]),
  read: (text) => readOnly(form, text),
  example: form.example,
});

const day: Way<string> = { write: (iso) => iso, read: readDay, example: "2027-02-01", isValue: true };
const id: Way<string> = { write: (name) => name, read: spaced, example: "vores-tilbud" };
const languages = { write: writeLanguages, read: readLanguages, example: writeLanguages(["da", "en"]) };
const ages = { write: writeRange, read: readRange, example: writeRange({ min: 18, max: 30 }) };
const version: Way<number> = { write: String, read: readNumber, example: "3", isValue: true };
const unknown = "unknown";

/** The sheet's columns in their order. Headings are stable: adding is allowed, renaming is not. */
export function offerColumns(names: AreaNames): Column[] {
  const areas = areaWords(names);
  const coverage = { write: areas.coverage, read: areas.readCoverage, example: "Hele landet" };
  return [
    ...textColumns("Navn", "name", "højst 80 tegn"),
    column("Id", "id", id),
    column("Status", "status", one("status", "published")),
    ...textColumns("Kort beskrivelse", "summary", "højst 200 tegn: hvem hjælper hvem med hvad"),
    ...textColumns("Beskrivelse", "description", "højst 1500 tegn"),
    column("Hvem det er for", "audiences", several("audience", "self", "relative")),
    column("Hvilke pårørende", "relations", several("relation", "partner", "friend")),
    column("Emner", "topics", several("topic", "late-effects", "reporting")),
    column("Slags hjælp", "kinds", several("kind", "counselling", "self-help-group")),
    column("Kontaktform", "channels", several("channel", "phone", "in-person"), []),
    column("Alene eller i gruppe", "formats", several("format", "one-to-one", "group")),
    column("Hvem man møder", "answeredBy", one("answeredBy", "volunteer"), unknown),
    column("Hvornår det passer", "stages", several("stage", "first-contact", "while-waiting"), []),
    column("Ved særligt meget om", "knows", several("group", "men", "homeless"), []),
    column("Kun for", "onlyFor", several("group", "women"), []),
    column("Sprog", "languages", languages, []),
    column("Tolk", "interpreter", one("answer", "yes"), unknown),
    column("Vejen ind", "access", several("access", "self-referral", "gp-referral")),
    column("Første skridt", "steps", several("step", "first-talk")),
    ...textColumns("Henvisning", "referral", "højst 300 tegn: hvem kan henvise, og hvordan"),
    column("Må en anden ringe", "contactByOthers", one("answer", "yes"), unknown),
    column("Anonymitet", "identity", one("identity", "anonymous"), unknown),
    column("Pris", "price", one("price", "free"), unknown),
    column("Krav", "criteria", listOf(criteria), []),
    column("Alder", "age", ages),
    ...textColumns("Første kontakt", "firstContact", "højst 400 tegn: hvem svarer, og hvad sker der så"),
    column("Ventetid", "waiting", listOf(waiting), []),
    column("Område", "coverage", coverage, unknown),
    column("Steder", "places", listOf(placesIn(areas))),
    column("Kontakt", "contacts", listOf(contacts), []),
    column("Links", "links", listOf(links), []),
    column("Kilder", "sources", listOf(sources)),
    column("Godkendt af", "accreditation", only(accreditation)),
    column("CVR- og P-nummer", "identifiers", only(identifiers)),
    column("Pause til", "pausedUntil", day),
    column("Penge til og med", "fundedUntil", day),
    column("Version", "version", version),
  ];
}

export const noNames: AreaNames = { regions: [], municipalities: [] };
