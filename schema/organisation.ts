import { z } from "zod";
import { source } from "./source.ts";
import { httpsUrl, id, text } from "./text.ts";
import { organisationKind } from "./vocabulary.ts";

export const identifiers = z.strictObject({
  cvr: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
  pNumber: z
    .string()
    .regex(/^\d{10}$/)
    .optional(),
  /** Id in the register of the health service's organisations. */
  sor: z
    .string()
    .regex(/^\d{6,18}$/)
    .optional(),
});

/** Whoever runs an offer. */
export const organisation = z
  .strictObject({
    id,
    name: text(120),
    kind: z.enum(organisationKind),
    summary: text(300),
    website: httpsUrl.optional(),
    identifiers: identifiers.optional(),
    sources: z.array(source).min(1),
  })
  .meta({ id: "Organisation" });
export type Organisation = z.infer<typeof organisation>;
