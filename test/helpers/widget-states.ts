import type { Frame } from "playwright";
import type { Step as ExampleStep } from "../../widgets/finder/examples.ts";
import type { WidgetName } from "../../widgets/shared/presets.ts";

/**
 * Where a widget is looked at: our page inside the tag's frame; the host's page around that frame; the host's page with
 * the widget inline; our page by itself, as in a frame that a CMS makes.
 */
export type Place = "frame" | "host" | "inline" | "page";

/** One state of a widget over the real registry, and how a person comes to it. */
export interface WidgetState {
  name: string;
  widget: WidgetName;
  places: readonly Place[];
  attributes?: Record<string, string>;
  registry: "here" | "on-its-way" | "refused";
  steps?: readonly Step[];
  /** Selectors of what it has and others have not. */
  shows?: string;
}

type Step = ExampleStep | { choose: RegExp };

const words = "Søg med dine egne ord";
const near = { municipality: "0730" };
const told = { ...near, situation: "child-may-be-at-risk", audience: "professional" };
const waits = { situation: "waiting-for-treatment", audience: "self" };
const tick: Step = { choose: /Vælg til udskrift/ };
const open: Step = { press: /Læs mere/ };

const both = ["frame", "inline"] as const;
/** What the frame shows does not change the page around it, and a widget by itself differs only in what stands above. */
const around = ["host", "page"] as const;
const withoutRegistry = ["host", "inline", "page"] as const;

/** `shows` is what only this state has. */
const state = (
  name: string,
  widget: WidgetName,
  shows: string,
  attributes: Record<string, string>,
  steps: readonly Step[] = [],
): WidgetState => ({ name, widget, shows, attributes, steps, places: both, registry: "here" });

/** Around a framed widget, and where there is no registry yet, or none that can be trusted. */
const without = (widget: WidgetName): WidgetState[] => [
  { name: "framed", widget, places: around, registry: "here", attributes: waits },
  { name: "loading", widget, places: withoutRegistry, registry: "on-its-way" },
  { name: "fallback", widget, places: withoutRegistry, registry: "refused" },
];

/** The states in which the widgets are looked at by axe, whatever the window and the theme. */
export const widgetStates: readonly WidgetState[] = [
  state("before any question", "finder", "article:nth-of-type(10)", near),
  state("with answers", "finder", "article, input[name=relation]:checked", {}, [
    { write: "angst", into: words },
    { choose: "En, jeg holder af" },
    { choose: "Ven" },
  ]),
  state(
    "chosen chips",
    "finder",
    "article, .chip:nth-of-type(4)",
    { ...near, audience: "self", topic: "selling-sex" },
    [{ write: "krisecenter", into: words }],
  ),
  state("no result", "finder", ".none", near, [{ choose: "Mig selv" }, { write: "zzqx", into: words }]),
  state("details opened", "finder", ".details", { ...near, audience: "self" }, [
    { write: "mandetræf", into: words },
    open,
  ]),
  state("more filters opened", "finder", "article, .more[open] #age-fault:not(:empty)", {}, [
    { write: "krisecenter", into: words },
    { unfold: "Flere valg" },
    { unfold: "Hvilken slags hjælp?" },
    { unfold: "Passer noget af det her på dig?" },
    { write: "hundrede", into: "Hvor gammel er du?" },
  ]),
  state("ticked, with the sheet", "finder", "article, .handout", {}, [{ write: "krisecenter", into: words }, tick]),
  ...without("finder"),
  state("choosing a situation", "panel", ".situations", { audience: "relative" }),
  state("a situation told", "panel", ".step", told),
  state(
    "who asks",
    "panel",
    ".audience[open], [name=asker]:checked",
    {
      situation: "someone-close-has-told-you",
      audience: "relative",
    },
    [{ unfold: "Hvem søger du råd til?" }, { choose: "Ven" }],
  ),
  state("municipality chosen", "panel", "article, .offers", waits, [{ write: "Aarhus", into: "Hvor i landet?" }]),
  state("ticked, with the sheet", "panel", ".handout", waits, [tick]),
  ...without("panel"),
];

/** Does in a widget what a person does. */
export async function perform(where: Frame, step: Step): Promise<void> {
  if ("write" in step) {
    await where.getByLabel(step.into).fill(step.write);
    await where.getByLabel(step.into).press("Tab");
  } else if ("unfold" in step) await where.locator("summary:visible", { hasText: step.unfold }).first().click();
  else if ("press" in step) await where.getByRole("button", { name: step.press }).first().click();
  else await where.getByLabel(step.choose, { exact: true }).first().click();
}
