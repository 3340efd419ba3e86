import type { SentenceLang } from "../../schema/saying/sentences.ts";
import { da, daToProfessionals, type Strings, type ToProfessionals } from "./strings.da.ts";
import { en, enToProfessionals } from "./strings.en.ts";

export type { Strings };

const languages = { da, en } satisfies Record<string, Strings>;

export type Lang = keyof typeof languages;

const toProfessionals: Record<Lang, ToProfessionals> = { da: daToProfessionals, en: enToProfessionals };

const isLang = (tag: string): tag is Lang => Object.hasOwn(languages, tag);

/** In which of the registry's two languages someone gets its labels and texts who reads the widget in this one. */
export const registryLang = (lang: Lang): SentenceLang => (lang === "en" ? "en" : "da");

/** The language that an attribute asks for; Danish for one that we do not have. */
export const langOf = (tag: string): Lang => (isLang(tag) ? tag : "da");

export const stringsIn = (lang: Lang, toProfessional = false): Strings =>
  toProfessional ? { ...languages[lang], ...toProfessionals[lang] } : languages[lang];
