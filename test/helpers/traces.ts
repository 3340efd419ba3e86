import type { Frame, Page } from "playwright";

/** What a visit has left where somebody could find it. All zero or unchanged when nothing was learned. */
export interface Traces {
  /** Method, address and body of what was asked for, and what bids the browser to ask. */
  requests: string[];
  cookies: number;
  storage: string[];
  /** Of the page and of every frame in it: `history.length` and state, name, address and title. */
  places: string[];
}

/**
 * Starts to listen to all pages of this one's context. `since` gives the requests so far and forgets them: what loading
 * needed is no trace of a search.
 */
export function watchTraces(page: Page) {
  const requests: string[] = [];
  const context = page.context();
  const hear = (each: Page) => each.on("websocket", (socket) => requests.push(socket.url()));
  context.on("request", (request) => requests.push([request.method(), request.url(), request.postData()].join(" ")));
  context.on("page", hear);
  for (const each of context.pages()) hear(each);
  const framesNow = () => context.pages().flatMap((each) => each.frames());
  return {
    since: () => requests.splice(0),
    async now(): Promise<Traces> {
      const frames = await Promise.all(framesNow().map(tracesIn));
      return {
        requests: [...requests, ...frames.flatMap(({ hints }) => hints)],
        cookies: (await context.cookies()).length,
        storage: [...frames.flatMap(({ storage }) => storage), ...(await kept(page, framesNow()))],
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
    // A browser acts on these by itself, and tells no page of it.
    const rels = ["dns-prefetch", "preconnect", "prefetch", "prerender"].map((rel) => `link[rel~=${rel}]`);
    const bidding = [...rels, "script[type=speculationrules]", "a[ping]"].join();
    const rootsFrom = (root: ParentNode): ParentNode[] => [
      root,
      ...[...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? rootsFrom(shadowRoot) : [])),
    ];
    const hints = rootsFrom(document).flatMap((root) => [...root.querySelectorAll(bidding)]);
    return {
      storage,
      hints: hints.map(({ outerHTML }) => outerHTML),
      place: `${history.length} ${JSON.stringify(history.state)} ${window.name} ${location.href} ${document.title}`,
    };
  });
}

/** What the browser itself counts as kept for the origins of these frames, of whatever kind. */
async function kept(page: Page, frames: Frame[]): Promise<string[]> {
  const urls = frames.map((frame) => frame.url()).filter((url) => url.startsWith("http"));
  const session = await page.context().newCDPSession(page);
  const usage = async (origin: string) => {
    const { usageBreakdown } = await session.send("Storage.getUsageAndQuota", { origin });
    const used = usageBreakdown.filter((kind) => kind.usage > 0);
    return used.map((kind) => `${origin} ${kind.storageType} ${kind.usage}`);
  };
  const origins = new Set(urls.map((url) => new URL(url).origin));
  const used = await Promise.all([...origins].map(usage));
  await session.detach();
  return used.flat();
}
