import type { Text } from "../text.ts";

/** How much a word weighs by where it stands. */
export const byName = 6;
export const byCode = 4;
export const byOrganisation = 3;
export const bySummary = 3;
export const byText = 1;

/** Texts of one weight, in every language that they have. */
export function texts(weight: number, ...all: (Text | undefined)[]) {
  return all.flatMap((text) => (text ? [text.da, text.en ?? ""] : [])).map((text) => [weight, text] as const);
}
