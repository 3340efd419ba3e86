import type { Frame, Page } from "playwright";

/** Where focus is, as a person would tell of it. */
export interface Stop {
  name: string;
  /** In the document that it is in, wherever that is scrolled to. */
  box: { left: number; top: number; right: number; bottom: number };
  /** Pixels around it. */
  outline: number;
  document: "host" | "framed";
}

/** Goes through open shadow roots; it is put before what runs in a page. */
const inPage = `
  const deep = (root) => root.activeElement?.shadowRoot?.activeElement ? deep(root.activeElement.shadowRoot) : root.activeElement;
  const nameOf = (element) => {
    const said = element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent;
    return element.localName + " " + said.replaceAll(/\\s+/g, " ").trim();
  };
  const elements = (tree) => [...tree.children].flatMap((one) => [one,
    ...(one.shadowRoot ? elements(one.shadowRoot) : []),
    ...(one.localName === "slot" ? one.assignedElements() : []).flatMap((given) => [given, ...elements(given)]),
    ...(one.shadowRoot ? [] : elements(one))]);
  const stops = () => elements(document.body).filter((element) =>
    element.matches("a[href], button, input, select, summary, iframe, [tabindex='0']") && element.tabIndex >= 0
    && element.checkVisibility({ visibilityProperty: true }) && !(element.type === "radio" && !element.checked));`;

/** What can have focus in a document, in the order in which it is written. A group of radio buttons is one. */
const stopsIn = (where: Frame): Promise<string[]> =>
  where.evaluate(`(() => { ${inPage}
    return stops().map((element) => element.localName === "iframe" ? "iframe" : nameOf(element));
  })()`);

/** All that Tab shall lead to, with what is in the frame in its place. */
export async function allStops(page: Page, framed: Frame | undefined): Promise<string[]> {
  const inFrame = framed ? await stopsIn(framed) : [];
  return (await stopsIn(page.mainFrame())).flatMap((name) => (name === "iframe" ? inFrame : [name]));
}

const focused = (where: Frame): Promise<Omit<Stop, "document">> =>
  where.evaluate(`(() => { ${inPage}
    const element = deep(document);
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      name: element.localName === "iframe" ? "iframe" : nameOf(element),
      box: { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY },
      outline: 2 * (right - left + bottom - top),
    };
  })()`);

/** Where focus is now. */
export async function focusedStop(page: Page, framed: Frame | undefined): Promise<Stop> {
  const stop = await focused(page.mainFrame());
  if (stop.name !== "iframe" || !framed) return { ...stop, document: "host" };
  return { ...(await focused(framed)), document: "framed" };
}

/** Whether focus is somewhere in the document, and not lost with what had it. */
export const hasFocus = (where: Frame): Promise<boolean> =>
  where.evaluate(`(() => { ${inPage} return deep(document) !== document.body; })()`);

/** A picture of what has focus and a little around it: as it is, and as it would be without focus. */
export async function withAndWithout(page: Page, framed: Frame | undefined): Promise<[Buffer, Buffer]> {
  const host = await focused(page.mainFrame());
  const where = host.name === "iframe" && framed ? framed : page.mainFrame();
  const clip = await clipOf(page, where);
  const shoot = () => page.screenshot({ clip, caret: "initial" });
  const seen = await shoot();
  await where.evaluate(`{ ${inPage} globalThis.left = deep(document); left.blur(); }`);
  const unseen = await shoot();
  await where.evaluate("globalThis.left.focus()");
  return [seen, unseen];
}

/** The part of the window where what has focus is, as far as it is in the window at all. */
async function clipOf(page: Page, where: Frame) {
  const around = 8;
  const own: DOMRect = await where.evaluate(`(() => { ${inPage}
    const element = deep(document);
    return (element.closest(".choice") ?? element).getBoundingClientRect().toJSON();
  })()`);
  const frame = where.parentFrame() ? await (await where.frameElement()).boundingBox() : null;
  const window = page.viewportSize() ?? { width: 0, height: 0 };
  const left = Math.max(0, own.left + (frame?.x ?? 0) - around);
  const top = Math.max(0, own.top + (frame?.y ?? 0) - around);
  const right = Math.min(window.width, own.right + (frame?.x ?? 0) + around);
  const bottom = Math.min(window.height, own.bottom + (frame?.y ?? 0) + around);
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

/**
 * What lies wholly under something else when it gets focus at the window's upper edge, where the way out is (WCAG
 * 2.4.11). Is to be asked after a key was pressed, because only then focus is shown.
 */
export const hiddenByOthers = (where: Frame): Promise<string[]> =>
  where.evaluate(`(() => { ${inPage}
    const met = (root, x, y) => {
      const found = root.elementFromPoint(x, y);
      return found?.shadowRoot && found.shadowRoot !== root ? met(found.shadowRoot, x, y) ?? found : found;
    };
    const isMet = (element) => [...element.getClientRects()].some(({ left, top, width, height }) =>
      [0.05, 0.5, 0.95].some((part) => {
        const found = met(document, left + part * width, top + height / 2);
        return found === element || element.contains(found) || element.closest("label")?.contains(found);
      }));
    return stops().filter((element) => {
      scrollBy(0, element.getBoundingClientRect().top - 16);
      element.focus();
      return !isMet(element);
    }).map(nameOf);
  })()`);
