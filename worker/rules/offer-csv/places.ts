import type { Place } from "../../../schema/offer.ts";
import type { AreaWords } from "./area-words.ts";
import { codesByName, readCode, wordOf } from "./code-words.ts";
import { type Form, into } from "./entries.ts";
import { readNumber } from "./numbers.ts";
import { malformed } from "./refusal.ts";
import { withoutSpaces } from "./words.ts";

const answers = codesByName("answer");

/** "Navn: Opdigtet hus | Vej: … | Postnummer: 8000 | By: Aarhus C | Kommune: Aarhus (0751) | Kørestol: Ja". */
export const placesIn = ({ municipality, readMunicipality }: AreaWords): Form<Place> => ({
  write: (place) => [
    ["Navn", place.name],
    ["Vej", place.street],
    ["Postnummer", place.postalCode],
    ["By", place.town],
    ["Kommune", municipality(place.municipality)],
    ["Breddegrad", place.lat?.toString()],
    ["Længdegrad", place.lng?.toString()],
    ["Kørestol", wordOf("answer", place.wheelchairAccess)],
    ["Hemmelig adresse", wordOf("answer", place.discreet ? "yes" : "no")],
  ],
  read: new Map([
    ["navn", into("name")],
    ["vej", into("street")],
    ["postnummer", into("postalCode", withoutSpaces)],
    ["by", into("town")],
    ["kommune", into("municipality", readMunicipality)],
    ["breddegrad", into("lat", readNumber)],
    ["længdegrad", into("lng", readNumber)],
    ["kørestol", into("wheelchairAccess", (text) => readCode("answer", answers, text))],
    ["hemmelig adresse", into("discreet", readDiscreet)],
  ]),
  example:
    "Vej: Eksempelvej 1 | Postnummer: 8000 | By: Aarhus C | Kommune: Aarhus | Kørestol: Ja | Hemmelig adresse: Nej",
});

/** Silence is not taken for a no: an address must not become public by a forgotten word. Throws a Refusal. */
function readDiscreet(text: string): boolean {
  const answer = readCode("answer", answers, text);
  if (answer === "unknown") throw malformed(text, "Ja");
  return answer === "yes";
}
