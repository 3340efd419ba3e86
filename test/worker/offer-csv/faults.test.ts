import { describe, expect, it } from "vitest";
import { offerContent } from "../../../schema/offer.ts";
import { fieldProblem } from "../../../schema/problem.ts";
import { invalidRequest } from "../../../worker/problems.ts";
import { cellOf, faultOf, fieldProblemOf } from "../../../worker/rules/offer-csv/cell-of.ts";
import { offerColumns } from "../../../worker/rules/offer-csv/columns.ts";
import { readOffersCsv } from "../../../worker/rules/offer-csv/read.ts";
import { faultsOf, sheetBytes } from "../../helpers/csv-offers.ts";
import { encodings } from "../../helpers/encodings.ts";
import { fictitiousAreas, fictitiousOffer } from "../../helpers/fictitious.ts";

/** The faults of a sheet whose row 4 has this under the heading. */
const inRow4 = (heading: string, cell: string) =>
  faultsOf(
    readOffersCsv(sheetBytes({ Id: "a", [heading]: "" }, { Id: "b" }, { Id: "c", [heading]: cell }), fictitiousAreas),
  );

describe("a fault is told by row, column and entry", () => {
  it.each([
    ["Slags hjælp", "Rådgivning | Rådgivnig", "", "not-in-list"],
    ["Hvem det er for", "Pårørende, naboer", "", "not-in-list"],
    ["Tolk", "måske", "", "not-in-list"],
    ["Status", "Åben", "", "not-in-list"],
    ["Pause til", "1.2.27", "", "ambiguous"],
    ["Pause til", "01-02-27", "", "ambiguous"],
    ["Pause til", "1/2/2027", "", "ambiguous"],
    ["Pause til", "i februar", "", "malformed"],
    ["Alder", "18", "", "ambiguous"],
    ["Alder", "18+", "", "malformed"],
    ["Alder", "06-dec", "", "malformed"],
    ["Område", "Århus", "", "not-in-list"],
    ["Område", "Randers (0751)", "", "ambiguous"],
    ["Område", "07510", "", "not-in-list"],
    ["Kontakt", "12 34 56 78", "1", "malformed"],
    ["Kontakt", "Ring: 112\nFax: 12 34 56 78", "2", "unknown"],
    ["Kontakt", "Ring: 112 | Ring: 114", "1", "repeated"],
    ["Kontakt", "Ring: 112 | Åbent: man-fre", "1", "malformed"],
    ["Kontakt", "Ring: 112 | Åbent: 10-12", "1", "malformed"],
    ["Kontakt", "Ring: 112 | Åbent: mon-fre 10-12", "1", "malformed"],
    ["Kontakt", "Ring: 112 | Bemærkning: Jul", "1", "malformed"],
    ["Kontakt", "Ring: 112 | Åbent: man 9-12 | Undtagelse: jul lukket", "1", "malformed"],
    ["Krav", "Det er et krav: Opdigtet | Handler om: Alder", "1", "not-in-list"],
    ["Krav", "Det er et krav: Opdigtet | År: i år", "1", "malformed"],
    ["Ventetid", "Ventetid til behandling: 3 uger", "1", "not-in-list"],
    ["Ventetid", "Ventetid til behandling: Venteliste | Uger: 3", "1", "ambiguous"],
    ["Steder", "Kommune: Aarhus | Hemmelig adresse: Ikke oplyst", "1", "malformed"],
    ["Steder", "Kommune: Aarhus\nKommune: Månen", "2", "not-in-list"],
    ["Steder", "Kommune: Aarhus | Breddegrad: nord", "1", "malformed"],
    ["Kilder", "Titel: Opdigtet | Fortæller om: alt", "1", "not-in-list"],
    ["Godkendt af", "Af: A\nAf: B", "", "malformed"],
    ["Navn", "RÃ¥dgivning", "", "malformed"],
    ["Navn", "a".repeat(32_767), "", "out-of-range"],
  ])("%s: %.60s", (heading, cell, entry, code) => {
    expect(inRow4(heading, cell)).toEqual([`4 | ${heading} | ${entry} | ${code}`]);
  });

  it.each([
    ["a heading that is not ours", "Id;Navnet\r\na;b", ["1 | Navnet |  | unknown"]],
    ["the same heading twice", "Id;Navn;navn\r\na;b;c", ["1 | navn |  | repeated"]],
    ["no column for the ids", "Navn;Pris\r\nb;gratis", ["1 | Id |  | required"]],
    ["no rows", "Id;Navn\r\n;\r\n", ["1 | Id |  | required"]],
    ["something beside the columns", "Id;Navn\r\na;b;;c", ["2 | D |  | unknown"]],
    ["something under no heading", "Id;;Navn\r\na;b;c", ["2 | B |  | unknown"]],
    ["the same id twice", "Id;Navn\r\na;b\r\nb;c\r\na;d", ["4 | Id |  | repeated"]],
    ["a loose quotation mark", 'Id;Navn\r\na;b\r\nc;d"e', ["3 | Navn |  | malformed"]],
    ["a quotation mark that is never closed", 'Id;Navn\r\na;"b\r\nc;d', ["2 | Navn |  | malformed"]],
    ["spoilt headings", "Id;FÃ¸rste kontakt\r\na;b", ["1 | FÃ¸rste kontakt |  | malformed"]],
    ["nothing", "", ["1 | Id |  | required"]],
    ["no text", "PK\u0003\u0004\0\0", ["1 |  |  | malformed"]],
    ["too many cells in a row", `Id;Navn\r\na;b\r\n${";".repeat(300)}x`, ["3 |  |  | out-of-range"]],
    ["too long a row", `Id;Navn\r\na;b\r\nc;${"x".repeat(400_001)}`, ["3 |  |  | out-of-range"]],
    ["too many rows", `Id;Navn${"\r\n;a".repeat(2001)}`, ["1 |  |  | out-of-range"]],
    [
      "several faults, in their order",
      "Tolk;Id;Pris\r\nx;a;y\r\nja;a;z",
      ["2 | Tolk |  | not-in-list", "2 | Pris |  | not-in-list", "3 | Pris |  | not-in-list", "3 | Id |  | repeated"],
    ],
  ])("%s", (_what, text, faults) => {
    expect(faultsOf(readOffersCsv(encodings["UTF-8"](text)))).toEqual(faults);
  });

  it("says so in plain Danish and English", () => {
    const read = readOffersCsv(sheetBytes({ Id: "a", Tolk: "måske" }));
    expect(read).toMatchObject({
      faults: [
        {
          message: {
            da: "»måske« er ikke et af svarene: Ja | Nej | Ikke oplyst.",
            en: "»måske« is not one of the answers: yes | no | unknown.",
          },
        },
      ],
    });
  });
});

