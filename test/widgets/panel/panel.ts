import { prepare } from "../../../schema/matching/search.ts";
import type { Registry } from "../../../schema/registry.ts";
import type { Example } from "../../../widgets/finder/examples.ts";
import "../../../widgets/panel/define.ts";
import type { PanelView } from "../../../widgets/panel/element.ts";
import { now, perform, registry } from "../finder/finder.ts";

/** Puts a panel in the page in the state that an example describes. */
export async function show(example: Omit<Example, "name"> = {}, data: Registry = registry()): Promise<PanelView> {
  const view = document.createElement("vejviser-panel-view");
  view.now = () => now;
  for (const [name, value] of Object.entries(example.attributes ?? {})) view.setAttribute(name, value);
  if (example.registry === "failed") view.failed = true;
  if (example.registry === undefined || example.registry === "here") view.prepared = prepare(data);
  document.body.replaceChildren(view);
  await view.updateComplete;
  for (const step of example.steps ?? []) await perform(step);
  await view.updateComplete;
  return view;
}

export const all = (view: PanelView, selector: string): HTMLElement[] => [
  ...view.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** What each element that a selector finds says, as it is read. */
export const texts = (view: PanelView, selector: string): string[] =>
  all(view, selector).map((element) => (element.textContent ?? "").replaceAll(/\s+/g, " ").trim());
