import { da, daToProfessionals } from "./sentences.da.ts";
import { en, enToProfessionals } from "./sentences.en.ts";

/** Every sentence about an offer. A language that lacks one does not compile. */
export type Sentences = typeof da;
/** Those of them that a professional reads in another way. */
export type SentencesToProfessionals = typeof daToProfessionals;

const languages = { da, en } satisfies Record<string, Sentences>;
export type SentenceLang = keyof typeof languages;
const toProfessionals: Record<SentenceLang, SentencesToProfessionals> = {
  da: daToProfessionals,
  en: enToProfessionals,
};

export const sentencesIn = (lang: SentenceLang, toProfessional = false): Sentences =>
  toProfessional ? { ...languages[lang], ...toProfessionals[lang] } : languages[lang];
