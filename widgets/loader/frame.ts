import { readPresets, type WidgetName } from "../shared/presets.ts";

/** Milliseconds until a frame that shows no sign of life is given up. */
const patience = 30_000;
const interval = 100;

/**
 * The address of a widget's page with the host's presets.
 * `within=loader` tells the page that the acute lines already stand above it.
 */
export function frameUrl(origin: string, widget: WidgetName, host: Element): string {
  const url = new URL(`/embed/${widget}`, origin);
  for (const [name, value] of readPresets((name) => host.getAttribute(name))) url.searchParams.set(name, value);
  url.searchParams.set("within", "loader");
  return url.href;
}

/**
 * A frame for our own page. It may run scripts in its own origin, open links in a new tab and print.
 * It may not move the host's page, submit forms or download.
 */
export function createFrame(url: string, title: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.setAttribute("part", "frame");
  frame.setAttribute(
    "sandbox",
    "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals",
  );
  frame.referrerPolicy = "no-referrer";
  frame.loading = "eager";
  frame.title = title;
  frame.src = url;
  return frame;
}

/**
 * Waits until the page inside the frame is usable, and answers whether it came to that within 30 seconds.
 * A frame's `load` event also fires for an error page, and messages would be open to the host's other scripts.
 * How many frames it holds is the one thing that a frame of another origin shows its parent: our page puts in an empty
 * one when the visitor can begin, and says nothing more.
 */
export function becomesUsable(frame: HTMLIFrameElement, given: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const started = Date.now();
    const timer = setInterval(() => {
      const usable = (frame.contentWindow?.length ?? 0) > 0;
      if (usable || Date.now() - started >= patience) settle(usable);
    }, interval);
    const settle = (usable: boolean) => {
      clearInterval(timer);
      resolve(usable);
    };
    given.addEventListener("abort", () => settle(false), { once: true });
  });
}
