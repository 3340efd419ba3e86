import type { Places } from "../matching/places.ts";

/** The code itself for a place that nobody knows. */
export const municipalityName = (places: Places, code: string): string => places.municipalities.get(code)?.name ?? code;

export const regionName = (places: Places, id: string): string => places.regions.get(id)?.name ?? id;
