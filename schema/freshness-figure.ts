import { z } from "zod";
import { day, id, text } from "./text.ts";
import type { Code } from "./vocabulary.ts";

const number = z.int().min(0);

/** How many offers are in each state. */
export const freshnessCounts = z.strictObject({
  confirmed: number,
  due: number,
  overdue: number,
  unconfirmed: number,
} satisfies Record<Code<"freshness">, z.ZodType>);
export type FreshnessCounts = z.infer<typeof freshnessCounts>;

/** How far the registry can be trusted on one day: who stands by what they say in it, and since when. */
export const freshnessFigure = z
  .strictObject({
    /** The day that it holds for, in Europe/Copenhagen. */
    date: day,
    /** After how many days a confirmation is due again, overdue, and keeps the offer out of the usual results. */
    ages: z.strictObject({ due: number, overdue: number, hidden: number }),
    counts: freshnessCounts,
    /** How many of the overdue ones are out of the usual results. */
    hidden: number,
    /** Of all needed confirmations that there are, in days; null: there are none. */
    medianAge: z.number().min(0).nullable(),
    /** Organisations with offers that are not confirmed now, those furthest behind first. */
    behind: z.array(
      z.strictObject({
        organisation: id,
        name: text(120),
        counts: freshnessCounts,
        /** The oldest confirmation that any of its offers rests on; null: there is none. */
        oldestConfirmation: day.nullable(),
      }),
    ),
    /**
     * How long the change has waited that has waited longest for an editor, among those that waited when the snapshot was
     * made, in days; null: none waits. Absent where the snapshot does not tell.
     */
    oldestReviewAge: number.nullable().optional(),
    /** When that snapshot was published. */
    publishedAt: z.iso.datetime(),
  })
  .meta({ id: "FreshnessFigure" });
export type FreshnessFigure = z.infer<typeof freshnessFigure>;
