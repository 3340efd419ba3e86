/** A piece of a text, and whether the other text has it too. */
export interface Piece {
  text: string;
  isOwn: boolean;
}

/** Beyond this many words in both together, texts are told apart as a whole. */
const most = 4_000_000;

/** Two texts in pieces, so that what differs between them can be marked word by word. */
export function wordsApart(from: string, to: string): { from: Piece[]; to: Piece[] } {
  const [old, young] = [wordsOf(from), wordsOf(to)];
  if (old.length * young.length > most) return { from: [whole(from)], to: [whole(to)] };
  const shared = sharedWords(old, young);
  return { from: pieces(old, shared.old), to: pieces(young, shared.young) };
}

const whole = (text: string): Piece => ({ text, isOwn: true });

/** Words with the white space after them, each line break by itself. */
const wordsOf = (text: string): string[] => text.match(/\n|[^\s]+[^\S\n]*|[^\S\n]+/g) ?? [];

/** Places of the longest sequence of words that both have. */
function sharedWords(old: string[], young: string[]): { old: Set<number>; young: Set<number> } {
  const width = young.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = young.length - 1; j >= 0; j--)
      lengths[i * width + j] = isSame(old[i], young[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const shared = { old: new Set<number>(), young: new Set<number>() };
  for (let i = 0, j = 0; i < old.length && j < young.length; ) {
    if (isSame(old[i], young[j])) {
      shared.old.add(i++);
      shared.young.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return shared;
}

const isSame = (one: string | undefined, other: string | undefined) => one?.trimEnd() === other?.trimEnd();

/** Neighbours of the same sort are one piece. */
function pieces(words: string[], shared: ReadonlySet<number>): Piece[] {
  const joined: Piece[] = [];
  for (const [index, text] of words.entries()) {
    const isOwn = !shared.has(index);
    const last = joined.at(-1);
    if (last?.isOwn === isOwn) last.text += text;
    else joined.push({ text, isOwn });
  }
  return joined;
}
