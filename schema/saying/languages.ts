import { capitalised } from "./capitalised.ts";
import type { Sentences } from "./sentences.ts";

/** A BCP 47 tag as people say it. */
export function languageName(tag: string, { locale, languageNames }: Sentences): string {
  return languageNames[tag] ?? capitalised(new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag);
}
