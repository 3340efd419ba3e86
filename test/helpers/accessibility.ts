import axe from "axe-core";
import type { Browser, Frame, Page } from "playwright";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe is asked: everything; or only what a theme can change, in a document whose markup has been looked at. */
export const questions = {
  everything: [...rules, "experimental"],
  shapes: ["color-contrast", "link-in-text-block", "target-size"],
  colours: ["color-contrast", "link-in-text-block"],
};

/** Rules about what is not the widget's, in a document where one stands. */
const ofOthers = {
  // Asks for landmarks around the widget, which are the host's.
  host: "region",
  // The one heading of the first level is the host's, and what is framed begins below it.
  framed: "page-has-heading-one",
};

/** From the third of a kind on they have the colours and shapes of the first two. */
const repeated = "article:nth-of-type(n+3), .advice:nth-of-type(n+3), .snippet:nth-of-type(n+3)";
const views = ["finder", "panel"].flatMap((widget) => [
  [`vejviser-${widget}-view`],
  [`vejviser-${widget}`, `vejviser-${widget}-view`],
]);

/** What axe finds in one document, the open shadow roots in it among it. It works under a strict security policy too. */
export async function axeFaults(where: Frame, question: keyof typeof questions): Promise<string[]> {
  const isEverything = question === "everything";
  const options: axe.RunOptions = {
    runOnly: questions[question],
    ...(isEverything && { rules: { [ofOthers[where.parentFrame() ? "framed" : "host"]]: { enabled: false } } }),
    resultTypes: ["violations"],
    // Frames are documents of their own.
    iframes: false,
  };
  const exclude = isEverything ? [] : views.map((path) => ({ fromShadowDom: [...path, repeated] }));
  if (!(await where.evaluate("Boolean(globalThis.axe)"))) await where.evaluate(axe.source);
  return where.evaluate(`(async () => {
    const { violations } = await axe.run(${JSON.stringify({ exclude })}, ${JSON.stringify(options)});
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html.slice(0, 200)));
  })()`);
}

/**
 * All that a theme or a window can change of what axe sees in one document: the place, size, colours and letters of every
 * element. What has the same picture need not be looked at twice.
 */
export const pictureOf = (where: Frame): Promise<string> =>
  where.evaluate(() => {
    const elements = (tree: ParentNode): Element[] =>
      [...tree.querySelectorAll("*")].flatMap((one) => [one, ...(one.shadowRoot ? elements(one.shadowRoot) : [])]);
    const drawn = elements(document).map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const { color, backgroundColor, backgroundImage, opacity, visibility, fontSize, fontWeight } = style;
      const { textDecorationLine, borderTopColor, borderTopWidth, borderBottomColor, borderBottomWidth } = style;
      return [
        ...[x, y, width, height].map((pixels) => pixels.toFixed(1)),
        ...[color, backgroundColor, backgroundImage, opacity, visibility, fontSize, fontWeight],
        ...[textDecorationLine, borderTopColor, borderTopWidth, borderBottomColor, borderBottomWidth],
      ].join();
    });
    return drawn.join("\n");
  });

/**
 * What axe finds in a page that was made without scripts, with all that can be unfolded unfolded. axe is a script: it
 * looks at the same markup and the same look in a page of its own.
 */
export async function faultsIn(browser: Browser, html: string, origin: string, view: View): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: view.width, height: 900 }, colorScheme: view.theme });
  const page = await context.newPage();
  await page.setContent(html.replace("<head>", `<head><base href="${origin}/">`), { waitUntil: "networkidle" });
  const faults = await faultsOn(page);
  await context.close();
  return faults;
}

export interface View {
  theme: "light" | "dark";
  width: number;
}

async function faultsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(`(async () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const { violations } = await axe.run(document, { runOnly: ${JSON.stringify(rules)} });
    const found = violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 200)).join(" "));
    const wide = document.documentElement.scrollWidth > innerWidth ? ["it scrolls sideways"] : [];
    const small = [...document.querySelectorAll("button, select, summary, .choice, .question input, .exit")]
      .filter((element) => element.getBoundingClientRect().height < 43.5)
      .map((element) => "too low to tap: " + element.outerHTML.slice(0, 200));
    return [...found, ...wide, ...small];
  })()`);
}
