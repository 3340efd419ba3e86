/**
 * What our framed page says to the loader around it. How many frames it holds is the one thing that a page of another
 * origin shows its parent, and a message could be heard by whatever else runs there. So it holds none until it has loaded
 * and the visitor can begin, then one; or many, when it shows the acute lines itself, because a number in an old loader,
 * which never changes, is no longer right. When the visitor leaves it begins anew, emptied of all else, with three. It
 * never says anything more. The signs lie apart, because an extension of the visitor's browser may put frames of its own
 * into any page; and they are few, because each takes its time.
 */
export const signs = { usable: 1, leaving: 3, showsLines: 6 } as const;

/** Milliseconds that the loader has for covering the page, before the frame does what it can by itself. */
export const loaderPatience = 500;
