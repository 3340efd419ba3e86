import type { Frame } from "playwright";

/**
 * Listens as a screen reader does to the live regions of a document, those in open shadow roots among them: the answer
 * gives what they have said since it was last asked.
 */
export async function listen(where: Frame): Promise<() => Promise<string[]>> {
  await where.evaluate(() => {
    const roots = (tree: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      tree,
      ...[...tree.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
    ];
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const root of roots(document)) {
      const before = new WeakMap<Element, string>();
      const regions = () => root.querySelectorAll("[role=status], [role=alert], [role=log], [aria-live]");
      const hear = (isNew: boolean) => {
        for (const region of regions()) {
          const text = region.textContent?.trimStart() ?? "";
          if (isNew && text !== "" && text !== before.get(region)) heard.push(text.trim());
          before.set(region, text);
        }
      };
      hear(false);
      new MutationObserver(() => hear(true)).observe(root, { subtree: true, childList: true, characterData: true });
    }
  });
  return () => where.evaluate<string[]>("heard.splice(0)");
}
