import type { Frame } from "playwright";

/** Something that readers set for themselves, or a host for its page; `undo` takes it back. */
export type Setting = (where: Frame) => Promise<{ undo: () => Promise<void>; faults: string[] }>;

/** Puts a style sheet into a document and into every open shadow root in it, and answers how to take it out again. */
export async function addSheet(where: Frame, css: string): Promise<() => Promise<void>> {
  await where.evaluate((css) => {
    const roots = (tree: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      tree,
      ...[...tree.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
    ];
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    for (const root of roots(document)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }, css);
  return () =>
    where.evaluate(() => {
      const take = (tree: Document | ShadowRoot) => {
        tree.adoptedStyleSheets = tree.adoptedStyleSheets.slice(0, -1);
        for (const { shadowRoot } of tree.querySelectorAll("*")) if (shadowRoot) take(shadowRoot);
      };
      take(document);
    });
}

/** The size of every text's letters and the distance between them, in pixels; `place` is that of its element. */
const letters = (where: Frame) =>
  where.evaluate(() => {
    const elements = (tree: ParentNode): Element[] =>
      [...tree.querySelectorAll("*")].flatMap((one) => [one, ...(one.shadowRoot ? elements(one.shadowRoot) : [])]);
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    return elements(document.body).flatMap((element, place) => {
      if (!hasText(element) || !element.checkVisibility() || element.closest("option")) return [];
      const { fontSize, letterSpacing } = getComputedStyle(element);
      const text = element.textContent?.trim().slice(0, 40);
      return { place, text, size: Number.parseFloat(fontSize), spacing: Number.parseFloat(letterSpacing) || 0 };
    });
  });

/** WCAG 1.4.12. */
const textSpacing: Setting = async (where) => {
  const undo = await addSheet(
    where,
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
     p { margin-block-end: 2em !important; }`,
  );
  const tight = (await letters(where)).filter(({ size, spacing }) => spacing < 0.119 * size);
  return { undo, faults: tight.map(({ text }) => `not spaced: ${text}`) };
};

/** WCAG 1.4.4, as browsers do it that enlarge nothing but the letters. */
const largeLetters: Setting = async (where) => {
  const before = new Map((await letters(where)).map(({ place, size }) => [place, size]));
  const undo = await addSheet(where, ":root { font-size: 200% !important; }");
  const after = await letters(where);
  const small = after.filter(({ place, size }) => size < 1.99 * (before.get(place) ?? 0));
  return { undo, faults: small.map(({ text, size }) => `stays small, ${size} px: ${text}`) };
};

const rightToLeft: Setting = async (where) => {
  const turn = (dir: string) => where.evaluate((dir) => document.documentElement.setAttribute("dir", dir), dir);
  await turn("rtl");
  return { undo: () => turn("ltr"), faults: [] };
};

export const settings: Record<string, Setting> = {
  "as it is": async () => ({ undo: async () => undefined, faults: [] }),
  "with the widest spacing": textSpacing,
  "with letters twice as large": largeLetters,
  "from right to left": rightToLeft,
};

/** What moves, or would. */
export const movements = (where: Frame): Promise<string[]> =>
  where.evaluate(() => {
    const elements = (tree: ParentNode): Element[] =>
      [...tree.querySelectorAll("*")].flatMap((one) => [one, ...(one.shadowRoot ? elements(one.shadowRoot) : [])]);
    return elements(document)
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== "none" || scrollBehavior === "smooth";
      })
      .map((element) => `moves: ${element.outerHTML.slice(0, 80)}`);
  });

/** What can be used but would not be seen without our colours, and answers that look alike, given or not. */
export const colourless = (where: Frame): Promise<string[]> =>
  where.evaluate(() => {
    const elements = (tree: ParentNode): Element[] =>
      [...tree.querySelectorAll("*")].flatMap((one) => [one, ...(one.shadowRoot ? elements(one.shadowRoot) : [])]);
    const isDrawn = (element: Element) => {
      const { borderTopStyle, borderTopWidth, textDecorationLine, appearance, display } = getComputedStyle(element);
      const hasBorder = borderTopStyle !== "none" && Number.parseFloat(borderTopWidth) >= 1;
      const isNative = element.matches("[type=radio], [type=checkbox]") && appearance === "auto";
      return hasBorder || isNative || textDecorationLine.includes("underline") || display === "list-item";
    };
    const all = elements(document).filter((element) => element.checkVisibility());
    const bare = all.filter(
      (element) => element.matches("a[href], button, input, select, summary") && !isDrawn(element),
    );
    const look = (choice: Element | undefined) => choice && getComputedStyle(choice).borderTopWidth;
    const choices = all.filter((element) => element.matches(".choice"));
    const given = choices.find((choice) => choice.querySelector(":checked"));
    const open = choices.find((choice) => !choice.querySelector(":checked"));
    const alike = given && open && look(given) === look(open) ? ["what is chosen looks like what is not"] : [];
    return [...alike, ...bare.map((element) => `has no shape: ${element.outerHTML.slice(0, 100)}`)];
  });
