import { z } from "zod";
import { regionId } from "./offer.ts";
import { source } from "./source.ts";
import { day, line, municipalityCode, postalCode, text } from "./text.ts";

/** Days in Europe/Copenhagen: valid from the first (included) until the second (not included); null is open. */
const validity = { validFrom: day.nullable(), validUntil: day.nullable() };

/** Whom to call in a region when one is acutely ill and the own doctor is closed. Shown only until its end date. */
export const medicalLine = z.strictObject({
  number: z.string().regex(/^[0-9 ]{3,11}$/),
  text: text(200),
  validUntil: day,
  source,
});
export type MedicalLine = z.infer<typeof medicalLine>;

export const region = z
  .strictObject({
    id: regionId,
    name: line(60),
    /** The official code; null while none is published. */
    code: z
      .string()
      .regex(/^\d{4}$/)
      .nullable(),
    ...validity,
    medicalLine: medicalLine.optional(),
  })
  .meta({ id: "Region" });
export type Region = z.infer<typeof region>;

export const municipality = z
  .strictObject({
    code: municipalityCode,
    name: line(60),
    /** A label point inside the municipality (WGS 84), not its town hall. */
    lat: z.number(),
    lng: z.number(),
    /** Which region it belongs to, and when. */
    regions: z.array(z.strictObject({ region: regionId, ...validity })).min(1),
  })
  .meta({ id: "Municipality" });
export type Municipality = z.infer<typeof municipality>;

export const postalArea = z
  .strictObject({
    code: postalCode,
    name: line(60),
    /** Every municipality it touches, the one with most of its land first. */
    municipalities: z.array(municipalityCode).min(1),
    /** A point on land inside it (WGS 84); absent for codes that are no place, such as post boxes. */
    lat: z.number().optional(),
    lng: z.number().optional(),
  })
  .meta({ id: "PostalArea" });
export type PostalArea = z.infer<typeof postalArea>;

export const areas = z.strictObject({
  regions: z.array(region),
  municipalities: z.array(municipality),
  postalAreas: z.array(postalArea),
  /** The attribution that the data's licence asks for; shown wherever the areas are. */
  credit: line(200),
});
export type Areas = z.infer<typeof areas>;
