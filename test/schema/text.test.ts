import { describe, expect, it } from "vitest";
import { httpsUrl, line, typed } from "../../schema/text.ts";

const said = (text: string) => line(80).safeParse(text).error?.issues[0]?.message ?? "taken";

describe("a line of text", () => {
  it.each([
    ["a control character", "a\u0000b", "U+0000"],
    ["half a pair", "a\ud800", "U+D800"],
    ["a sign that turns letters around", "21 20 \u202e 07", "U+202E"],
    ["one that isolates them", "a\u2066b", "U+2066"],
    ["a space that is not seen", "70\u200b20", "U+200B"],
    ["a joiner between letters", "a\u200db", "U+200D"],
    ["a joiner between digits", "1\u200d2", "U+200D"],
    ["a mark of the order of bytes", "a\ufeffb", "U+FEFF"],
    ["a soft hyphen", "sen\u00adfølge", "U+00AD"],
    ["a letter that is not drawn", "a\u3164b", "U+3164"],
    ["a line break of Unicode's own", "a\u2028b", "U+2028"],
    ["a private letter", "a\ue000b", "U+E000"],
    ["the sign for a lost letter", "S\ufffdren", "U+FFFD"],
    ["a tag", "a\u{e0041}b", "U+E0041"],
  ])("is refused with %s, by its number", (_, text, number) => {
    expect(said(text)).toBe(`holds a character that is not text (${number}); remove it`);
  });

  it.each([
    ...["Ordinær tekst, æøå ÆØÅ é – «citat»", "to\nlinjer\tog en tabulator", "a\u030angst", "👩‍👩‍👧 🏳️‍🌈 ❤️‍🔥 👍🏽 1️⃣"],
    ...["<script>alert(1)</script>", "=1+1", "العربية", "ไทย"],
  ])("is taken: %s", (text) => {
    expect(said(text)).toBe("taken");
  });

  it("may hold more when a visitor typed or pasted it", () => {
    expect(typed(80).safeParse("sen\u00adfølge\u200b").success).toBe(true);
    expect(typed(80).safeParse("a\u0000b").success).toBe(false);
  });
});

describe("an address on the web", () => {
  it.each(["https://a.dk", "https://a.dk/støtte?x=1#y", "https://a.dk:8080/æ ø"])("is taken: %s", (url) => {
    expect(httpsUrl.safeParse(url).success).toBe(true);
  });

  it.each([
    ...["http://a.dk", "javascript:alert(1)", "data:text/html,x", "//a.dk", "https://1.2.3.4/", "https://a"],
    ...["https://a.dk@b.dk/", "https://a:b@c.dk/", "https://a.dk/\u202e", "https://a.dk/\u200b"],
  ])("is refused: %j", (url) => {
    expect(httpsUrl.safeParse(url).success).toBe(false);
  });
});
