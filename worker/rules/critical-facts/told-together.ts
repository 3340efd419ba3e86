/** As much of a text, in UTF-16 units, as may hold one half of a number or an address. */
const half = 24;

/**
 * The pairs of a text and each of the others as somebody reads them who finds one below the other: the end of the one and
 * the beginning of the other, whichever comes first.
 */
export function readTogether(text: string, others: readonly string[]): string[] {
  const [start, end] = [beginningOf(text), endOf(text)];
  return others
    .filter((other) => other !== text)
    .flatMap((other) => [`${end} ${beginningOf(other)}`, `${endOf(other)} ${start}`]);
}

/** Cut between words, so that no half of a word or a number is taken for a whole one. */
const beginningOf = (text: string) => (text.length <= half ? text : text.slice(0, half).replace(/\s\S*$/, ""));
const endOf = (text: string) => (text.length <= half ? text : text.slice(-half).replace(/^\S*\s/, ""));
