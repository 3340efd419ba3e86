/** Danish and English, as a plain reading gives them. */
const oneDigit = [
  ...["nul", "en", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"],
  ...["zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
];
const twoDigits = [
  ...["ti", "elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten"],
  ...["tyve", "tredive", "fyrre", "halvtreds", "halvtres", "tres", "halvfjerds", "halvfjers", "firs", "halvfems"],
  ...["halvtredsindstyve", "tresindstyve", "halvfjerdsindstyve", "firsindstyve", "halvfemsindstyve"],
  ...["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
  ...["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
  ...["hundrede", "hundred", "tusinde", "tusind", "thousand"],
];

const anyOf = (words: readonly string[]) => `(?:${words.toSorted((a, b) => b.length - a.length).join("|")})`;
const number = anyOf([...oneDigit, ...twoDigits]);
// No text can be cut into these words in two ways, so that the search never has to go back far.
const onlyNumbers = new RegExp(`^${number}(?:(?:og|and)?${number})*$`);
/** In "toogtyve", what does not make the number longer. */
const beforeTens = new RegExp(`${anyOf(oneDigit)}og`, "g");
const eachNumber = new RegExp(number, "g");
const saysOne = new Set(oneDigit);

/** Not in the lists: in Danish "ten" ends other words, such as "enten" and "femten". "double" goes before a digit. */
const onlyAlone = new Map([
  ["ten", 2],
  ["double", 1],
  ["triple", 1],
  ["dobbelt", 1],
  ["tripel", 1],
]);

/**
 * How many digits a word says, also when several numbers are written as one word: "syv" 1, "toogtyve" 2,
 * "syvtyvetolv" 5; 0 when it is not a number. The word comes from a plain reading, in small letters.
 */
export function digitsSaid(word: string): number {
  const alone = onlyAlone.get(word);
  if (alone !== undefined || !onlyNumbers.test(word)) return alone ?? 0;
  const numbers = word.replace(beforeTens, "").match(eachNumber) ?? [];
  return numbers.reduce((digits, name) => digits + (saysOne.has(name) ? 1 : 2), 0);
}
