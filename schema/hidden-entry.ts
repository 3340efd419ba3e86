import { z } from "zod";
import { id, text } from "./text.ts";
import { authoredGuidance, authoredOrganisation } from "./written-entries.ts";

/** What entries besides offers can be kept without the public seeing them. */
export const hiddenKinds = ["guidance", "organisation"] as const;

/** An entry that is written and that the public does not see. */
export const hiddenEntry = z
  .strictObject({
    kind: z.enum(hiddenKinds),
    id,
    /** The name of an organisation, the title of guidance. */
    name: text(120),
    /** Something of it waits for somebody else. */
    waits: z.boolean(),
    /** Of guidance: when it must be read again. */
    reviewBy: authoredGuidance.shape.reviewBy.optional(),
    /** Guidance that is told no longer. */
    retiredOn: authoredGuidance.shape.retiredOn,
    /** An organisation that asked not to be listed. */
    unlisted: authoredOrganisation.shape.unlisted,
  })
  .meta({ id: "HiddenEntry" });
export type HiddenEntry = z.infer<typeof hiddenEntry>;
