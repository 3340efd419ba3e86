import type { Piece } from "./pieces.ts";

/** Neighbouring numbers, `pieces[from]` to `pieces[to]`, both included. */
export interface NumberRun {
  from: number;
  to: number;
}

/** Numbers between which stands nothing but signs and joining words, in order. */
export function numberRuns(pieces: readonly Piece[]): NumberRun[] {
  const runs: NumberRun[] = [];
  let open: NumberRun | undefined;
  for (const [index, { kind }] of pieces.entries()) {
    if (kind === "word") open = undefined;
    if (kind !== "typed" && kind !== "said") continue;
    if (open) open.to = index;
    else {
      open = { from: index, to: index };
      runs.push(open);
    }
  }
  return runs;
}

/** A run as it reads, and what stands around it. */
export interface NumberContext {
  /** In signs, without needless spaces: "–" for "til" and "to", "-" for any dash, "," in a list. */
  shape: string;
  /** The word before, in small letters, and the word after as written; "" where there is none. */
  before: string;
  after: string;
  /** What stands between the run and these. */
  gapBefore: string;
  gapAfter: string;
  /** A word near it announces a number to call or write to. */
  announced: boolean;
}

export function contextOf(pieces: readonly Piece[], { from, to }: NumberRun): NumberContext {
  return {
    shape: shapeOf(pieces.slice(from, to + 1)),
    before: pieces[from - 1]?.text.toLowerCase() ?? "",
    after: pieces[to + 1]?.text ?? "",
    gapBefore: pieces[from]?.gap ?? "",
    gapAfter: pieces[to + 1]?.gap ?? "",
    announced: pieces.slice(Math.max(0, from - 4), to + 4).some(({ announces }) => announces),
  };
}

function shapeOf(run: readonly Piece[]): string {
  const shape = run.map(({ kind, text, digits, gap }, index) => {
    const isInside = 0 < index && index < run.length - 1;
    const sign = isInside ? signs.get(text.toLowerCase()) : undefined;
    // A word does not make the number before it longer: "3fire".
    const before = gap === "" && !sign ? "|" : gap.replace(/\p{Pd}|−/gu, "-");
    return (index === 0 ? "" : before) + (sign ?? (kind === "typed" ? text : "0".repeat(digits)));
  });
  return shape
    .join("")
    .replace(/–\|/g, "–")
    .replace(/ ?([-–,.:/]) ?/g, "$1");
}

const signs = new Map(Object.entries({ til: "–", to: "–", og: ",", and: ",", samt: "," }));
