import { describe, expect, it } from "vitest";
import { offerContent } from "../../../schema/offer.ts";
import { offerColumns } from "../../../worker/rules/offer-csv/columns.ts";
import { readOffersCsv } from "../../../worker/rules/offer-csv/read.ts";
import { writeOffersCsv } from "../../../worker/rules/offer-csv/write.ts";
import { differences, faultsOf } from "../../helpers/csv-offers.ts";
import { encodings } from "../../helpers/encodings.ts";
import { asExcelSaves, cellsOf, sheetText } from "../../helpers/excel.ts";
import { fictitiousAreas } from "../../helpers/fictitious.ts";
import { randomOffers } from "../../helpers/random-offers.ts";

const separators = [";", ",", "\t"];
const breaks = ["\r\n", "\n", "\r"];
const lists = Array.from({ length: 20 }, (_, number) => {
  const beyond = number % 2 === 0;
  const offers = randomOffers(100, number + 1, beyond);
  return { number, beyond, offers, names: number % 3 === 0 ? undefined : fictitiousAreas };
});

const lost = /^\d+ \| Særlige tegn \| {2}\| malformed$/;

describe("what is written and read again", () => {
  it("is tried on offers that are valid and together use every field", () => {
    const used = new Set<string>();
    for (const { id: _id, status: _status, ...content } of lists.flatMap(({ offers }) => offers)) {
      expect(offerContent.parse(content)).toEqual(content);
      for (const field of Object.keys(content)) used.add(field);
    }
    expect([...used].sort()).toEqual(Object.keys(offerContent.shape).sort());
  });

  it("has a column for every field", () => {
    const fields = offerColumns(fictitiousAreas).map(({ path }) => path.split(".")[0]);
    expect([...new Set(fields)].sort()).toEqual([...Object.keys(offerContent.shape), "id", "status", "version"].sort());
  });

  it.each(lists)("is the same in every encoding: list $number", ({ offers, beyond, number, names }) => {
    const cells = cellsOf(writeOffersCsv(offers, names));
    for (const [at, [name, encode]] of Object.entries(encodings).entries()) {
      // With each separator and each line break in turn, so that every combination meets several lists.
      const text = sheetText(cells, separators[(number + at) % 3], breaks[Math.floor(number / 3) % 3]);
      const read = readOffersCsv(encode(text), names);
      if (beyond && name === "Windows-1252") expect(faultsOf(read)[0]).toMatch(lost);
      else expect(differences(read, offers)).toEqual([]);
    }
  });

  it.each(lists)("is the same after Excel has saved it, or refused: list $number", ({ offers, beyond, names }) => {
    const cells = cellsOf(writeOffersCsv(offers, names)).map((row) => row.map(asExcelSaves));
    expect(differences(readOffersCsv(encodings["UTF-8 with a mark"](sheetText(cells)), names), offers)).toEqual([]);
    const plain = readOffersCsv(encodings["Windows-1252"](sheetText(cells)), names);
    if (beyond) expect(faultsOf(plain)[0]).toMatch(lost);
    else expect(differences(plain, offers)).toEqual([]);
  });
});
