import axe from "axe-core";
import type { Browser, Page } from "playwright";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

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
