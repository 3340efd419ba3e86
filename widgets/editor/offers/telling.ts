import type { Telling } from "../form/telling.ts";
import type { Words } from "../words.ts";
import { offerFields } from "./offer-fields.ts";

/** How values of an offer are said. */
export const offerTelling = (
  words: Words,
  areas: ReadonlyMap<string, string>,
): Telling & { fields: typeof offerFields } => ({
  words,
  areas,
  names: words.fields.offer,
  fields: offerFields,
});
