import type { FieldNames } from "../form/field-names.ts";
import { offerFieldsDa } from "./offer-fields.da.ts";

export const fieldsDa = {
  /** What the fields of an offer are called. */
  offer: offerFieldsDa as FieldNames,
  yes: "Ja",
  no: "Nej",
  danish: (what: string) => what,
  english: (what: string) => `${what}, på engelsk (kan udelades)`,
  inEnglish: "Engelsk",
  optional: "kan udelades",
  notStated: "Ikke valgt",
  count: (used: number, max: number) => `${used} af ${max} tegn`,
  tooLong: (over: number) => `${over} tegn for meget`,
  item: (what: string, place: number) => `${what} ${place}`,
  addItem: (what: string) => `Tilføj: ${what}`,
  removeItem: (what: string) => `Fjern: ${what}`,
  addGroup: (what: string) => `Udfyld: ${what}`,
  removeGroup: (what: string) => `Fjern: ${what}`,
  removed: (what: string) => `${what} er fjernet`,
  otherLanguage: "Andre sprog (sprogkoder, fx »so ti«)",
  coverage: {
    national: "Hele landet",
    unknown: "Ikke oplyst",
    some: "Bestemte regioner eller kommuner",
    regions: "Regioner",
    municipalities: "Kommuner",
    chosen: (count: number) => (count === 1 ? "1 kommune valgt" : `${count} kommuner valgt`),
  },
  choose: "Vælg",
  sides: { from: "Før", to: "Nu" },
  nothing: "Ingenting",
  taken: "fjernet",
  put: "nyt",
  markEnds: "slut",
};
export type FieldStrings = typeof fieldsDa;
