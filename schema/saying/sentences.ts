import { da, daToProfessionals, type Sentences, type SentencesToProfessionals } from "./sentences.da.ts";
import { en, enToProfessionals } from "./sentences.en.ts";

export type { Sentences };

const languages = { da, en } satisfies Record<string, Sentences>;
export type SentenceLang = keyof typeof languages;
const toProfessionals: Record<SentenceLang, SentencesToProfessionals> = {
  da: daToProfessionals,
  en: enToProfessionals,
};

export const sentencesIn = (lang: SentenceLang, toProfessional = false): Sentences =>
  toProfessional ? { ...languages[lang], ...toProfessionals[lang] } : languages[lang];
