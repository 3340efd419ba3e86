import { da } from "./strings.da.ts";
import { en } from "./strings.en.ts";

/** Every sentence of the widgets' own. A language that lacks one does not compile. */
export type Strings = typeof da;

const languages = { da, en } satisfies Record<string, Strings>;

export type Lang = keyof typeof languages;

const isLang = (tag: string): tag is Lang => Object.hasOwn(languages, tag);

/** The language that an attribute asks for; Danish for one that we do not have. */
export const langOf = (tag: string): Lang => (isLang(tag) ? tag : "da");

export const stringsIn = (lang: Lang): Strings => languages[lang];
