import type { Region } from "../../../../schema/area.ts";
import { type AuthoredRegion, authoredRegion, writtenRegion } from "../../../../schema/written-entries.ts";
import { fictitiousAreas } from "../../../helpers/fictitious.ts";
import { areasAnswer, fakeRegistry, refusal } from "./fake-registry.ts";

const source = { title: "Opdigtet kilde", publisher: "Opdigtet region", locator: "side 1" };
export const line = (number: string, validUntil: string): NonNullable<Region["medicalLine"]> => ({
  ...{ number, text: { da: "Opdigtet lægevagt" }, validUntil, source },
});

const regions: Region[] = fictitiousAreas.regions.map((region) => ({
  ...region,
  ...(region.id === "hovedstaden" && { medicalLine: line("00 00 00 01", "2027-01-01") }),
  ...(region.id === "nordjylland" && { medicalLine: line("00 00 00 02", "2027-06-01") }),
}));

/** A registry that keeps what is written of Østdanmark. A number waits, a code does not. */
export function areaRegistry({ isStale = false } = {}) {
  let stored: AuthoredRegion = { id: "oestdanmark", code: null, version: 1, pending: [] };
  const told = () => ({ schema: authoredRegion, body: stored, etag: `"${stored.version}"` });
  return fakeRegistry({
    "GET /v1/areas": () => areasAnswer(regions),
    "GET /v1/areas/regions/oestdanmark/working": told,
    "PUT /v1/areas/regions/oestdanmark": ({ body, ifMatch }) => {
      const written = writtenRegion.parse(body);
      if (isStale) {
        isStale = false;
        stored = { ...stored, version: 2, code: "1090" };
      }
      if (ifMatch !== `"${stored.version}"`) return refusal("precondition-failed");
      const pending = written.medicalLine ? [{ review: "r-1", fields: ["medicalLine"] }] : [];
      stored = { ...written, id: "oestdanmark", version: stored.version + 1, pending };
      return told();
    },
  });
}
