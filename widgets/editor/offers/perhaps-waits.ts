import { alwaysCritical } from "../../../schema/critical-fields.ts";
import { differsInHoursAlone } from "../../../schema/hours-alone.ts";
import type { Me } from "../../../schema/me.ts";
import type { Change } from "../difference.ts";

/** Whether a change has to be approved, as far as can be told here. The registry decides. */
export type Waits = "always" | "perhaps" | "no";

/** What may be read as a number, an e-mail address, a handle, a web address or a street address. */
const looksCritical = /\d(?:[\s().-]?\d){2}|@|https?:|www\.|\.[a-z]{2,}\b/iu;

/** Values of these are codes and weeks, and no text. */
const neverCritical = new Set(["age", "waiting", "coverage", "languages", "fundedUntil"]);

/** Whether what this key says of an organisation's offers is public without anybody looking at it, but for critical facts. */
export const speaksForItself = ({ key, trusted }: Me, organisation: string): boolean =>
  trusted && key.organisation === organisation;

/** `isTrusted`: by `speaksForItself`. */
export function waitsOf(isTrusted: boolean, { field, from, to }: Change): Waits {
  if (!isTrusted) return "always";
  if (field === "contacts" && differsInHoursAlone(from, to)) return "no";
  if (alwaysCritical.offer.includes(field)) return "always";
  if (neverCritical.has(field)) return "no";
  return [from, to].some((value) => looksCritical.test(textIn(value))) ? "perhaps" : "no";
}

const textIn = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(textIn).join("\n");
};
