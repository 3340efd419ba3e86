import { z } from "zod";

/**
 * What no sentence that a person wrote holds: control characters other than tab and newline; halves of pairs; what is not
 * seen, or turns letters around, and so hides or alters a number; and the sign that stands where a letter was lost. What
 * holds an emoji together is let be.
 */
const notText =
  /(?![\t\n])\p{Cc}|[\p{Surrogate}\p{Co}\p{Noncharacter_Code_Point}\u2028\u2029\ufffd]|(?![\ufe0e\ufe0f])\p{DI}(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]\p{M}?\u200d(?=\p{Extended_Pictographic}))|(?!\p{DI})\p{Cf}/u;

/** Says which character, so that whoever cannot see it can look for it. */
function strangeIn(value: unknown): string {
  const [found = ""] = notText.exec(String(value)) ?? [];
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `holds a character that is not text (U+${code}); remove it`;
}

const someText = (max: number) => z.string().trim().min(1).max(max);

/** Plain text of one language: trimmed, not empty, no markup meant and none interpreted. */
export const line = (max: number) =>
  someText(max).refine((value) => !notText.test(value), { error: ({ input }) => strangeIn(input) });

/** What a visitor types or pastes: signs that are not seen come along with it, and fool nobody but the visitor. */
export const typed = (max: number) =>
  someText(max).refine((value) => !/(?![\t\n])\p{Cc}|\p{Surrogate}/u.test(value), {
    error: "holds a character that is not text; remove it",
  });

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

/** Without what makes it look like another's: signs that are not seen, or a name before the host (`https://a.dk@b.dk`). */
export const isPlainUrl = (url: string): boolean =>
  !notText.test(url) && URL.canParse(url) && new URL(url).username + new URL(url).password === "";
export const notPlainUrl = "give it without signs that are not seen, and without a name before its host";

export const httpsUrl = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: "give a full https address" })
  .max(500)
  .refine(isPlainUrl, { error: notPlainUrl });

export const municipalityCode = z.string().regex(/^\d{4}$/, { error: "four digits, as text" });
export const postalCode = z.string().regex(/^\d{4}$/, { error: "four digits, as text" });
