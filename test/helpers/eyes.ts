import type { Frame, JSHandle } from "playwright";
import type { Doing } from "./doings.ts";

/** What there is to see and to do in the widgets of a document. Lives in the page. */
export interface Eyes {
  /** The offers and the advice that are shown, in their order. */
  results(): string;
  /** These, and whatever else has been opened, chosen, ticked, written and printed. */
  all(): string;
  /** Where it can be done now. */
  find(doing: Doing): HTMLElement | undefined;
}

export const openEyes = (frame: Frame): Promise<JSHandle<Eyes>> => frame.evaluateHandle(eyes);

function eyes(): Eyes {
  const tags = [...document.querySelectorAll("vejviser-finder, vejviser-panel")];
  const views = [document, ...tags.flatMap(({ shadowRoot }) => shadowRoot ?? [])]
    .flatMap((root) => [...root.querySelectorAll("vejviser-finder-view, vejviser-panel-view")])
    .flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const every = <Found extends HTMLElement>(where: string) =>
    views.flatMap((view) => [...view.querySelectorAll<Found>(where)]);

  // A sheet is in the page for no longer than the browser takes to print it.
  let printed = 0;
  const sheets = new MutationObserver((changes) => {
    printed += changes
      .flatMap(({ addedNodes }) => [...addedNodes])
      .filter(({ nodeName }) => nodeName === "IFRAME").length;
  });
  for (const view of views) sheets.observe(view, { childList: true });

  const results = () =>
    every("[data-offer-id], [data-kept-out], [data-guidance-id]")
      .map(({ dataset: { offerId, keptOut, guidanceId } }) => offerId ?? keptOut ?? guidanceId)
      .join(" ");
  const isInSight = (place: HTMLElement) => {
    const box = place.localName === "summary" ? place.parentElement?.parentElement : place;
    return !box?.closest("details:not([open]), [hidden]");
  };
  return {
    results,
    all: () =>
      [
        results(),
        ...every("details[open] > summary, [aria-expanded=true]").map((one) => one.textContent),
        ...every("input:checked").map(({ parentElement }) => parentElement?.textContent),
        ...every<HTMLInputElement>("input.field, select").map(({ value }) => value),
        printed,
      ].join("|"),
    find({ where, chance }) {
      const found = every(where).filter(isInSight);
      return found[Math.floor(chance * found.length)];
    },
  };
}
