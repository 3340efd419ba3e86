import type { Markup } from "../layout.ts";

/** What an editor of one CMS has to know. Each part is a few sentences or a list, as it stands on the page. */
export interface Cms {
  /** Last part of the page's address. */
  id: string;
  name: string;
  /** Where the lines go. */
  where: Markup;
  /** What the editor takes out of them, and for whom. */
  removed: Markup;
  /** How to do with a frame alone. */
  frameOnly: Markup;
  /** Where the host's security policy is set. `origin` is the registry's. */
  policy: (origin: string) => Markup;
  caching: Markup;
  /** What we could not find out. */
  unknown: Markup;
  /** What the page stands on. */
  sources: { title: string; url: string }[];
}
