/** How many slips a word may hold: none in short words, where another letter is another word. */
export function slipsAllowed(word: string): number {
  if (!/^\p{L}+$/u.test(word) || word.length < 5) return 0;
  return word.length < 9 ? 1 : 2;
}

/** The words nearest to one that nobody knows, all of them equally near; none when it holds more slips than allowed. */
export function nearestWords(word: string, dictionary: readonly string[]): string[] {
  let limit = slipsAllowed(word);
  let nearest: string[] = [];
  if (limit === 0) return nearest;
  const wordLetters = letters(word);
  for (const candidate of dictionary) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    if (bits(letters(candidate) ^ wordLetters) > 2 * limit) continue;
    const distance = slips(word, candidate);
    if (distance > limit) continue;
    nearest = distance < limit ? [candidate] : [...nearest, candidate];
    limit = distance;
  }
  return nearest;
}

/** One slip: a letter too many, missing, wrong, or changed round with its neighbour. */
export function slips(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const turned = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          turned ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** Which letters a word holds, one bit each: a slip changes at most two, so most words need no closer look. */
function letters(word: string): number {
  let mask = 0;
  for (let place = 0; place < word.length; place++) mask |= 1 << (word.charCodeAt(place) % 32);
  return mask;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
