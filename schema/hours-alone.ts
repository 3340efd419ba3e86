import { canonicalJson } from "./canonical-json.ts";

/** Whether two lists of contacts differ in nothing but when they are open: each leads where it led before. */
export const differsInHoursAlone = (before: unknown, after: unknown): boolean =>
  Array.isArray(before) &&
  Array.isArray(after) &&
  canonicalJson(before.map(unhoured)) === canonicalJson(after.map(unhoured));

function unhoured(contact: unknown): unknown {
  if (typeof contact !== "object" || contact === null) return contact;
  const { hours: _, ...where } = contact as { hours?: unknown };
  return where;
}
