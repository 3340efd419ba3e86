import { page, userEvent } from "vitest/browser";
import type { RegistryElement } from "../../../widgets/shared/registry-element.ts";
import { perform } from "../finder/finder.ts";

/** The inner document that a view was asked to print, held before the browser would print it. */
export interface Printed {
  document: Document;
  title: string;
  text: string;
  size: number;
  /** What the browser says when the person is through with the printing. */
  finish(): void;
}

/** Presses a button of the handout and gives what would be printed. `begins`: the browser does not refuse. */
export async function printed(view: RegistryElement, button: string, begins = true): Promise<Printed> {
  const held = Promise.withResolvers<Printed>();
  // Load events of a shadow root do not leave it, but can be seen on their way.
  view.renderRoot.addEventListener(
    "load",
    ({ target }) => {
      const inner = target instanceof HTMLIFrameElement ? target.contentDocument?.defaultView : null;
      if (!inner) return;
      inner.print = () => {
        const { body, title } = inner.document;
        if (begins) inner.dispatchEvent(new Event("beforeprint"));
        held.resolve({
          document: inner.document,
          title,
          text: body.innerText.replaceAll(/\s+/g, " ").trim(),
          size: (Number.parseFloat(getComputedStyle(body).fontSize) * 72) / 96,
          finish: () => inner.dispatchEvent(new Event("afterprint")),
        });
      };
    },
    { capture: true, once: true },
  );
  await perform({ press: button });
  return held.promise;
}

/** Ticks the box on the card of an offer. */
export async function tick(view: RegistryElement, id: string): Promise<void> {
  const box = view.renderRoot.querySelector(`[data-offer-id="${id}"] .tick label`);
  if (!box) throw new Error(`${id} has no box`);
  await userEvent.click(page.elementLocator(box));
  await view.updateComplete;
}
