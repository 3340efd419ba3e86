import { describe, expect, it } from "vitest";
import { areaWords } from "../../widgets/editor/reviewing/areas/words.ts";
import { entryWords } from "../../widgets/editor/reviewing/entry/words.ts";
import { guidanceWords } from "../../widgets/editor/reviewing/guidance/words.ts";
import { keyWords } from "../../widgets/editor/reviewing/organisations/key-words.ts";
import { organisationWords } from "../../widgets/editor/reviewing/organisations/words.ts";
import { queueWords } from "../../widgets/editor/reviewing/queue/words.ts";
import { suggestionWords } from "../../widgets/editor/reviewing/suggestions/words.ts";
import { wordsIn } from "../../widgets/editor/words.ts";
import { forEditorsDa } from "../../worker/routes/pages/about/for-editors.da.ts";
import { forEditorsEn } from "../../worker/routes/pages/about/for-editors.en.ts";
import type { Prose } from "../../worker/routes/pages/about/prose.ts";
import { upToDateDa } from "../../worker/routes/pages/about/up-to-date.da.ts";
import { upToDateEn } from "../../worker/routes/pages/about/up-to-date.en.ts";

/** All that stands between quotation marks and is no button or heading of the form. */
const notOfTheForm = [
  ...["vagten", "ring til din læge eller lægevagten"],
  ...["the person on duty", "call your doctor or the doctor on call"],
];
const theForm: Record<string, string> = { da: "I formularen", en: "In the form" };

const stringsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

function formSays(lang: "da" | "en"): ReadonlySet<string> {
  const { saying: _, ...words } = wordsIn(lang);
  const reviewing = [areaWords, entryWords, guidanceWords, keyWords, organisationWords, queueWords, suggestionWords];
  return new Set(stringsIn([words, ...reviewing.map((one) => one[lang])]));
}

/** What a guide calls buttons and headings. */
function named({ sections }: Prose, lang: string): string[] {
  const quoted = stringsIn(sections).flatMap((text) =>
    [...text.matchAll(/[»“]([^«”]+)[«”]/g)].map(([, name = ""]) => name),
  );
  const terms = sections
    .filter(({ heading }) => heading === theForm[lang])
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (typeof block === "object" && "terms" in block ? block.terms.map(([term]) => term) : []));
  return [...quoted, ...terms].filter((name) => !notOfTheForm.includes(name));
}

describe.each([
  ["up to date", "da", upToDateDa],
  ["up to date", "en", upToDateEn],
  ["for editors", "da", forEditorsDa],
  ["for editors", "en", forEditorsEn],
] as const)("the guide %s (%s)", (_name, lang, guide) => {
  it("names buttons and headings as the form does", () => {
    const known = formSays(lang);
    const names = named(guide, lang);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });
});
