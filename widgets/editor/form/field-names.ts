/** How a field is called by its path without the places in lists: `contacts.value`. */
export interface FieldWords {
  label: string;
  hint?: string;
}
export type FieldNames = Readonly<Record<string, FieldWords>>;

/** `contacts.0.value` as `contacts.value`. */
export const nameOf = (path: string): string => path.replaceAll(/\.\d+(?=\.|$)/g, "");

/** What a path is called; the path itself where it has no name. A text in one language is called what the text is. */
export function labelAt(names: FieldNames, path: string): string {
  const name = nameOf(path);
  return (names[name] ?? names[name.replace(/\.(?:da|en)$/, "")])?.label ?? path;
}
