import { itemised, itemsOf, plain } from "./words.ts";

/** Those that offers are most often in; any other stands as its tag. */
const named = [
  ["da", "dansk"],
  ["en", "engelsk"],
  ["dsl", "dansk tegnsprog"],
  ["kl", "grønlandsk"],
  ["fo", "færøsk"],
  ["sv", "svensk"],
  ["no", "norsk"],
  ["de", "tysk"],
  ["fr", "fransk"],
  ["es", "spansk"],
  ["pl", "polsk"],
  ["uk", "ukrainsk"],
  ["ru", "russisk"],
  ["ro", "rumænsk"],
  ["tr", "tyrkisk"],
  ["ar", "arabisk"],
  ["fa", "persisk"],
  ["so", "somali"],
  ["ur", "urdu"],
  ["th", "thai"],
] as const;
const nameOf = new Map<string, string>(named);
const tagOf = new Map<string, string>(named.map(([tag, name]) => [name, tag]));

export const writeLanguages = (languages: readonly string[]): string =>
  itemised(languages.map((tag) => nameOf.get(tag) ?? tag));

/** Names or BCP 47 tags; what is neither is left for the validator to refuse. */
export const readLanguages = (cell: string): string[] =>
  itemsOf(cell.replaceAll(",", "|")).map((item) => tagOf.get(plain(item)) ?? item);
