import { inSentence } from "../../schema/saying/capitalised.ts";
import type { Answered } from "./answered.ts";
import type { Choices } from "./choices.ts";

/** One way out of a search that gave nothing, and what it would give. */
export interface Loosening {
  label: string;
  choices: Choices;
  count: number;
}

const most = 4;

/**
 * The search without each answer in turn, or when no single one is to blame without each pair; those first that give
 * most, and none that gives nothing.
 */
export function loosenings(
  choices: Choices,
  answered: readonly Answered[],
  list: (items: string[]) => string,
  count: (choices: Choices) => number,
): Loosening[] {
  const single = answered.map(({ loosened, without }) => ({ label: loosened, choices: without(choices) }));
  const ways = giving(single, count);
  if (ways.length > 0) return ways;
  const pairs = answered.flatMap((one, place) =>
    answered.slice(place + 1).map((other) => ({
      label: list([one.loosened, inSentence(other.loosened)]),
      choices: other.without(one.without(choices)),
    })),
  );
  return giving(pairs, count);
}

function giving(ways: Omit<Loosening, "count">[], count: (choices: Choices) => number): Loosening[] {
  return ways
    .map((way) => ({ ...way, count: count(way.choices) }))
    .filter((way) => way.count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}
