import { describe, expect, it } from "vitest";
import { labels } from "../../../schema/labels.ts";
import type { Label, ListName } from "../../../schema/vocabulary.ts";
import { codesByName } from "../../../worker/rules/offer-csv/code-words.ts";
import { readOffersCsv } from "../../../worker/rules/offer-csv/read.ts";
import { plain } from "../../../worker/rules/offer-csv/words.ts";
import { faultsOf, sheetBytes } from "../../helpers/csv-offers.ts";
import { encodings } from "../../helpers/encodings.ts";
import { fictitiousAreas } from "../../helpers/fictitious.ts";

/** What a cell under a heading says. */
function said(heading: string, cell: string): unknown {
  const read = readOffersCsv(sheetBytes({ Id: "opdigtet", [heading]: cell }), fictitiousAreas);
  if ("faults" in read) return faultsOf(read);
  const [{ id: _id, ...rest } = {}] = read.items;
  return Object.values(rest)[0];
}

/** Those that stand in a sheet. */
const lists: ListName[] = [
  ...([
    "status",
    "audience",
    "relation",
    "topic",
    "kind",
    "channel",
    "format",
    "answeredBy",
    "stage",
    "group",
  ] as const),
  ...(["answer", "access", "step", "identity", "price", "coverage", "condition"] as const),
  ...(["criterionRule", "criterionBasis", "waitingFor", "waitingStatus"] as const),
];

const aarhus = { regions: [], municipalities: ["0751"] };

describe("what people and Excel write", () => {
  it.each([
    ["Hvem det er for", "mig selv, pårørende", ["self", "relative"]],
    ["Hvem det er for", "SELF;En, jeg holder af", ["self", "relative"]],
    [
      "Slags hjælp",
      "Oplæg, temaaften, therapy\nAkut hjælp | Samvær: café, træf, fællesskab",
      ["talk-event", "therapy", "acute", "community"],
    ],
    ["Slags hjælp", "Counselling and advice", ["counselling"]],
    ["Hvilke pårørende", "Ingen", []],
    ["Tolk", "ja", "yes"],
    ["Tolk", " NEJ ", "no"],
    ["Tolk", "ikke oplyst", "unknown"],
    ["Tolk", "", "unknown"],
    ["Område", "", "unknown"],
    ["Anonymitet", "Ikke\u00a0oplyst", "unknown"],
    ["Pris", "gratis", "free"],
    ["Sprog", "Dansk, engelsk; dsl | en-GB", ["da", "en", "dsl", "en-GB"]],
    ["Pause til", "2027-02-01", "2027-02-01"],
    ["Pause til", "01-02-2027", "2027-02-01"],
    ["Pause til", "1.2.2027", "2027-02-01"],
    ["Pause til", "\u00a01. 2. 2027 ", "2027-02-01"],
    ["Alder", "fra 18 til 30", { min: 18, max: 30 }],
    ["Alder", "18-30 år", { min: 18, max: 30 }],
    ["Alder", "Fra 18 år", { min: 18 }],
    ["Alder", "til 17", { max: 17 }],
    ["Område", "hele landet", "national"],
    ["Område", "751", aarhus],
    ["Område", "0751", aarhus],
    ["Område", "Aarhus Kommune", aarhus],
    ["Område", "Aarhus (0751)", aarhus],
    [
      "Område",
      "Region Midtjylland, aarhus\nkommune 730",
      { regions: ["midtjylland"], municipalities: ["0751", "0730"] },
    ],
    ["Kontakt", "Telefon: 12\u00a034 56 78", [{ channel: "phone", value: "12 34 56 78" }]],
    [
      "Kontakt",
      "ring:112\n\nMAIL: a@opdigtet.example",
      [
        { channel: "phone", value: "112" },
        { channel: "email", value: "a@opdigtet.example" },
      ],
    ],
    ["CVR- og P-nummer", "cvr: 12 34 56 78", { cvr: "12345678" }],
    ["Navn", "'n sjov titel", { da: "'n sjov titel" }],
    ["Navn", "'=1+1", { da: "=1+1" }],
    ["Navn", "Linje 1\r\nlinje 2", { da: "Linje 1\nlinje 2" }],
  ])("under %s: %j", (heading, cell, meant) => {
    expect(said(heading, cell)).toEqual(meant);
  });

  it.each([
    ["mandag til torsdag kl. 10-15.30", [{ days: [1, 2, 3, 4], from: "10:00", to: "15:30" }]],
    ["hverdage 9–12", [{ days: [1, 2, 3, 4, 5], from: "09:00", to: "12:00" }]],
    ["døgnet rundt", [{ days: [1, 2, 3, 4, 5, 6, 7], from: "00:00", to: "24:00" }]],
    ["lør og søn hele døgnet", [{ days: [6, 7], from: "00:00", to: "24:00" }]],
    ["fre - man 22:00-04:00", [{ days: [5, 6, 7, 1], from: "22:00", to: "04:00" }]],
    [
      "tir 10-12 og 13-15, tors 9-10",
      [
        { days: [2], from: "10:00", to: "12:00" },
        { days: [2], from: "13:00", to: "15:00" },
        { days: [4], from: "09:00", to: "10:00" },
      ],
    ],
  ])("opening hours: %s", (hours, weekly) => {
    expect(said("Kontakt", `Ring: 112 | Åbent: ${hours}`)).toEqual([
      { channel: "phone", value: "112", hours: { weekly } },
    ]);
  });

  it("takes exceptions with remarks, days as Danes write them", () => {
    const cell =
      "Ring: 112 | Åbent: man 9-12 | Undtagelse: 24.12.2026 til 26-12-2026: lukket | Bemærkning: Jul | Undtagelse: 2026-12-30 kl. 16-20";
    expect(said("Kontakt", cell)).toMatchObject([
      {
        hours: {
          exceptions: [
            { first: "2026-12-24", last: "2026-12-26", spans: [], note: { da: "Jul" } },
            { first: "2026-12-30", last: "2026-12-30", spans: [{ from: "16:00", to: "20:00" }] },
          ],
        },
      },
    ]);
  });

  it.each(lists)("no two codes of %s share a name, and no name holds a separator", (list) => {
    for (const [code, { da, en, professional }] of Object.entries<Label>(labels[list])) {
      for (const name of [code, da, en, professional?.da ?? da, professional?.en ?? en]) {
        expect(name).not.toMatch(/[|;\n]/);
        expect(codesByName(list).get(plain(name)), name).toBe(code);
      }
    }
  });
});

describe("a sheet", () => {
  const rows = [
    ["Navn", "Id", ""],
    ["Opdigtet tilbud", "a", ""],
    ["", "", ""],
    ["Opdigtet linje", "b", ""],
    ["", "", ""],
  ];
  const lines = (separator: string) => rows.map((row) => row.join(separator)).join("\r\n");

  it.each([
    ["semicolons", lines(";")],
    ["commas", lines(",")],
    ["tabs", lines("\t")],
    ["Excel's own line about the separator", `sep=;\r\n${lines(";")}`],
    ["many empty rows after it", lines(";") + ";;\r\n".repeat(50_000)],
    ["headings in another case and spacing", lines(";").replace("Navn;Id", "NAVN ;\u00a0id")],
  ])("with %s is read, empty rows and columns left out", (_what, text) => {
    expect(readOffersCsv(encodings["UTF-8"](text))).toEqual({
      items: [
        { id: "a", name: { da: "Opdigtet tilbud" } },
        { id: "b", name: { da: "Opdigtet linje" } },
      ],
      rows: [2, 4],
      columns: ["name.da", "id"],
    });
  });
});
