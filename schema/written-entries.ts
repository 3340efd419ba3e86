import { z } from "zod";
import { medicalLine, region } from "./area.ts";
import { pendingReview } from "./authored-offer.ts";
import { guidance } from "./guidance.ts";
import { organisation } from "./organisation.ts";

/** An organisation as an administrator writes it. */
export const writtenOrganisation = organisation
  .extend({
    /** Whether what it says of its own offers, but for critical facts, is public without anybody looking at it. */
    trusted: z.boolean(),
  })
  .meta({ id: "WrittenOrganisation" });

/** What an editor can change about a region. */
export const writtenRegion = z
  .strictObject({ code: region.shape.code, medicalLine: medicalLine.optional() })
  .meta({ id: "WrittenRegion" });

/** How an entry stands after it was written: its version for the next `If-Match`, and what of it waits. */
const standing = { version: z.int().min(1), pending: z.array(pendingReview) };

export const authoredOrganisation = writtenOrganisation
  .extend({
    ...standing,
    /** It asked not to be listed. */
    unlisted: z.strictObject({ on: z.iso.date(), reason: z.string() }).optional(),
  })
  .meta({ id: "AuthoredOrganisation" });
export const authoredGuidance = guidance
  .safeExtend({ ...standing, retiredOn: z.iso.date().optional() })
  .meta({ id: "AuthoredGuidance" });
export const authoredRegion = writtenRegion.extend({ id: z.string(), ...standing }).meta({ id: "AuthoredRegion" });
export type AuthoredOrganisation = z.infer<typeof authoredOrganisation>;
export type AuthoredGuidance = z.infer<typeof authoredGuidance>;
export type AuthoredRegion = z.infer<typeof authoredRegion>;
