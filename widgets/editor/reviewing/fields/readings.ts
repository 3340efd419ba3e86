import type { SentenceLang } from "../../../../schema/saying/sentences.ts";
import type { SubjectKind } from "../../../../schema/subject.ts";
import type { Fields } from "../../form/field.ts";
import type { FieldNames } from "../../form/field-names.ts";
import { offerFields } from "../../offers/offer-fields.ts";
import type { Words } from "../../words.ts";
import { guidanceFields } from "./guidance.ts";
import { namesDa } from "./names.da.ts";
import { namesEn } from "./names.en.ts";
import { organisationFields, unlisted } from "./organisation.ts";
import { regionFields } from "./region.ts";

const own: Record<SentenceLang, typeof namesDa> = { da: namesDa, en: namesEn };

/** What the fields of each kind of entry hold. */
export const fieldsOf: Record<SubjectKind, Fields> = {
  offer: offerFields,
  organisation: { ...organisationFields, unlisted },
  guidance: guidanceFields,
  region: regionFields,
};

/** How the fields of a kind of entry are called. */
export const namesOf = (kind: SubjectKind, { lang, fields }: Words): FieldNames =>
  kind === "offer" ? fields.offer : own[lang][kind];

/** How the fields of a kind of entry are said, old and new. `areas`: what areas are called, by code or id. */
export const readingOf = (kind: SubjectKind, words: Words, areas: ReadonlyMap<string, string>) => ({
  fields: fieldsOf[kind],
  names: namesOf(kind, words),
  words,
  areas,
});