describe("what the validator finds", () => {
  const whole = fictitiousOffer({
    description: { da: "Opdigtet" },
    contacts: [{ channel: "phone", value: "112" }],
    criteria: [{ rule: "required", basis: "general", text: { da: "Opdigtet" } }],
    age: { min: 18 },
  });

  it.each([
    [
      "contacts.1.value",
      { contacts: [whole.contacts[0], { channel: "phone", value: "ring" }] },
      "Kontakt | 2 | malformed",
    ],
    ["name.da", { name: { da: "a".repeat(81) } }, "Navn |  | out-of-range"],
    ["name.en", { name: { da: "a", en: "a".repeat(81) } }, "Navn (engelsk) |  | out-of-range"],
    ["description.da", { description: { en: "a" } }, "Beskrivelse |  | required"],
    ["name", { name: undefined }, "Navn |  | required"],
    ["audiences", { audiences: undefined }, "Hvem det er for |  | required"],
    ["criteria.0.text.da", { criteria: [{ ...whole.criteria[0], text: {} }] }, "Krav | 1 | required"],
    ["age.max", { age: { max: 121 } }, "Alder |  | out-of-range"],
    ["coverage.municipalities.0", { coverage: { regions: [], municipalities: ["75"] } }, "Område |  | malformed"],
    ["pausedUntil", { pausedUntil: "2027-02-30" }, "Pause til |  | malformed"],
    ["identifiers.cvr", { identifiers: { cvr: "1" } }, "CVR- og P-nummer |  | malformed"],
    ["links.0.url", { links: [{ label: { da: "a" }, url: "http://opdigtet.example/" }] }, "Links | 1 | malformed"],
  ])("at %s is told at its cell", (path, part, told) => {
    const {
      id: _id,
      organisation: _organisation,
      status: _status,
      confirmations: _c,
      version: _v,
      updatedAt: _u,
      ...content
    } = whole;
    const { error } = offerContent.safeParse({ ...content, ...part });
    const { fields = [] } = error ? invalidRequest(error, "json").more : {};
    expect(fields.map((problem) => problem.path)).toEqual([path]);
    const faults = fields.map((problem) => faultOf(problem, 4));
    expect(faultsOf({ faults })).toEqual([`4 | ${told}`]);
    for (const fault of faults) expect(fieldProblem.parse(fieldProblemOf(fault)).path).toBe(`row 4, ${fault.column}`);
  });

  it("is told without a column when it is about the row", () => {
    expect(cellOf("")).toEqual({ column: "" });
    expect(cellOf("organisation")).toEqual({ column: "" });
  });
});

describe("the example of a column", () => {
  it.each(offerColumns(fictitiousAreas))("$heading: $example", ({ heading, example, path }) => {
    const [, most] = /højst (\d+) tegn/.exec(example) ?? [];
    const read = readOffersCsv(
      sheetBytes({ Id: "a", [heading]: most ? "a".repeat(Number(most)) : example }),
      fictitiousAreas,
    );
    expect(faultsOf(read)).toEqual([]);
    if ("faults" in read || ["id", "status", "version"].includes(path)) return;
    const [field = "", language] = path.split(".");
    const value = language ? { da: "a", ...Object(read.items[0]?.[field]) } : read.items[0]?.[field];
    const { shape } = offerContent.partial();
    expect(offerContent.partial().safeParse({ [field]: value }).error).toBeUndefined();
    expect(shape).toHaveProperty(field);
    if (most && language) {
      const longer = { da: "a", [language]: "a".repeat(Number(most) + 1) };
      expect(offerContent.partial().safeParse({ [field]: longer }).success).toBe(false);
    }
  });
});
