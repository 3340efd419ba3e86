import { describe, expect, expectTypeOf, test } from "vitest";
import { labels, whyLabels } from "../../schema/labels.ts";
import { why } from "../../schema/matching/query.ts";
import { codeLists, type Label, type Labels } from "../../schema/vocabulary.ts";

const lists: Record<string, Record<string, Label>> = { ...labels, why: whyLabels };

interface Entry {
  list: string;
  code: string;
  label: Label;
}

const entries: Entry[] = Object.entries(lists).flatMap(([list, byCode]) =>
  Object.entries(byCode).map(([code, label]) => ({ list, code, label })),
);

const written = (texts: (string | undefined)[]) => texts.filter((text) => text !== undefined);
const danish = ({ da, professional, hint }: Label) => written([da, professional?.da, hint?.da]);
const english = ({ en, professional, hint }: Label) => written([en, professional?.en, hint?.en]);
const chips = ({ da, en, professional }: Label) => written([da, en, professional?.da, professional?.en]);
const all = (label: Label) => [...danish(label), ...english(label)];

/** Every text that `isWrong`, as `list.code: text`. */
const wrong = (texts: (label: Label) => string[], isWrong: (text: string, entry: Entry) => boolean) =>
  entries.flatMap((entry) =>
    texts(entry.label)
      .filter((text) => isWrong(text, entry))
      .map((text) => `${entry.list}.${entry.code}: ${text}`),
  );

const placeholders = (text: string) => [...text.matchAll(/\{[^}]*\}/g)].map(([found]) => found);

// Words the registry never uses of people or of what happened to them; `offer` is Danish for a victim.
const neverInDanish =
  /misbrug|krænk|samleje|episode|narkoman|prostitu|luder|sexarbejd|gerningsm|påstå|indrømme|afslør|hævde|begå selvmord|senfølgeramt|barndom|kriteri|målgruppe|afvist|retningslinje|(?<!\p{L})(offer|ofre|rask)(?!\p{L})/iu;
const neverInEnglish =
  /victim|survivor|prostitut|whore|sex work|perpetrator|offender|commit suicide|addict|misuse|childhood|rejected/i;

describe("every code", () => {
  test("of every list has a label, and nothing else has one", () => {
    for (const [list, codes] of Object.entries({ ...codeLists, why }))
      expect(Object.keys(lists[list] ?? {}).sort(), list).toEqual([...codes].sort());
    expect(Object.keys(lists).sort()).toEqual([...Object.keys(codeLists), "why"].sort());
  });

  test("that lacks a label does not compile", () => {
    expectTypeOf<Omit<Labels, "price">>().not.toExtend<Labels>();
    expectTypeOf<Omit<Labels["price"], "unknown">>().not.toExtend<Labels["price"]>();
  });

  test("is said in words, in both languages", () => {
    expect(wrong(all, (text, { code }) => text === code)).toEqual([]);
    expect(wrong(all, (text) => !/^[\p{Lu}\d].*\S$/u.test(text))).toEqual([]);
  });

  test("is told apart from the others of its list", () => {
    for (const [list, byCode] of Object.entries(lists))
      for (const language of ["da", "en"] as const) {
        const texts = Object.values(byCode).map((label) => label[language]);
        expect(texts, `${list}, ${language}`).toEqual([...new Set(texts)]);
      }
  });
});

describe("a label", () => {
  test("is at most 80 characters, and a hint at most 120", () => {
    expect(wrong(chips, (text) => text.length > 80)).toEqual([]);
    expect(wrong(all, (text) => text.length > 120)).toEqual([]);
  });

  test("holds no word that names, blames or doubts a person", () => {
    expect(wrong(danish, (text) => neverInDanish.test(text))).toEqual([]);
    expect(wrong(english, (text) => neverInEnglish.test(text))).toEqual([]);
  });

  test("does not raise its voice", () => {
    expect(wrong(all, (text) => text.includes("!"))).toEqual([]);
  });

  test("says of what is unknown that it is not stated", () => {
    const unknown = entries.filter(({ code }) => code === "unknown" || code.endsWith("-unknown"));
    expect(unknown.length).toBeGreaterThanOrEqual(9);
    expect(unknown.filter(({ label }) => !/ikke oplyst/i.test(label.da))).toEqual([]);
    expect(unknown.filter(({ label }) => !/not stated/i.test(label.en))).toEqual([]);
  });
});

describe("placeholders", () => {
  test("of freshness are whole, and the same in both languages", () => {
    const expected = {
      confirmed: ["{date}"],
      due: ["{date}"],
      overdue: ["{date}"],
      unconfirmed: ["{source}", "{year}"],
    };
    for (const language of ["da", "en"] as const) {
      const found = Object.entries(labels.freshness).map(([code, label]) => [code, placeholders(label[language])]);
      expect(Object.fromEntries(found)).toEqual(expected);
    }
  });

  test("stand nowhere else", () => {
    expect(wrong(all, (text, { list }) => list !== "freshness" && /[{}]/.test(text))).toEqual([]);
  });

  test("are not in what professionals read of freshness, which also stands without a date", () => {
    const texts = Object.values(labels.freshness).map(({ professional }) => professional?.da ?? "{}");
    expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
  });
});
