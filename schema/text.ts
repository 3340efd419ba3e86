import { z } from "zod";

// Control characters other than tab and newline, and halves of surrogate pairs, are in no sentence a person wrote.
const notText = /(?![\t\n])\p{Cc}|\p{Surrogate}/u;

/** Plain text of one language: trimmed, not empty, no markup meant and none interpreted. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !notText.test(value), { error: "holds a character that is not text; remove it" });

/** Plain text in Danish and, where someone has written it, English. `max` counts UTF-16 units, each language by itself. */
export const text = (max: number) => z.strictObject({ da: line(max), en: line(max).optional() });
export type Text = z.infer<ReturnType<typeof text>>;

/** A day in Europe/Copenhagen, `YYYY-MM-DD`. */
export const day = z.iso.date();

/** URL-safe, never changes. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "use a-z, 0-9 and single hyphens" })
  .max(60);

export const httpsUrl = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: "give a full https address" })
  .max(500);

export const municipalityCode = z.string().regex(/^\d{4}$/, { error: "four digits, as text" });
export const postalCode = z.string().regex(/^\d{4}$/, { error: "four digits, as text" });
