import { describe, expect, it } from "vitest";
import { leastLetters, lettersOf, valuePattern, withoutValue } from "../../worker/rules/redact.ts";

describe("what a value is", () => {
  const without = (value: string, text: string) => withoutValue({ text }, valuePattern(value)).text;

  it.each([
    ["12 34 56 78", "Ring 12345678 nu", "Ring […] nu"],
    ["12345678", "Ring 12 34 56 78 nu", "Ring […] nu"],
    ["12345678", "Ring 12-34-56-78, 1234.5678 og (12) 34 56 78", "Ring […], […] og ([…]"],
    ["+45 12 34 56 78", "Ring 12 34 56 78", "Ring […]"],
    ["12345678", "Ring +4512345678", "Ring +45[…]"],
    ["12345678", "Ring 12\u00a034\u202f56\u200b78", "Ring […]"],
    ["Ærø Åsen", "hos ÆRØ ÅSEN", "hos […]"],
    ["Ærø Åsen", "hos Ærø A\u030asen", "hos […]"],
    ['Bo "Bob" Å', "Bo “Bob” Å", "[…]"],
    ["bo@opdigtet.example", "skriv Bo@Opdigtet.Example", "skriv […]"],
    ["møde", "https://opdigtet.example/m%C3%B8de", "https://opdigtet.example/[…]"],
    ["a.b+c(d)", "A.B+C(D)", "[…])"],
    ["12345678", "Ring 12345687", "Ring 12345687"],
  ])("%s in “%s”", (value, text, left) => {
    expect(without(value, text)).toBe(left);
  });

  it("is told by what it has of letters and digits", () => {
    expect(lettersOf("+45 12").length).toBe(leastLetters);
    expect(lettersOf("+45 12 34 56 78").join("")).toBe("12345678");
    expect(lettersOf("---- …")).toEqual([]);
  });
});
