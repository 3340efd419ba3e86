/** Runs in a widget's own page, framed or not: reads the presets from the address and puts the widget in. */
import type { ViewModule } from "../shared/create-view.ts";
import { applyPresets } from "../shared/presets.ts";

const place = document.querySelector<HTMLElement>("[data-widget]");
if (place) await show(place);

async function show(place: HTMLElement): Promise<void> {
  const { createView } = (await import(/* @vite-ignore */ `/embed/${place.dataset.widget}.js`)) as ViewModule;
  const { view, loaded } = createView(location.origin);
  const parameters = new URLSearchParams(location.search);
  applyPresets(view, (name) => parameters.get(name));
  // The page has them, or the loader that frames it.
  view.setAttribute("acute-above", "");
  place.replaceChildren(view);
  await loaded;
  showUsable();
}

/** The sign that the loader waits for; see `becomesUsable`. */
function showUsable(): void {
  const sign = document.createElement("iframe");
  sign.hidden = true;
  document.body.append(sign);
}
