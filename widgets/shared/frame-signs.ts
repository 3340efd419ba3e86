/**
 * What our framed page says to the loader around it. How many frames it holds is the one thing that a page of another
 * origin shows its parent, and a message could be heard by whatever else runs there. So it holds none while it loads,
 * one when the visitor can begin, and, emptied of all else, two when the visitor leaves. It never says anything more.
 */
export const signs = { usable: 1, leaving: 2 } as const;

/** Milliseconds that the loader has for covering the page, before the frame does what it can by itself. */
export const loaderPatience = 500;
