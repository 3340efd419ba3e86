import { canonicalJson } from "../../schema/canonical-json.ts";
import type { AuthoredOffer } from "../../worker/rules/offer-csv/authored-offer.ts";
import type { readOffersCsv } from "../../worker/rules/offer-csv/read.ts";
import { sheetText } from "./excel.ts";

type Read = ReturnType<typeof readOffersCsv>;

/** A fault in one line: where, and its code. */
export const faultsOf = (read: Read): string[] =>
  "faults" in read ? read.faults.map(({ row, column, entry, code }) => [row, column, entry, code].join(" | ")) : [];

/** The fields of each offer that came back as something else. Nothing: all is the same. */
export function differences(read: Read, offers: readonly AuthoredOffer[]): string[] {
  if ("faults" in read) return faultsOf(read);
  if (read.items.length !== offers.length) return [`${read.items.length} instead of ${offers.length}`];
  return offers.flatMap((offer, index) => {
    const item = read.items[index] ?? {};
    const written = new Map<string, unknown>(Object.entries(offer));
    return [...new Set([...written.keys(), ...Object.keys(item)])]
      .map((field) => [canonicalJson([written.get(field)]), canonicalJson([item[field]]), field])
      .flatMap(([was, is, field]) => (was === is ? [] : [`${field} of offer ${index}: ${is} was ${was}`]));
  });
}

/** The bytes of a sheet whose rows are given by their headings. */
export function sheetBytes(...rows: Record<string, string>[]): Uint8Array {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return new TextEncoder().encode(
    sheetText([headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ""))]),
  );
}
