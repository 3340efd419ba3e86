import type { ExitLang } from "../../schema/exit.ts";
import { leaveFor, wayOut } from "../shared/exit.ts";
import { loaderPatience } from "../shared/frame-signs.ts";
import { tellLeaving } from "./tell-loader.ts";

/** How a page of ours is left. */
export interface WayOut {
  url: string;
  lang: ExitLang;
  /** The loader stands around it and takes over. */
  isWithinLoader: boolean;
}

/** Empties the page at once, and leaves it: with everything around it, where the browser lets a frame do that. */
export function leavePage({ url, lang, isWithinLoader }: WayOut): void {
  const leaveByItself = () => {
    document.body.append(wayOut(url, lang));
    leaveFor(url);
  };
  if (isWithinLoader) {
    // What tells the loader stays: the page around it may be too busy to look just now.
    tellLeaving();
    setTimeout(leaveByItself, loaderPatience);
  } else {
    document.body.replaceChildren();
    leaveByItself();
  }
}
