/** However it is spaced and whichever case it has: non-breaking spaces count as spaces. */
export const plain = (text: string): string => spaced(text).toLowerCase();

/** One ordinary space wherever there is any white space, none around it. */
export const spaced = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** Of digits that people write in groups. */
export const withoutSpaces = (text: string): string => text.replaceAll(/\s/g, "");

/** What an empty list is called where silence means something else. */
export const none = "Ingen";
export const isNone = (cell: string): boolean => plain(cell) === plain(none);

/** The items of a cell, one a line or with "|" or ";" between them. */
export const itemsOf = (cell: string): string[] =>
  isNone(cell)
    ? []
    : cell
        .split(/[|;\n]/)
        .map(spaced)
        .filter(Boolean);

/** As `itemsOf` reads them. */
export const itemised = (items: readonly string[]): string => items.join(" | ");
