import { codeLists, type ListName } from "../vocabulary.ts";

/** Some codes of one list as the bits of a number, by their places in the list: no list is near 32 long. */
export type CodeBits = number;

export function bitsOf(list: ListName, codes: readonly string[]): CodeBits {
  const all: readonly string[] = codeLists[list];
  return codes.reduce((bits, code) => bits | (1 << all.indexOf(code)), 0);
}

/** Every code of a list. */
export function allBits(list: ListName): CodeBits {
  return 2 ** codeLists[list].length - 1;
}
