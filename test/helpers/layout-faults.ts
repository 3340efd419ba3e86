import type { Frame } from "playwright";

/**
 * What a reader loses in one document, the open shadow roots in it among it: text that is cut off or cannot be scrolled
 * to, text that lies over other text, and a page wider than its window.
 */
export const layoutFaults = (where: Frame): Promise<string[]> =>
  where.evaluate(() => {
    interface Said {
      text: string;
      element: Element;
      box: DOMRect;
      /** It stays where it is while the page scrolls, over what comes by. */
      isAbove: boolean;
    }
    const root = document.documentElement;
    const isRightToLeft = getComputedStyle(root).direction === "rtl";

    const elementsIn = (tree: ParentNode): Element[] =>
      [...tree.querySelectorAll("*")].flatMap((element) => [
        element,
        ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
      ]);
    const around = (element: Element): Element | null => {
      const tree = element.getRootNode();
      return element.assignedSlot ?? element.parentElement ?? (tree instanceof ShadowRoot ? tree.host : null);
    };
    const pathOf = (element: Element | null): Element[] => (element ? [element, ...pathOf(around(element))] : []);

    /** Only for screen readers. */
    const isUnseen = (path: Element[]) => path.some((element) => getComputedStyle(element).clipPath === "inset(50%)");
    const isAbove = (path: Element[]) =>
      path.some((element) => /fixed|sticky/.test(getComputedStyle(element).position));

    function textsOf(element: Element): Said[] {
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
      if (own.length === 0 || element.closest("select, style, script")) return [];
      if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return [];
      const path = pathOf(element);
      if (isUnseen(path)) return [];
      return own.flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
        const text = node.nodeValue?.trim().slice(0, 40) ?? "";
        return boxes.map((box) => ({ text, element, box, isAbove: isAbove(path) }));
      });
    }

    function isLost({ element, box }: Said): boolean {
      for (const holder of pathOf(element)) {
        if (holder === root || holder === document.body) break;
        const { overflowX, overflowY } = getComputedStyle(holder);
        const edge = holder.getBoundingClientRect();
        const isCut = (overflow: string) => overflow === "hidden" || overflow === "clip";
        if (isCut(overflowX) && (box.left < edge.left - 1 || box.right > edge.right + 1)) return true;
        if (isCut(overflowY) && (box.top < edge.top - 1 || box.bottom > edge.bottom + 1)) return true;
        if (/auto|scroll/.test(overflowX + overflowY)) return false;
      }
      const start = isRightToLeft ? box.right + scrollX > root.clientWidth + 1 : box.left + scrollX < -1;
      return start || box.top + scrollY < -1;
    }

    /** How much of the smaller of two boxes lies in the other, from 0 to 1. */
    function shared(one: DOMRect, other: DOMRect): number {
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      const least = Math.min(one.width * one.height, other.width * other.height);
      return width > 0 && height > 0 ? (width * height) / least : 0;
    }

    const said = elementsIn(document).flatMap(textsOf);
    const lost = said.filter(isLost).map(({ text }) => `cut off: ${text}`);
    const inOrder = said.filter((each) => !each.isAbove).sort((a, b) => a.box.top - b.box.top);
    const over = inOrder.flatMap((one, place) => {
      const found: string[] = [];
      for (const other of inOrder.slice(place + 1)) {
        if (other.box.top >= one.box.bottom) break;
        if (shared(one.box, other.box) > 0.25) found.push(`one over the other: ${one.text} / ${other.text}`);
      }
      return found;
    });
    // A frame in a page that is 320 wide has a little less.
    const wide = root.scrollWidth > innerWidth && innerWidth >= 280 ? ["it scrolls sideways"] : [];
    return [...new Set([...wide, ...lost, ...over])];
  });
