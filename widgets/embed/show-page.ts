import type { CreatedView } from "../shared/create-view.ts";
import { applyPresets } from "../shared/presets.ts";

/** Puts a widget into its own page, framed or not, with the presets that the page's address gives. */
export async function showPage(createView: (origin: string) => CreatedView): Promise<void> {
  const { view, loaded } = createView(location.origin);
  const parameters = new URLSearchParams(location.search);
  applyPresets(view, (name) => parameters.get(name));
  // The page has them, or the loader that frames it.
  view.setAttribute("acute-above", "");
  document.querySelector("main")?.replaceChildren(view);
  await loaded;
  showUsable();
}

/** The sign that the loader waits for; see `becomesUsable`. */
function showUsable(): void {
  const sign = document.createElement("iframe");
  sign.hidden = true;
  document.body.append(sign);
}
