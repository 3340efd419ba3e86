import type { SentenceLang } from "../../schema/saying/sentences.ts";
import { da, daToProfessionals } from "./strings.da.ts";
import { en, enToProfessionals } from "./strings.en.ts";

/** Every sentence of the widgets' own. A language that lacks one does not compile. */
export type Strings = typeof da;
/** Those of them that a professional reads in another way. */
export type ToProfessionals = typeof daToProfessionals;

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
