import { describe, expect, it } from "vitest";
import { readOffersCsv } from "../../../worker/rules/offer-csv/read.ts";
import { writeOffersCsv } from "../../../worker/rules/offer-csv/write.ts";
import { encodings } from "../../helpers/encodings.ts";
import { cellsOf, sheetText } from "../../helpers/excel.ts";
import { fictitiousOffer } from "../../helpers/fictitious.ts";
import { random } from "../../helpers/random.ts";

/** Milliseconds. */
const limit = 1000;
const size = 5 * 1024 * 1024;
const filled = (pattern: string) => pattern.repeat(Math.ceil(size / pattern.length));
const columns = (count: number, cell: string) => Array.from({ length: count }, () => cell).join(";");
const underHeadings = (text: string) => `Id;Navn;Kontakt\r\n${text}`;

/** A clock that the Workers runtime lets go on: it stands still until something is waited for. */
async function now(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  return performance.now();
}

const texts: [string, string][] = [
  ["quotation marks", filled('"')],
  ["an odd number of quotation marks", `"${filled('"')}`],
  ["quoted cells", filled('";"')],
  ["loose quotation marks", underHeadings(filled('a"'))],
  ["one open cell", underHeadings(`"${filled("a")}`)],
  ["semicolons in the headings", `a${filled(";")}a`],
  ["semicolons in a row", underHeadings(`a${filled(";")}a`)],
  ["line breaks", `Id${filled("\n")}a`],
  ["carriage returns", `Id${filled("\r")}a`],
  ["white space", underHeadings(`a;"${filled(" \u00a0\t")}x"`)],
  ["10,000 columns", `${columns(10_000, "Navn")}\r\n${columns(10_000, "a")}`],
  ["10,000 cells in a row of two", `Id;Navn\r\n${columns(10_000, "a")}`],
  ["one long cell", underHeadings(`a;"${filled("x ")}"`)],
  ["rows of one letter", underHeadings(filled("a\r\n"))],
  ["a faulty cell in every row", `Id;Tolk;Pris;Alder;Kontakt;Område\r\n${";x;x;x;x;x\r\n".repeat(2000)}`],
  ["NULs", filled("\0")],
  ["a NUL in a cell", underHeadings("a;b\0;c")],
  ["2,000 rows of separators", underHeadings(filled(`;;"${"|;,:".repeat(600)}"\n`).slice(0, size - 1))],
  ["the longest cell of backslashes", underHeadings(`a;b;${"\\".repeat(32_000)}`)],
  ["the longest cell of bars and colons", underHeadings(`a;b;"${"Tekst:|".repeat(4_000)}Ring"`)],
  ["the longest cell of white space", underHeadings(`a;b;"Ring: ${" \u00a0".repeat(15_000)}| ${" ".repeat(1_000)}x"`)],
  ["the longest opening hours", underHeadings(`a;b;"Ring: 112 | Åbent: ${"man - ".repeat(5_000)}"`)],
  ["prototype keys", "Id;__proto__;constructor\r\na;b;c"],
  ["prototype words", underHeadings("a;b;__proto__: x | constructor: y | toString: z")],
];

const bytes: [string, Uint8Array][] = [
  ...texts.map(([what, text]): [string, Uint8Array] => [what, encodings["UTF-8"](text)]),
  ["half a surrogate pair in UTF-16", encodings["UTF-16"]("Id;Navn\r\na;\ud800b")],
  ["half a surrogate pair in UTF-8", Uint8Array.of(0xef, 0xbb, 0xbf, 0x49, 0x64, 0x3b, 0xed, 0xa0, 0x80)],
  ["UTF-16 with the big end first", Uint8Array.of(0xfe, 0xff, 0, 0x49, 0, 0x64)],
  ["an odd number of bytes in UTF-16", Uint8Array.of(0xff, 0xfe, 0x49, 0, 0x64)],
  ["every byte", Uint8Array.from({ length: size }, (_, at) => at % 256)],
  ["no byte", new Uint8Array()],
];

describe("what is sent to do harm", () => {
  it.each(bytes)("%s: ends within a second with a fault", async (_what, sent) => {
    let took = Number.POSITIVE_INFINITY;
    // The fastest of three: what else the machine does is not the reader's doing.
    for (let round = 0; round < 3 && took >= limit; round++) {
      const start = await now();
      readOffersCsv(sent);
      took = (await now()) - start;
    }
    const read = readOffersCsv(sent);
    expect(read).toMatchObject({ faults: [expect.anything(), ...("faults" in read ? read.faults.slice(1) : [])] });
    if ("faults" in read) expect(read.faults.length).toBeLessThanOrEqual(100);
    expect(took).toBeLessThan(limit);
  });

  it("altered at random, a sheet is read or refused and nothing is thrown", () => {
    const { pick, next, sample } = random(4);
    const sheet = writeOffersCsv([fictitiousOffer({ id: "a" }), fictitiousOffer({ id: "b" })]);
    const sound = encodings["UTF-8"](sheet);
    let refused = 0;
    for (let round = 0; round < 300; round++) {
      const altered = sound.slice();
      for (const at of sample([...altered.keys()], 1 + Math.floor(next() * 5))) {
        altered[at] = pick([0x22, 0x3b, 0x0a, 0x0d, 0x7c, 0x3a, 0xff, 0xc3, 0x20, 0x41]);
      }
      if ("faults" in readOffersCsv(altered)) refused++;
    }
    expect(refused).toBeGreaterThan(30);
  });

  it.each([
    "=1+1",
    "+45",
    "-1",
    "@a",
    "\t=1",
    "=cmd|' /C calc'!A0",
    "＝1+1",
    "#N/A",
    "'=1",
    "0751",
    "1.2.2027",
    "SAND",
    "maj-2",
  ])("no cell begins as Excel would run or change it: %j", (text) => {
    const offer = fictitiousOffer({ id: "a", name: { da: text }, description: { da: text, en: text } });
    const { organisation: _o, confirmations: _c, version: _v, updatedAt: _u, ...authored } = offer;
    const cells = cellsOf(writeOffersCsv([authored]));
    for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    expect(readOffersCsv(encodings["UTF-8"](sheetText(cells)))).toMatchObject({
      items: [{ name: { da: text.trim() }, description: { da: text.trim(), en: text.trim() } }],
    });
  });
});
