import { codeLists, type ListName } from "../vocabulary.ts";

/**
 * Some codes of one list as the bits of a number, by their places in the list: no list is near 32 long. Any code that
 * the list does not have is the last bit.
 */
export type CodeBits = number;

export function bitsOf(list: ListName, codes: readonly string[]): CodeBits {
  const all: readonly string[] = codeLists[list];
  // Shifting by -1, for a code that is not there, sets the last bit.
  return codes.reduce((bits, code) => bits | (1 << all.indexOf(code)), 0);
}

/** Every code of a list. */
export function allBits(list: ListName): CodeBits {
  return 2 ** codeLists[list].length - 1;
}

/** Counts one more for each code: `counts` is by place in the list and 32 long. */
export function countBits(bits: CodeBits, counts: Int32Array): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const place = 31 - Math.clz32(rest & -rest);
    counts[place] = (counts[place] ?? 0) + 1;
  }
}
