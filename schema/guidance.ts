import { z } from "zod";
import { coverage } from "./offer.ts";
import { source } from "./source.ts";
import { day, id, line, text } from "./text.ts";
import * as codes from "./vocabulary.ts";

/** Guidance is built of these blocks and never holds HTML. */
export const block = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("paragraph"), text: text(600) }),
  z.strictObject({ type: z.enum(["list", "steps", "avoid"]), items: z.array(text(300)).min(1) }),
]);
export type Block = z.infer<typeof block>;

/** Which offers fit beside a snippet or a situation: the filters of the offers' search, by the same names and codes. */
export const offersQuery = z.strictObject({
  audience: z.array(z.enum(codes.audience)).optional(),
  relation: z.array(z.enum(codes.relation)).optional(),
  topic: z.array(z.enum(codes.topic)).optional(),
  kind: z.array(z.enum(codes.kind)).optional(),
  access: z.array(z.enum(codes.access)).optional(),
  stage: z.array(z.enum(codes.stage)).optional(),
});

/** One short piece of sourced advice. */
export const guidance = z
  .strictObject({
    id,
    title: text(80),
    blocks: z.array(block).min(1),
    audiences: z.array(z.enum(codes.audience)).min(1),
    relations: z.array(z.enum(codes.relation)).optional(),
    subject: z.enum(codes.subject),
    topics: z.array(z.enum(codes.topic)).min(1),
    focus: z.array(z.enum(codes.focus)).min(1),
    level: z.array(z.enum(codes.level)).optional(),
    roles: z.array(z.enum(codes.role)).optional(),
    evidence: z.enum(codes.evidence),
    sources: z.array(source),
    offers: offersQuery.optional(),
    /** A municipality's own guidance reaches that municipality; all else is national. */
    coverage,
    /** A function, never a person's name. Absent: not yet read by people with lived experience or by a professional. */
    reviewedBy: line(120).optional(),
    reviewedAt: day.optional(),
    /** The day by which it must be read again. */
    reviewBy: day,
  })
  .refine(({ evidence, sources }) => evidence === "editorial" || sources.length > 0, {
    path: ["sources"],
    error: "name at least one source, or mark the evidence as editorial",
  })
  .meta({ id: "Guidance" });
export type Guidance = z.infer<typeof guidance>;

/** One situation as one kind of asker meets it. */
export const situationVariant = z.strictObject({
  audiences: z.array(z.enum(codes.audience)).min(1),
  roles: z.array(z.enum(codes.role)).optional(),
  /** Of relatives: only those who are this to the one it happened to. */
  relations: z.array(z.enum(codes.relation)).optional(),
  /** Said in the first line when the situation is about a child and not about the adult who tells. */
  opening: text(300).optional(),
  /** Ids of guidance under each step, in reading order. Steps come in the order of the `situationStep` list. */
  steps: z.partialRecord(z.enum(codes.situationStep), z.array(id).min(1)),
  /** Those of these ids that are told only when the reader opens their heading. */
  folded: z.array(id).optional(),
  offers: offersQuery,
});
export type SituationVariant = z.infer<typeof situationVariant>;

/** A moment in which somebody opens the panel, and what they need then, in order. */
export const situation = z
  .strictObject({
    id: z.enum(codes.situation),
    title: text(80),
    subject: z.enum(codes.subject),
    topics: z.array(z.enum(codes.topic)).min(1),
    /** The first variant that fits who is asking is shown. */
    variants: z.array(situationVariant).min(1),
  })
  .meta({ id: "Situation" });
export type Situation = z.infer<typeof situation>;
