import { readdir, readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { offerContent } from "../../schema/offer.ts";
import type { Fields } from "../../widgets/editor/form/field.ts";
import { nameOf } from "../../widgets/editor/form/field-names.ts";
import { offerFields } from "../../widgets/editor/offers/offer-fields.ts";
import { wordsIn } from "../../widgets/editor/words.ts";

/** What is shown to strangers, and in strangers' pages. */
const publicRooms = ["embed", "finder", "panel", "loader", "shared", "handout", "builder", "suggest"];

const sources = (await readdir("widgets", { recursive: true }))
  .filter((name) => name.endsWith(".ts") && publicRooms.includes(name.split("/")[0]?.replace(/\.ts$/, "") ?? ""))
  .map((name) => join("widgets", name));

test.each(sources)("%s knows nothing of the form with the key", async (path) => {
  const text = await readFile(path, "utf8");
  const named = [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, name = ""]) =>
    normalize(join(dirname(path), name)),
  );
  expect(named.filter((name) => name.startsWith("widgets/editor/"))).toEqual([]);
});

test("the form asks for every field that an offer has", () => {
  expect(
    Object.keys(offerFields)
      .filter((field) => field !== "status")
      .sort(),
  ).toEqual(Object.keys(offerContent.shape).sort());
});

const pathsIn = (fields: Fields, above = ""): string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const path = nameOf(`${above}${name}`);
    const options = field.kind === "options" ? field.options.map((option) => `${path}.${option}`) : [];
    return [path, ...options, ...("fields" in field ? pathsIn(field.fields, `${path}.`) : [])];
  });

test.each(["da", "en"] as const)("every field has a name in %s", (lang) => {
  const names = wordsIn(lang).fields.offer;
  expect(pathsIn(offerFields).filter((path) => !names[path]?.label)).toEqual([]);
});

/** Every sentence by its path, with something ordinary put in where something is put in. */
function sentences(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return sentences(String(value("Opdigtet", 2)), path);
  return Object.entries(value ?? {}).flatMap(([key, one]) => sentences(one, `${path}.${key}`));
}

test("what the form says in English is not its Danish, and the Danish has the words that the house uses", () => {
  const { saying: _da, lang: _ofDa, ...danish } = wordsIn("da");
  const { saying: _en, lang: _ofEn, ...english } = wordsIn("en");
  const inEnglish = new Map(sentences(english));
  const alike = ["Organisation", "Region", "Send", "Vejviser", "Link", "Status", "Form", "Opdigtet", "Opdigtet 2"];
  const copied = sentences(danish).filter(([path, said]) => inEnglish.get(path) === said && !alike.includes(said));
  expect(copied).toEqual([]);
  expect(sentences(danish).filter(([, said]) => /misbrug|krænk|prostitu|offer\b|!/i.test(said))).toEqual([]);
});
