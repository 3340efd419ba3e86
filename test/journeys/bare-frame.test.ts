import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchOptions } from "../helpers/chromium.ts";
import { watchForFaults } from "../helpers/faults.ts";
import { serveHostPage } from "../helpers/host-page.ts";
import { coverText, neutral, neutralSite } from "../helpers/leaving.ts";

const origin = inject("publicHouse");

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser.close();
});

/** A CMS page that allows only frames, with the finder as one. */
async function openBareFrame(sandbox: string | null, widget = "finder") {
  const host = await serveHostPage(
    `<iframe src="${origin}/embed/${widget}" width="100%" height="800" ${sandbox === null ? "" : `sandbox="${sandbox}"`}></iframe>`,
  );
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(host.origin);
  const frame = page.frames()[1];
  if (!frame) throw new Error("The host page has no frame.");
  await frame.locator("main > [acute-above] h2").first().waitFor();
  const asked = await neutralSite(context);
  return {
    page,
    frame,
    asked,
    async close() {
      await context.close();
      await host.stop();
    },
  };
}

describe("a bare frame in a stranger's page", () => {
  const free = "allow-scripts allow-same-origin allow-popups allow-top-navigation-by-user-activation";

  it.each([
    ["without a sandbox", null],
    ["in a sandbox that lets a person's press move the page", free],
  ])("%s takes the whole page with it", async (_how, sandbox) => {
    const { page, frame, asked, close } = await openBareFrame(sandbox);
    await frame.getByRole("link", { name: "Forlad siden" }).click({ noWaitAfter: true });
    await page.waitForURL(neutral);
    expect(asked.map(({ referer }) => referer)).toEqual([undefined]);
    await close();
  });

  it("that may not move the page empties itself, by button and by keys, and shows the link", async () => {
    for (const way of ["button", "keys"]) {
      const { page, frame, asked, close } = await openBareFrame("allow-scripts");
      await frame.getByRole("searchbox").pressSequentially("mareridt");
      if (way === "button") await frame.getByRole("link", { name: "Forlad siden" }).click();
      else for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
      await expect.poll(() => frame.locator("body").innerText()).toBe(coverText);
      const link = frame.getByRole("link");
      expect(await link.getAttribute("href")).toBe(neutral);
      expect(await link.getAttribute("target")).toBe("_top");
      expect(await page.locator("h1").innerText(), "what stands around it is the host's").toBe("Opdigtet kommune");
      expect(asked).toEqual([]);
      await close();
    }
  });

  it.each(["finder", "panel"])(
    "in the strictest sandbox that runs scripts, the %s works without an error",
    async (widget) => {
      const { page, frame, close } = await openBareFrame("allow-scripts", widget);
      const faults = watchForFaults(page);
      await page.reload();
      const again = page.frames()[1] ?? frame;
      expect(await again.evaluate("self.origin")).toBe("null");
      if (widget === "finder") {
        await again.getByRole("searchbox").pressSequentially("kvindetræf");
        await expect.poll(() => again.locator("article").first().innerText()).toMatch(/kvindetræf/i);
        await again.locator("article button[aria-expanded]").first().click();
      } else await again.locator("button, a").first().waitFor();
      expect(await again.locator('a[href="tel:112"]').count()).toBeGreaterThan(0);
      expect(faults).toEqual([]);
      await close();
    },
  );

  it("says that it is locked where that is so, and nowhere else", async () => {
    const locked = await openBareFrame("allow-scripts");
    expect(await locked.frame.locator("header").innerText()).toContain("Siden her er låst");
    await locked.close();
    const open = await openBareFrame(free);
    expect(await open.frame.locator("header").innerText()).not.toContain("låst");
    await open.close();
  });
});
