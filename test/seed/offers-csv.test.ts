import { expect, test } from "vitest";
import { readSeed } from "../../seed/seed-files.ts";
import { readOffersCsv } from "../../worker/rules/offer-csv/read.ts";
import { writeOffersCsv } from "../../worker/rules/offer-csv/write.ts";
import { differences } from "../helpers/csv-offers.ts";
import { encodings } from "../helpers/encodings.ts";
import { asExcelSaves, cellsOf, sheetText } from "../helpers/excel.ts";
import { folder } from "./offers-seed.ts";

const { offers, areas } = readSeed(folder);
const authored = offers.map(({ organisation: _organisation, ...own }) => own);
const cells = cellsOf(writeOffersCsv(authored, areas));

test.each(Object.entries(encodings))("every offer comes back the same from a sheet in %s", (_name, encode) => {
  expect(differences(readOffersCsv(encode(sheetText(cells)), areas), authored)).toEqual([]);
});

test("every offer comes back the same when Excel has saved it as Windows-1252", () => {
  const saved = sheetText(cells.map((row) => row.map(asExcelSaves)));
  expect(differences(readOffersCsv(encodings["Windows-1252"](saved), areas), authored)).toEqual([]);
});
