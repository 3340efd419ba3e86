import type { Prepared } from "../../schema/matching/search.ts";
import { loadRegistry } from "./registry-source.ts";

/** What both views have: a place for the registry, and what they show without it. */
export interface RegistryView extends HTMLElement {
  prepared: Prepared | undefined;
  failed: boolean;
  listHref: string;
}

/** A view, at once; it waits calmly until `loaded` is kept, and says where else to look when that is broken. */
export interface CreatedView {
  view: HTMLElement;
  /** Throws `RegistryUnavailable`. */
  loaded: Promise<void>;
  /** Another view over what the first one has, of which nothing has been asked. Fetches nothing. */
  anew(): HTMLElement;
}

/** What `/embed/finder.js` and `/embed/panel.js` offer. `origin` is the registry's. */
export interface ViewModule {
  createView(origin: string): CreatedView;
}

/** Fills new views from the registry at `origin`. `plainPage` is the path of what shows the same without scripts. */
export function filledFrom(origin: string, create: () => RegistryView, plainPage: string): CreatedView {
  const createEmpty = () => Object.assign(create(), { listHref: new URL(plainPage, origin).href });
  const view = createEmpty();
  return {
    view,
    loaded: fill(view, origin),
    anew: () => Object.assign(createEmpty(), { prepared: view.prepared, failed: view.failed }),
  };
}

async function fill(view: RegistryView, origin: string): Promise<void> {
  try {
    view.prepared = await loadRegistry(origin, fetch);
  } catch (cause) {
    view.failed = true;
    throw cause;
  }
}
