import { execFileSync } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { panelStringsIn } from "../../widgets/panel/strings.ts";
import { da, daToProfessionals } from "../../widgets/shared/strings.da.ts";
import { en, enToProfessionals } from "../../widgets/shared/strings.en.ts";

/** Every sentence by its path, with something ordinary put in where something is put in. */
function sentences(value: unknown, path = ""): Map<string, string> {
  if (typeof value === "string") return new Map([[path, value]]);
  if (typeof value === "function") return sentences(String(value(1, 2, 3)), path);
  return new Map(Object.entries(value ?? {}).flatMap(([key, one]) => [...sentences(one, `${path}.${key}`)]));
}

describe("Danish and English", () => {
  // Places, numbers and names are the same in both.
  const alike = /^\.(quoted|clock|weeks|hours|days|placeIn|handout\.ways\.sms)$/;

  test.each([
    ["citizens", da, en],
    ["professionals", daToProfessionals, enToProfessionals],
    ["those who use the panel", panelStringsIn("da"), panelStringsIn("en")],
  ])("say the same things to %s, and neither in the other's words", (_readers, danish, english) => {
    // `list` takes several words and not one.
    const { list: _da, ...danishOnes } = danish as Partial<typeof da>;
    const { list: _en, ...englishOnes } = english as Partial<typeof da>;
    const [inDanish, inEnglish] = [sentences(danishOnes), sentences(englishOnes)];
    expect([...inEnglish.keys()].sort()).toEqual([...inDanish.keys()].sort());
    const copied = [...inDanish].filter(([path, said]) => inEnglish.get(path) === said && !alike.test(path));
    expect(copied).toEqual([]);
  });
});

describe("a third language", () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const copy = `${root}.build/third-language/`;
  const ours = `${copy}widgets/shared/strings.xx.ts`;
  const file = (title: string) => `import { panelStringsIn } from "../panel/strings.ts";
import { en, enToProfessionals } from "./strings.en.ts";
import type { Strings, ToProfessionals } from "./strings.da.ts";

const { title: _left, ...others } = en;
export const xx: Strings = { ...others, ${title} };
export const xxToProfessionals: ToProfessionals = enToProfessionals;
export const xxPanel: ReturnType<typeof panelStringsIn> = panelStringsIn("en");
`;

  /** Names the language in the two lists of them. */
  async function list(path: string, imported: string, ...changes: [from: string, to: string][]) {
    let text = await readFile(`${copy}${path}`, "utf8");
    for (const [from, to] of changes) {
      expect(text, path).toContain(from);
      text = text.replace(from, to);
    }
    await writeFile(`${copy}${path}`, `${imported}\n${text}`);
  }

  const faults = () => {
    try {
      execFileSync(`${root}node_modules/.bin/tsc`, ["-p", copy], { encoding: "utf8" });
      return "";
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };

  beforeAll(async () => {
    await rm(copy, { recursive: true, force: true });
    await mkdir(copy, { recursive: true });
    for (const folder of ["schema", "widgets"]) await cp(`${root}${folder}`, `${copy}${folder}`, { recursive: true });
    await cp(`${root}package.json`, `${copy}package.json`);
    const settings = { extends: "../../tsconfig.json", include: ["widgets/**/element.ts"], exclude: [] };
    await writeFile(`${copy}tsconfig.json`, JSON.stringify(settings));
    await list(
      "widgets/shared/strings.ts",
      'import { xx, xxToProfessionals } from "./strings.xx.ts";',
      ["{ da, en }", "{ da, en, xx }"],
      ["en: enToProfessionals }", "en: enToProfessionals, xx: xxToProfessionals }"],
    );
    await list("widgets/panel/strings.ts", 'import { xxPanel } from "../shared/strings.xx.ts";', [
      "= { da, en }",
      "= { da, en, xx: xxPanel }",
    ]);
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  test("is one file: it compiles, and is what the widgets say", async () => {
    await writeFile(ours, file('title: "Opdigtet sprog"'));
    expect(faults()).toBe("");
    const { langOf, stringsIn } = await import(`${copy}widgets/shared/strings.ts`);
    expect(langOf("xx")).toBe("xx");
    expect(stringsIn("xx").title).toBe("Opdigtet sprog");
    const { wordsFor } = await import(`${copy}widgets/shared/words.ts`);
    const { labels } = await import(`${copy}schema/labels.ts`);
    const words = wordsFor(labels, "xx", false);
    expect(words.strings.title).toBe("Opdigtet sprog");
    expect(words.label("audience", "self"), "what the registry has not, it says in Danish").toBe("Mig selv");
    expect(words.said({ da: "Opdigtet" }).values, "marked as Danish").toContain("da");
  });

  test("does not compile while a sentence is missing", async () => {
    await writeFile(ours, file(""));
    expect(faults()).toContain("Property 'title' is missing");
  });
});
