import { signs } from "../shared/frame-signs.ts";
import { readLook } from "../shared/look.ts";
import { readPresets, type WidgetName } from "../shared/presets.ts";

/** Milliseconds in sight until a frame that shows no sign of life is given up. */
const patience = 30_000;
/** Milliseconds in sight in which a frame that has begun shows what else it has to say. */
const shortPatience = 5_000;

/**
 * The address of a widget's page with the host's presets and the colours it has given the tag.
 * `within=loader` tells the page that the acute lines and the exit already stand above it.
 */
export function frameUrl(origin: string, widget: WidgetName, host: Element): string {
  const style = getComputedStyle(host);
  const presets = readPresets((name) => host.getAttribute(name));
  const look = readLook((name) => style.getPropertyValue(`--vejviser-${name}`));
  const url = new URL(`/embed/${widget}`, origin);
  url.search = new URLSearchParams([...presets, ...look, ["within", "loader"]]).toString();
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
 * Waits until the page inside the frame is usable, and answers whether it came to that within 30 seconds in sight: a page
 * that is prepared in advance, or sleeps in the background, does not load its frames.
 * A frame's `load` event says nothing of it: it also fires for an error page.
 */
export const becomesUsable = (frame: HTMLIFrameElement, given: AbortSignal): Promise<boolean> =>
  comesToHold(signs.usable, frame, { every: 100, patience }, given);

/** Answers whether a usable page shows the acute lines itself, instead of those in here. */
export const showsLines = (frame: HTMLIFrameElement, given: AbortSignal): Promise<boolean> =>
  comesToHold(signs.showsLines, frame, { every: 100, patience: shortPatience }, given);

/**
 * Calls `leave` when the visitor has left by the keys inside a usable frame: it is emptied, which is a `load` of its own.
 */
export function onLeaving(frame: HTMLIFrameElement, leave: () => void, given: AbortSignal): void {
  const look = async () => {
    const hasLeft = await comesToHold(signs.leaving, frame, { every: 10, patience: shortPatience }, given);
    if (hasLeft) leave();
  };
  frame.addEventListener("load", () => void look(), { signal: given });
}

interface Looking {
  /** Milliseconds between two looks, and in sight from the first to the last. */
  every: number;
  patience: number;
}

function comesToHold(
  frames: number,
  frame: HTMLIFrameElement,
  { every, patience }: Looking,
  given: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    let waited = 0;
    const settle = (does: boolean) => {
      clearInterval(timer);
      resolve(does);
    };
    const look = () => {
      const does = (frame.contentWindow?.length ?? 0) >= frames;
      if (!document.hidden) waited += every;
      if (does || waited >= patience) settle(does);
    };
    const timer = setInterval(look, every);
    look();
    given.addEventListener("abort", () => settle(false), { once: true });
  });
}
