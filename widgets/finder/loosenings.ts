import type { Answered } from "./answered.ts";
import type { Choices } from "./choices.ts";

/** One way out of a search that gave nothing, and what it would give. */
export interface Loosening {
  label: string;
  choices: Choices;
  count: number;
}

const most = 4;

/** The search without each answer in turn, those first that give most; none that gives nothing. */
export function loosenings(answered: readonly Answered[], count: (choices: Choices) => number): Loosening[] {
  return answered
    .map(({ loosened, emptied }) => ({ label: loosened, choices: emptied, count: count(emptied) }))
    .filter((loosening) => loosening.count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}
