import type { Waiting } from "../../../schema/offer.ts";

/** "8", "8-12", "0"; empty where no weeks are told. */
export function waitedWeeks({ status, weeksMin, weeksMax }: Waiting): string {
  if (status === "no-wait") return "0";
  const weeks = [weeksMin, weeksMax].filter((one) => one !== undefined);
  return [...new Set(weeks)].join("-");
}

/**
 * What was typed as a wait. No number: not stated; 0: none; else a waiting list, or a talk first where that is how it was.
 * null: it is not understood.
 */
export function typedWeeks(typed: string, was: Waiting["status"] | undefined): Omit<Waiting, "for" | "asOf"> | null {
  const text = typed.trim();
  if (text === "") return { status: "unknown" };
  const [, first, last = first] =
    /^(\d{1,3})(?:\s*(?:-|–|til|to)\s*(\d{1,3}))?(?:\s*(?:uger?|weeks?))?$/iu.exec(text) ?? [];
  if (first === undefined || last === undefined) return null;
  const [weeksMin, weeksMax] = [Number(first), Number(last)];
  if (weeksMin > weeksMax) return null;
  if (weeksMax === 0) return { status: "no-wait" };
  return { status: was === "assessment-first" ? was : "waitlist", weeksMin, weeksMax };
}
