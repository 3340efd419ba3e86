export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As it stands after other words. */
export const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
