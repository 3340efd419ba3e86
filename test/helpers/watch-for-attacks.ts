import type { BrowserContext, Page } from "playwright";
import { sentinel } from "./hostile-registry.ts";

/**
 * Everything that hostile text could bring about in a browser from now on: dialogs, windows, requests to elsewhere,
 * refusals by a security policy, exceptions. What was run is asked of each frame.
 */
export async function watchForAttacks(context: BrowserContext, origin: string) {
  const seen: string[] = [];
  await context.exposeBinding("opdigtetViolation", (_, told: string) => void seen.push(`policy: ${told}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, sample, blockedURI }) => {
      const report = Reflect.get(globalThis, "opdigtetViolation") as (told: string) => void;
      report(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  const watch = (page: Page) => {
    page.on("dialog", (dialog) => {
      seen.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("popup", (popup) => seen.push(`window: ${popup.url()}`));
    page.on("pageerror", ({ message }) => seen.push(`exception: ${message}`));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !url.startsWith("data:") && !url.startsWith("blob:"))
        seen.push(`asks: ${url}`);
    });
  };
  context.on("page", watch);
  return {
    seen,
    /** Also what was run in the page or one of its frames. */
    async after(page: Page): Promise<string[]> {
      const hits = await Promise.all(
        page.frames().map((frame) => frame.evaluate((name) => Reflect.has(globalThis, name), sentinel)),
      );
      return hits.includes(true) ? [...seen, `run in ${page.url()}`] : seen;
    },
  };
}
