import type { Frame, Page } from "playwright";

/** What a visit has left where somebody could find it. All zero or unchanged when nothing was learned. */
export interface Traces {
  requests: string[];
  cookies: number;
  storage: string[];
  /** `history.length`, address and title of the page and of every frame in it. */
  places: string[];
}

/** Starts to listen. `since` forgets the requests so far: what loading needed is no trace of a search. */
export function watchTraces(page: Page) {
  const requests: string[] = [];
  page.context().on("request", (request) => requests.push(request.url()));
  return {
    since: () => requests.splice(0),
    async now(): Promise<Traces> {
      const frames = await Promise.all(page.frames().map(tracesIn));
      return {
        requests: [...requests],
        cookies: (await page.context().cookies()).length,
        storage: frames.flatMap(({ storage }) => storage),
        places: frames.map(({ place }) => place),
      };
    },
  };
}

async function tracesIn(frame: Frame) {
  return frame.evaluate(async () => {
    const storage: string[] = [];
    // The empty frame that says "ready" has no origin and so no storage.
    if (location.origin !== "null" && location.href !== "about:blank") {
      storage.push(...Object.keys(localStorage), ...Object.keys(sessionStorage));
      storage.push(...(await indexedDB.databases()).map(({ name }) => name ?? ""));
      if ("caches" in window) storage.push(...(await caches.keys()));
      storage.push(...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
    }
    return { storage, place: `${history.length} ${location.href} ${document.title}` };
  });
}
