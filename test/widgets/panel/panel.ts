import type { Situation } from "../../../schema/guidance.ts";
import { prepare } from "../../../schema/matching/search.ts";
import type { Registry } from "../../../schema/registry.ts";
import type { Example } from "../../../widgets/finder/examples.ts";
import { fictitiousGuidance } from "../../helpers/fictitious.ts";
import "../../../widgets/panel/define.ts";
import type { PanelView } from "../../../widgets/panel/element.ts";
import * as finder from "../finder/finder.ts";

const waiting: Situation = {
  id: "waiting-for-treatment",
  title: { da: "Du venter på behandling" },
  subject: "adult",
  topics: ["late-effects"],
  variants: [
    {
      audiences: ["self"],
      steps: { now: ["opdigtet-ventetid"], "where-to-turn": ["opdigtet-regler"] },
      folded: ["opdigtet-regler"],
      offers: { audience: ["self"] },
    },
  ],
};

const close: Situation = {
  id: "someone-close-has-told-you",
  title: { da: "En, du holder af, har fortalt dig det" },
  subject: "adult",
  topics: ["late-effects"],
  variants: [
    {
      audiences: ["relative"],
      relations: ["friend"],
      steps: { now: ["opdigtet-ved-siden-af", "opdigtet-ven"] },
      offers: { audience: ["relative"] },
    },
    { audiences: ["relative"], steps: { now: ["opdigtet-ved-siden-af"] }, offers: { audience: ["relative"] } },
  ],
};

const ofClose = { audiences: ["relative" as const], relations: ["friend" as const] };

/** The fictitious registry with a situation for each who may ask. */
export function registry(): Registry {
  const data = finder.registry();
  return {
    ...data,
    guidance: [
      ...data.guidance,
      fictitiousGuidance({ id: "opdigtet-ven", title: { da: "Opdigtet: når det er din ven" }, ...ofClose }),
      fictitiousGuidance({ id: "opdigtet-regler", title: { da: "Opdigtet: reglerne" }, audiences: ["self"] }),
    ],
    situations: [...data.situations, waiting, close],
  };
}

/** Puts a panel in the page in the state that an example describes. */
export async function show(example: Omit<Example, "name"> = {}, data: Registry = registry()): Promise<PanelView> {
  const view = document.createElement("vejviser-panel-view");
  view.now = () => finder.now;
  for (const [name, value] of Object.entries(example.attributes ?? {})) view.setAttribute(name, value);
  if (example.registry === "failed") view.failed = true;
  if (example.registry === undefined || example.registry === "here") view.prepared = prepare(data);
  document.body.replaceChildren(view);
  await view.updateComplete;
  for (const step of example.steps ?? []) await finder.perform(step);
  await view.updateComplete;
  return view;
}

export const all = (view: PanelView, selector: string): HTMLElement[] => [
  ...view.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** What each element that a selector finds says, as it is read. */
export const texts = (view: PanelView, selector: string): string[] =>
  all(view, selector).map((element) => (element.textContent ?? "").replaceAll(/\s+/g, " ").trim());

export const snippetsOf = (view: PanelView): (string | undefined)[] =>
  all(view, "[data-guidance-id]").map((snippet) => snippet.dataset.guidanceId);
