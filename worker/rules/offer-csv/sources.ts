import type { z } from "zod";
import type { link, OfferContent } from "../../../schema/offer.ts";
import { factGroup, type offerSource } from "../../../schema/source.ts";
import { readDay } from "./days.ts";
import { type Form, into } from "./entries.ts";
import { readYear } from "./numbers.ts";
import { quoted, Refusal } from "./refusal.ts";
import { itemsOf, plain, withoutSpaces } from "./words.ts";

type FactGroup = z.infer<typeof factGroup>;

const facts: Record<FactGroup, string> = {
  identity: "hvem",
  content: "indhold",
  access: "vejen ind",
  criteria: "krav",
  waiting: "ventetid",
  coverage: "område",
  contact: "kontakt",
  hours: "åbningstid",
};
const factsByName = new Map(factGroup.options.flatMap((fact) => [fact, facts[fact]].map((name) => [name, fact])));

/** "Titel: … | Udgiver: … | År: 2022 | Sted: s. 1 | Fortæller om: hvem, vejen ind". */
export const sources: Form<z.infer<typeof offerSource>> = {
  write: (source) => [
    ["Titel", source.title],
    ["Udgiver", source.publisher],
    ["År", source.year?.toString()],
    ["Sted", source.locator],
    ["Adresse", source.url],
    ["Læst", source.retrieved],
    ["Fortæller om", source.facts.map((fact) => facts[fact]).join(", ")],
  ],
  read: new Map([
    ["titel", into("title")],
    ["udgiver", into("publisher")],
    ["år", into("year", readYear)],
    ["sted", into("locator")],
    ["adresse", into("url")],
    ["læst", into("retrieved", readDay)],
    ["fortæller om", into("facts", readFacts)],
  ]),
  example: "Titel: Årsrapport | Udgiver: Foreningen | År: 2026 | Sted: s. 4 | Fortæller om: hvem, indhold, vejen ind",
};

/** "Tekst: Læs mere | Engelsk: Read more | Adresse: https://eksempel.dk/". */
export const links: Form<z.infer<typeof link>> = {
  write: ({ label, url }) => [
    ["Tekst", label.da],
    ["Engelsk", label.en],
    ["Adresse", url],
  ],
  read: new Map([
    ["tekst", into("label.da")],
    ["engelsk", into("label.en")],
    ["adresse", into("url")],
  ]),
  example: "Tekst: Læs mere | Adresse: https://eksempel.dk/",
};

/** "Af: RådgivningsDanmark | Siden: 2024-01-01". */
export const accreditation: Form<NonNullable<OfferContent["accreditation"]>> = {
  write: ({ by, since }) => [
    ["Af", by],
    ["Siden", since],
  ],
  read: new Map([
    ["af", into("by")],
    ["siden", into("since", readDay)],
  ]),
  example: "Af: RådgivningsDanmark | Siden: 2024-01-01",
};

/** "CVR: 12345678 | P-nummer: 1234567890 | SOR: 123456". */
export const identifiers: Form<NonNullable<OfferContent["identifiers"]>> = {
  write: ({ cvr, pNumber, sor }) => [
    ["CVR", cvr],
    ["P-nummer", pNumber],
    ["SOR", sor],
  ],
  read: new Map([
    ["cvr", into("cvr", withoutSpaces)],
    ["p-nummer", into("pNumber", withoutSpaces)],
    ["sor", into("sor", withoutSpaces)],
  ]),
  example: "CVR: 12345678 | P-nummer: 1234567890",
};

function readFacts(text: string): FactGroup[] {
  return itemsOf(text.replaceAll(",", "|")).map((item) => {
    const fact = factsByName.get(plain(item));
    if (fact !== undefined) return fact;
    const answers = Object.values(facts).join(", ");
    throw new Refusal("not-in-list", {
      da: `${quoted(item)} er ikke et af svarene: ${answers}.`,
      en: `${quoted(item)} is not one of the answers: ${factGroup.options.join(", ")}.`,
    });
  });
}
