import { describe, expect, it } from "vitest";
import { keepingTheRest } from "../../../worker/rules/offer-csv/keeping-the-rest.ts";
import { readOffersCsv } from "../../../worker/rules/offer-csv/read.ts";
import { sheetBytes } from "../../helpers/csv-offers.ts";
import { fictitiousOffer } from "../../helpers/fictitious.ts";

const now = fictitiousOffer({
  id: "a",
  name: { da: "Opdigtet", en: "Fictitious" },
  description: { da: "Opdigtet", en: "Fictitious" },
  price: "free",
  contacts: [{ channel: "phone", value: "112" }],
});

/** What a sheet with one row makes of the offer. */
function merged(row: Record<string, string>, offer: typeof now | undefined) {
  const read = readOffersCsv(sheetBytes(row));
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return keepingTheRest(read.items[0] ?? {}, read.columns, offer);
}

describe("what a sheet has no column for", () => {
  it("stays as it is", () => {
    const { organisation: _o, confirmations: _c, updatedAt: _u, ...authored } = now;
    expect(merged({ Id: "a", Navn: "Nyt navn" }, now)).toEqual({
      ...authored,
      name: { da: "Nyt navn", en: "Fictitious" },
    });
  });

  it("is not what an empty cell says", () => {
    const read = merged({ Id: "a", Pris: "", Kontakt: "", Beskrivelse: "", "Beskrivelse (engelsk)": "" }, now);
    expect(read).toMatchObject({ price: "unknown", contacts: [] });
    expect(read).not.toHaveProperty("description");
  });

  it("takes the English along when the Danish was taken out", () => {
    expect(merged({ Id: "a", Beskrivelse: "" }, now)).not.toHaveProperty("description");
  });

  it("keeps the Danish when only the English is there", () => {
    expect(merged({ Id: "a", "Navn (engelsk)": "New" }, now)).toHaveProperty("name", { da: "Opdigtet", en: "New" });
  });

  it("says of a new offer what silence says", () => {
    expect(merged({ Id: "", Navn: "Nyt" }, undefined)).toEqual({
      name: { da: "Nyt" },
      channels: [],
      answeredBy: "unknown",
      stages: [],
      knows: [],
      onlyFor: [],
      languages: [],
      interpreter: "unknown",
      contactByOthers: "unknown",
      identity: "unknown",
      price: "unknown",
      criteria: [],
      waiting: [],
      coverage: "unknown",
      contacts: [],
      links: [],
    });
  });
});
