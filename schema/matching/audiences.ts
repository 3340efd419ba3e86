import type { Code } from "../vocabulary.ts";

/** What a professional looks for: help for the citizen, or advice of their own. */
export type Seeking = "citizen" | "own";

/** For whom help is looked for by somebody; a professional who does not say looks for both kinds. */
export function audiencesFor(
  audience: Code<"audience"> | null | undefined,
  seeking?: Seeking | null,
): Code<"audience">[] | undefined {
  if (!audience) return undefined;
  if (audience !== "professional") return [audience];
  return seeking === "citizen" ? ["self"] : seeking === "own" ? ["professional"] : ["self", "professional"];
}
