import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";

/** What host pages do to everything in them, mostly without meaning us. */
const hostile: Record<string, string> = {
  "a reset": "* { all: revert }",
  "a hard reset": "* { all: unset !important }",
  "hides the tag":
    "vejviser-finder { display: none !important; visibility: hidden !important; opacity: 0 !important; content-visibility: hidden !important }",
  "folds the tag":
    "vejviser-finder { height: 0 !important; max-height: 0 !important; overflow: hidden !important; clip-path: inset(100%) !important; contain: strict !important }",
  "moves the tag away":
    "vejviser-finder { position: fixed !important; left: -9999px !important; float: left !important; transform: scale(0) !important; translate: -200vw !important }",
  "narrows the tag":
    "vejviser-finder { width: 10px !important; columns: 4 !important; writing-mode: vertical-rl !important }",
  "makes the tag deaf": "vejviser-finder { pointer-events: none !important; user-select: none !important }",
  "hides all frames":
    "iframe { display: none !important; height: 0 !important; width: 0 !important; visibility: hidden !important }",
  "hides all parts":
    "div, p, ul, li, a, button, dialog, slot, input { display: none !important; font-size: 0 !important }",
  "shrinks all text":
    "* { font-size: 3px !important; line-height: 0 !important; letter-spacing: 3em !important; text-indent: -99em !important; text-transform: uppercase !important }",
  "bleaches all text": "* { color: #fff !important; background: #fff !important; text-shadow: none !important }",
  "fades everything":
    "* { transition: all 9s !important; animation: fade 9s infinite !important } @keyframes fade { to { opacity: 0 } }",
};

let sheet: CSSStyleSheet;
beforeEach(async () => {
  await import("../../../widgets/embed.ts");
  await page.viewport(800, 900);
  sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
});
afterEach(() => {
  document.adoptedStyleSheets = [];
  document.body.replaceChildren();
});

/** A tag whose frame can be used, under a host's style sheet. */
async function usable(css: string): Promise<ShadowRoot> {
  sheet.replaceSync(css);
  const tag = document.createElement("vejviser-finder");
  tag.setAttribute("src", location.origin);
  document.body.append(tag);
  const root = tag.shadowRoot;
  const frame = root?.querySelector("iframe");
  if (!root || !frame) throw new Error("The tag has no frame.");
  await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  frame.contentDocument?.body.append(frame.contentDocument.createElement("iframe"));
  await expect.poll(() => root.querySelector("[data-usable]")).not.toBeNull();
  return root;
}

/** The colour that an element's letters stand on. */
function groundOf(element: Element | null): string {
  if (!element) return "rgb(255, 255, 255)";
  const { backgroundColor } = getComputedStyle(element);
  return backgroundColor === "rgba(0, 0, 0, 0)" ? groundOf(element.parentElement) : backgroundColor;
}

/** What keeps a person from reading or reaching an element; nothing when all is well. */
function hinders(element: Element): string[] {
  element.scrollIntoView({ block: "center" });
  const { width, height, left, top } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const root = element.getRootNode() as ShadowRoot;
  const met = root.elementFromPoint(left + Math.min(width / 2, 20), top + Math.min(height / 2, 10));
  const checks = {
    "not drawn": !element.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: true,
    }),
    small: width < 20 || height < 10,
    "out of sight": left < 0 || top < 0 || left > innerWidth,
    "out of reach": met === null || !(met === element || element.contains(met) || met.contains(element)),
    "tiny letters": Number.parseFloat(style.fontSize) < 16,
    "pulled apart": style.letterSpacing !== "normal" || style.textTransform !== "none" || style.textIndent !== "0px",
    bleached: style.color === groundOf(element),
  };
  return Object.entries(checks).flatMap(([what, is]) => (is ? [what] : []));
}

describe("under the host's style sheet", () => {
  test.each(Object.entries(hostile))("that %s, all can be read and reached", async (_what, css) => {
    const root = await usable(css);
    const needed = { how: "#how", acute: "li", number: "li a", exit: "button" };
    for (const [name, selector] of Object.entries(needed)) {
      for (const element of root.querySelectorAll(selector)) expect(hinders(element), name).toEqual([]);
    }
    const frame = root.querySelector("iframe");
    expect(frame?.offsetHeight).toBeGreaterThanOrEqual(300);
    expect(frame?.offsetWidth).toBeGreaterThanOrEqual(270);
    expect(frame?.checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(true);
  });

  test("a tag that the host hides with `hidden` is hidden", async () => {
    const root = await usable("");
    expect((root.host as HTMLElement).offsetHeight).toBeGreaterThan(300);
    (root.host as HTMLElement).hidden = true;
    expect((root.host as HTMLElement).offsetHeight).toBe(0);
  });

  test("a tag has the width and margins that the host gives it", async () => {
    const root = await usable("vejviser-finder { max-width: 500px; margin: 40px 20px }");
    const { width, left } = root.host.getBoundingClientRect();
    expect(width).toBe(500);
    expect(left).toBeGreaterThanOrEqual(20);
  });
});
