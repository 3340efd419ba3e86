import { exitAddress } from "../../schema/exit.ts";
import { leaveFor, onThreeShifts, wayOut } from "../shared/exit.ts";
import { coverPage } from "./cover.ts";
import { keepInSight } from "./in-sight.ts";
import { loaderLang } from "./strings.ts";

/** A tag that stands in the page, as far as leaving the page has to do with it. */
export interface Tag {
  readonly element: HTMLElement;
  /** Where its exit button has its place. */
  readonly exit: HTMLElement;
  /** Begins with nothing but the presets. */
  begin(): void;
  /** Takes away what a visitor may have written, chosen or found. */
  clear(): void;
}

/** Those in the page now. What is done for all of them is listened for once, and not when there are none. */
const tags = new Set<Tag>();
let listening: AbortController | undefined;

export function enterPage(tag: Tag): void {
  tags.add(tag);
  look();
  if (listening) return;
  listening = new AbortController();
  listen(listening.signal);
}

export function departFromPage(tag: Tag): void {
  tags.delete(tag);
  if (tags.size > 0) return;
  listening?.abort();
  listening = undefined;
}

/** Leaves the page at once: covers it, removes all that is ours and puts another page in its place. Tells nobody. */
export function leavePage({ element }: Tag): void {
  const url = exitAddress(element.getAttribute("exit-url"));
  try {
    coverPage(wayOut(url, loaderLang(element)));
    for (const tag of tags) tag.clear();
  } finally {
    // Whatever a host or an old browser makes of the cover, nobody is kept here.
    leaveFor(url);
  }
}

function listen(signal: AbortSignal): void {
  onThreeShifts(() => {
    const [first] = tags;
    const from = [...tags].find(({ element }) => element.hasAttribute("exit-url")) ?? first;
    if (from) leavePage(from);
  }, signal);

  // A browser may keep the page as it is left, and show that again on Back.
  addEventListener("pagehide", () => forEachTag("clear"), { signal });
  addEventListener("pageshow", ({ persisted }) => persisted && forEachTag("begin"), { signal });

  addEventListener("scroll", look, { capture: true, passive: true, signal });
  addEventListener("resize", look, { signal });
}

const look = onceAFrame(() => {
  for (const { element, exit } of tags) keepInSight(element, exit);
});

function forEachTag(act: "begin" | "clear"): void {
  for (const tag of tags) tag[act]();
}

function onceAFrame(act: () => void): () => void {
  let isAwaited = false;
  return () => {
    if (isAwaited) return;
    isAwaited = true;
    requestAnimationFrame(() => {
      isAwaited = false;
      act();
    });
  };
}
