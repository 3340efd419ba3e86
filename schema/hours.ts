import { z } from "zod";
import { day, text } from "./text.ts";

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const closing = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** Local clock time. A `to` at or before `from` is on the next day, so that 11:00–04:00 is one span. */
const span = z.strictObject({ from: clock, to: closing });

/** Opening hours in Europe/Copenhagen. */
export const hours = z.strictObject({
  /** ISO weekdays: 1 is Monday. A day without a span is closed. */
  weekly: z.array(span.extend({ days: z.array(z.int().min(1).max(7)).min(1) })).min(1),
  /** From the first to the last day, both included, these spans replace the weekly ones; none means closed. */
  exceptions: z
    .array(z.strictObject({ first: day, last: day, spans: z.array(span), note: text(120).optional() }))
    .optional(),
});
export type Hours = z.infer<typeof hours>;
export type Span = z.infer<typeof span>;
