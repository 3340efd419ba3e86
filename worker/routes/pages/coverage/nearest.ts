import type { MunicipalityCoverage } from "../../../../schema/coverage-figure.ts";

/** What brings known help nearest to a municipality, the nearest first. */
export const nearest = ["local", "regional", "national", "none"] as const;
export type Nearest = (typeof nearest)[number];

export const nearestOf = ({ reaching }: MunicipalityCoverage): Nearest =>
  nearest.find((way) => way !== "none" && reaching[way] > 0) ?? "none";
