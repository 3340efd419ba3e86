import type { SubjectKind } from "./subject.ts";

/** Fields that are critical whatever stands in them; any other is where its text tells a critical fact. */
export const alwaysCritical: Record<SubjectKind, readonly string[]> = {
  offer: ["contacts", "links", "places", "sources", "identifiers"],
  organisation: ["website", "sources", "identifiers"],
  guidance: ["sources"],
  region: ["medicalLine"],
};
