import { page, userEvent } from "vitest/browser";
import { labels } from "../../../schema/labels.ts";
import { prepare } from "../../../schema/matching/search.ts";
import type { Registry } from "../../../schema/registry.ts";
import "../../../widgets/finder/define.ts";
import type { FinderView } from "../../../widgets/finder/element.ts";
import type { Example, Step } from "../../../widgets/finder/examples.ts";
import { fictitiousRegistry } from "../../helpers/fictitious.ts";

/** A Saturday, 11 in the morning in Copenhagen. */
export const now = new Date("2026-11-21T10:00:00Z");

/** The fictitious registry with the words that people read. */
export const registry = (): Registry => ({ ...fictitiousRegistry(), labels });

/** Puts a finder in the page in the state that an example describes. */
export async function show(example: Omit<Example, "name"> = {}, data: Registry = registry()): Promise<FinderView> {
  const view = document.createElement("vejviser-finder-view");
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

export async function perform(step: Step): Promise<void> {
  if ("write" in step) await userEvent.fill(page.getByLabelText(step.into), step.write);
  else if ("choose" in step) await userEvent.click(page.getByLabelText(step.choose));
  else if ("unfold" in step) await userEvent.click(page.getByText(step.unfold));
  else await userEvent.click(page.getByRole("button", { name: step.press }));
}

const rooted = (view: FinderView) => view.renderRoot;

export const all = (view: FinderView, selector: string): HTMLElement[] => [
  ...rooted(view).querySelectorAll<HTMLElement>(selector),
];

/** The one element that a selector finds. */
export function one(view: FinderView, selector: string): HTMLElement {
  const [found, ...others] = all(view, selector);
  if (!found || others.length > 0) throw new Error(`${selector} finds ${found ? others.length + 1 : 0} elements`);
  return found;
}

/** What a person reads in an element: as it is drawn, in one line. */
export function read(element: HTMLElement | undefined): string {
  return (element?.innerText ?? "").replaceAll(/\s+/g, " ").trim();
}

/** The ids of the offers shown, in order. */
export const ids = (view: FinderView): string[] => all(view, "article").map((article) => article.dataset.offerId ?? "");

export const card = (view: FinderView, id: string): string => read(one(view, `[data-offer-id="${id}"]`));

/** What stands in the live region after the pause in which a change settles. */
export async function announced(view: FinderView): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 700));
  return one(view, "[role=status]").textContent ?? "";
}
