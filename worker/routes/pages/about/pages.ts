import { Hono } from "hono";
import { pageHeaders } from "../content-security.ts";
import { plainPage } from "../plain/plain-page.ts";
import { langOf } from "../plain/reader.ts";
import { accessibilityDa } from "./accessibility.da.ts";
import { accessibilityEn } from "./accessibility.en.ts";
import { dpoDa } from "./dpo.da.ts";
import { dpoEn } from "./dpo.en.ts";
import { forEditorsDa } from "./for-editors.da.ts";
import { forEditorsEn } from "./for-editors.en.ts";
import { privacyDa } from "./privacy.da.ts";
import { privacyEn } from "./privacy.en.ts";
import { type Prose, proseMarkup } from "./prose.ts";
import { upToDateDa } from "./up-to-date.da.ts";
import { upToDateEn } from "./up-to-date.en.ts";

const headers = pageHeaders({});

/** What explains the house to those who use it and to those who answer for putting it on a page. */
export const explanations: Record<string, { da: Prose; en: Prose; isForCitizens: boolean }> = {
  "/privacy": { da: privacyDa, en: privacyEn, isForCitizens: true },
  "/accessibility": { da: accessibilityDa, en: accessibilityEn, isForCitizens: false },
  "/dpo": { da: dpoDa, en: dpoEn, isForCitizens: false },
  "/hold-ajour": { da: upToDateDa, en: upToDateEn, isForCitizens: false },
  "/for-redaktoerer": { da: forEditorsDa, en: forEditorsEn, isForCitizens: false },
};

export const aboutPages = new Hono();

for (const [path, { isForCitizens, ...texts }] of Object.entries(explanations)) {
  aboutPages.get(path, ({ req, html: answer }) => {
    const lang = langOf(req.query("lang"));
    const { title } = texts[lang];
    const main = proseMarkup(texts[lang], lang, new URL(req.url).origin);
    return answer(plainPage({ lang, title, path, main, ...(isForCitizens && { acute: {} }) }), 200, headers);
  });
}
