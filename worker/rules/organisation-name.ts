/** Words that say what somebody is and not who: people leave them out and put them in as they please. */
const kinds =
  /^(?:den|det|de|the|(?:lands)?forening(?:en)?|organisation(?:en)?|fond(?:en)?|association|aps|as|[sfia]mba)$/;

const letters: Record<string, string> = { æ: "ae", ø: "oe", å: "aa", "&": " og ", "a/s": "as" };

/**
 * A name as it is compared with those who asked not to be listed: without case, accents, signs and spaces, and without the
 * words that only say that somebody is an association. Two names that are compared alike may be one organisation's.
 */
export function comparableName(name: string): string {
  const plain = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[æøå&]|\ba\/s\b/g, (found) => letters[found] ?? found)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [plain.trim()];
  const telling = words.filter((word) => !kinds.test(word));
  return (telling.length > 0 ? telling : words).join("");
}
