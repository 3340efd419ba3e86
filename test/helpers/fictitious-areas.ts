import type { Areas, Region } from "../../schema/area.ts";

const reform = "2027-01-01";
const founded = "2007-01-01";

const region = (
  id: string,
  name: string,
  code: string | null,
  validFrom: string,
  validUntil: string | null,
): Region => ({
  id,
  name,
  code,
  validFrom,
  validUntil,
});

const municipality = (code: string, name: string, lat: number, lng: number, regions: [string, ...string[]]) => ({
  code,
  name,
  lat,
  lng,
  regions: regions.map((id, index) => ({
    region: id,
    validFrom: index === 0 ? founded : reform,
    validUntil: index < regions.length - 1 ? reform : null,
  })),
});

/** Seven real municipalities, all regions of 2007 and the one that comes on 1 January 2027, and a few postal codes. */
export const fictitiousAreas: Areas = {
  regions: [
    region("hovedstaden", "Region Hovedstaden", "1084", founded, reform),
    region("sjaelland", "Region Sjælland", "1085", founded, reform),
    region("syddanmark", "Region Syddanmark", "1083", founded, null),
    region("midtjylland", "Region Midtjylland", "1082", founded, null),
    region("nordjylland", "Region Nordjylland", "1081", founded, null),
    region("oestdanmark", "Region Østdanmark", null, reform, null),
  ],
  municipalities: [
    municipality("0101", "København", 55.7040906, 12.49390862, ["hovedstaden", "oestdanmark"]),
    municipality("0265", "Roskilde", 55.62237213, 12.10731038, ["sjaelland", "oestdanmark"]),
    municipality("0461", "Odense", 55.39170385, 10.29848497, ["syddanmark"]),
    municipality("0710", "Favrskov", 56.29367722, 9.91776151, ["midtjylland"]),
    municipality("0730", "Randers", 56.53736978, 10.08975635, ["midtjylland"]),
    municipality("0751", "Aarhus", 56.15511031, 10.10360521, ["midtjylland"]),
    municipality("0851", "Aalborg", 56.98086976, 9.99710026, ["nordjylland"]),
  ],
  postalAreas: [
    { code: "2100", name: "København Ø", municipalities: ["0101"], lat: 55.70665, lng: 12.57013 },
    { code: "4040", name: "Jyllinge", municipalities: ["0265"], lat: 55.75291, lng: 12.11424 },
    { code: "5000", name: "Odense C", municipalities: ["0461"], lat: 55.40477, lng: 10.39015 },
    { code: "8000", name: "Aarhus C", municipalities: ["0751"], lat: 56.14626, lng: 10.20934 },
    { code: "8245", name: "Risskov Ø", municipalities: ["0751"] },
    { code: "8870", name: "Langå", municipalities: ["0710", "0730"], lat: 56.37682, lng: 9.91279 },
    { code: "8900", name: "Randers C", municipalities: ["0730"], lat: 56.46456, lng: 10.03437 },
    { code: "9000", name: "Aalborg", municipalities: ["0851"], lat: 57.03601, lng: 9.86562 },
  ],
  credit: "Indeholder data fra Klimadatastyrelsen (DAWA/DAGI), hentet 2019-2025, CC BY 4.0.",
};
