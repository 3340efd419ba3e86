import { exitAddress } from "../../schema/exit.ts";
import type { CreatedView } from "../shared/create-view.ts";
import { onThreeShifts } from "../shared/exit.ts";
import { readLook } from "../shared/look.ts";
import { applyPresets } from "../shared/presets.ts";
import { leavePage } from "./leave.ts";
import { tellUsable } from "./tell-loader.ts";

/** Puts a widget into its own page, framed or not, with the presets and the look that the page's address gives. */
export async function showPage(createView: (origin: string) => CreatedView): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const read = (name: string) => parameters.get(name);
  for (const [name, value] of readLook(read)) document.documentElement.style.setProperty(`--vejviser-${name}`, value);
  letLeave(read);
  sayWhatHolds();

  const { view, loaded, anew } = createView(location.origin);
  const show = (shown: HTMLElement) => {
    applyPresets(shown, read);
    // The page has them, or the loader that frames it.
    shown.setAttribute("acute-above", "");
    document.querySelector("main")?.replaceChildren(shown);
  };
  show(view);
  await loaded;
  // A browser may keep the page as it is left, and show that again on Back.
  addEventListener("pagehide", () => show(anew()));
  // The loader takes a page that loads after it was usable for one that was emptied. Nobody waits for the load in here:
  // it may itself wait for this script.
  if (document.readyState === "complete") tellUsable();
  else addEventListener("load", tellUsable, { once: true });
}

function letLeave(read: (name: string) => string | null): void {
  const leave = () =>
    leavePage({
      url: exitAddress(read("exit-url")),
      lang: document.documentElement.lang === "en" ? "en" : "da",
      isWithinLoader: read("within") === "loader",
    });
  onThreeShifts(leave);
  // Without scripts it is a plain link.
  document.querySelector("[data-exit]")?.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
}

/** Shows the sentences that are true only with scripts, or only in a frame that a stranger has locked. */
function sayWhatHolds(): void {
  const isLocked = self.origin === "null";
  for (const said of document.querySelectorAll<HTMLElement>("[data-when]")) {
    said.hidden = said.dataset.when === "locked" && !isLocked;
  }
}
