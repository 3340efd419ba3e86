/** What may tell who somebody is, as far as a machine sees it. It sees no names. */
export type PersonalDetail = "number" | "e-mail" | "age";

const signs: [PersonalDetail, RegExp][] = [
  ["number", /\d(?:[\s.-]?\d){5,}/],
  ["e-mail", /\S+\s?@\s?\S+|\(at\)|snabel-?a/i],
  ["age", /\b\d{1,3}\s?(?:år\b|years?\b|-årig)/i],
];

/** Signs that a text tells who wrote it, or whom it is about; a person has to read it all the same. */
export const personalDetailsIn = (text: string): PersonalDetail[] =>
  signs.filter(([, sign]) => sign.test(text)).map(([detail]) => detail);
