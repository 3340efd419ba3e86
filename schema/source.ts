import { z } from "zod";
import { day, isPlainUrl, line, notPlainUrl } from "./text.ts";

/** What a source can stand behind in an offer. */
export const factGroup = z.enum([
  "identity",
  "content",
  "access",
  "criteria",
  "waiting",
  "coverage",
  "contact",
  "hours",
]);

/** A published document or page. */
export const sourceDocument = z.strictObject({
  title: line(200),
  publisher: line(120),
  /** Year of publication; absent where the source itself gives none. */
  year: z.int().min(1900).max(2100).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .refine(isPlainUrl, { error: notPlainUrl })
    .optional(),
  /** The day it was read. */
  retrieved: day.optional(),
});
export type SourceDocument = z.infer<typeof sourceDocument>;

/** Where a fact comes from, exact enough for another person to find the line again. */
export const source = sourceDocument
  .extend({
    /** Section, page or lines inside the document. */
    locator: line(200),
  })
  .meta({ id: "Source" });
export type Source = z.infer<typeof source>;

export const offerSource = source.extend({ facts: z.array(factGroup).min(1) });
