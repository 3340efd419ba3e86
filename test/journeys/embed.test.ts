import { readdirSync, readFileSync } from "node:fs";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { PublishedVersion } from "../../widgets/published-versions.ts";
import { launchOptions } from "../helpers/chromium.ts";
import { finderFrame, loaderScript, openFinder } from "../helpers/embedded.ts";
import { watchForFaults } from "../helpers/faults.ts";
import { nosyScript, serveHostPage } from "../helpers/host-page.ts";
import { neutral, neutralSite } from "../helpers/leaving.ts";

const origin = inject("publicHouse");

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser.close();
});

const { versions } = JSON.parse(readFileSync("widgets/published/versions.json", "utf8")) as {
  versions: PublishedVersion[];
};

/** A page of a host with a strict policy. */
async function openStrictHost(body: string) {
  const host = await serveHostPage(body, {
    "content-security-policy": `default-src 'none'; img-src data:; script-src ${origin}; frame-src ${origin}; connect-src ${origin}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const faults = watchForFaults(page);
  await page.goto(host.origin);
  return {
    page,
    faults,
    async close() {
      await context.close();
      await host.stop();
    },
  };
}

const pinnedScript = ({ url, integrity }: PublishedVersion) =>
  `<script type="module" src="${origin}${url}" integrity="${integrity}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;

const acute = ["112", "70 201 201", "112", "1888", "116 111"];

describe("published versions", () => {
  it("are the ones in the repository, as they were, for ever", async () => {
    const list = await fetch(`${origin}/embed/versions.json`);
    expect(await list.json()).toEqual({ versions });
    expect(list.headers.get("access-control-allow-origin")).toBe("*");
    expect(readdirSync("widgets/published").sort()).toEqual(
      [...versions.map(({ version }) => `${version}.js`), "versions.json"].sort(),
    );
    for (const { url, version } of versions) {
      const answer = await fetch(origin + url);
      expect(await answer.text()).toBe(readFileSync(`widgets/published/${version}.js`, "utf8"));
      expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      expect(answer.headers.get("content-type")).toContain("javascript");
    }
  });

  it.each(versions)("$version works with today's server: acute lines, a usable frame, a search", async (version) => {
    const { page, faults, close } = await openStrictHost(
      `${pinnedScript(version)}<vejviser-finder municipality="0730"><p>Ring 112</p></vejviser-finder>`,
    );
    await page.locator("vejviser-finder iframe").waitFor();
    for (const number of new Set(acute))
      await expect.poll(() => page.getByRole("link", { name: number }).count()).toBeGreaterThan(0);
    const finder = await finderFrame(page, "frame");
    await finder.getByRole("searchbox").pressSequentially("kvindetræf");
    await expect.poll(() => finder.locator("article").first().innerText()).toMatch(/kvindetræf/i);
    expect(faults).toEqual([]);
    await close();
  });

  it.each(versions)(
    "$version brings no code into the host's own document but itself, also not inline",
    async (version) => {
      const { page, faults, close } = await openStrictHost(
        `${pinnedScript(version)}<vejviser-finder mode="inline"></vejviser-finder>`,
      );
      await page.locator("vejviser-finder iframe").waitFor();
      expect(
        await page.evaluate("performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)"),
      ).toEqual([version.url, "/embed/finder"]);
      expect(faults).toEqual([]);
      await close();
    },
  );

  /** The one that moves keeps the promises that those which never change rely on. */
  const scripts = [
    ["the newest", loaderScript],
    ...versions.map((version) => [version.version, () => pinnedScript(version)] as const),
  ] as const;

  it.each(scripts)(
    "%s hears from our page that the visitor left by its keys, and nothing else",
    async (_name, script) => {
      const { page, faults, close } = await openStrictHost(
        `${script(origin)}<vejviser-finder><p>Ring 112</p></vejviser-finder>`,
      );
      const asked = await neutralSite(page.context());
      const finder = await finderFrame(page, "frame");
      await finder.getByRole("searchbox").focus();
      await page.waitForTimeout(1_200);
      expect(asked).toEqual([]);
      expect(faults).toEqual([]);
      for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
      await page.waitForURL(neutral);
      await close();
    },
  );

  it.each(scripts)("%s takes its acute lines away when our page shows newer ones", async (_name, script) => {
    const { page, close } = await openStrictHost(`${script(origin)}<vejviser-finder><p>Ring 112</p></vejviser-finder>`);
    const ofTheLoader = page.locator("vejviser-finder [part=top] a:visible");
    const finder = await finderFrame(page, "frame");
    expect(await ofTheLoader.allInnerTexts()).toEqual(acute);
    await finder.evaluate(
      `for (let count = 0; count < 5; count++) document.body.append(Object.assign(document.createElement("iframe"), { hidden: true }))`,
    );
    await expect.poll(() => ofTheLoader.count()).toBe(0);
    await close();
  });

  it.skipIf(versions.length === 0)("an altered one is refused", async () => {
    const [version] = versions;
    if (!version) throw new Error("There is no published version.");
    const { page, faults, close } = await openStrictHost(
      `${pinnedScript({ ...version, integrity: version.integrity.replace(/.=*$/, (end) => (end.startsWith("A") ? "B" : "A") + end.slice(1)) })}
      <vejviser-finder><p>Ring 112</p></vejviser-finder>`,
    );
    await expect.poll(() => faults.join()).toContain("integrity");
    expect(await page.locator("vejviser-finder").innerText()).toBe("Ring 112");
    await close();
  });
});

describe("a page with a strict policy and Trusted Types", () => {
  it.each(["frame", "inline"])(
    "holds two versions and ten widgets in mode %s, taken out and put back, without an error",
    async (mode) => {
      const newest = versions.at(-1);
      const tags = Array.from({ length: 10 }, (_, index) => {
        const tag = index % 2 ? "panel" : "finder";
        return `<vejviser-${tag} mode="${mode}" municipality="0730"><p>Ring 112</p></vejviser-${tag}>`;
      });
      // The pinned one comes last: what is inline is the other one's doing.
      const { page, faults, close } = await openStrictHost(
        `${loaderScript(origin)}${newest ? pinnedScript(newest) : ""}<main>${tags.join("")}</main>`,
      );
      const all = page.locator("vejviser-finder, vejviser-panel");
      const usable = page.locator("[part=place][data-usable] > *");
      await expect.poll(() => usable.count(), { timeout: 30_000 }).toBe(10);
      for (let round = 0; round < 3; round++) {
        await page.evaluate(
          "document.querySelector('main').replaceChildren(...[...document.querySelector('main').children].reverse())",
        );
      }
      await expect.poll(() => usable.count(), { timeout: 30_000 }).toBe(10);
      expect(await all.count()).toBe(10);
      await page.evaluate("document.querySelector('main').replaceChildren()");
      expect(faults).toEqual([]);
      await close();
    },
  );

  it("keeps nothing of widgets that were taken out", async () => {
    const { page, close } = await openStrictHost(`${loaderScript(origin)}<main></main>`);
    const session = await page.context().newCDPSession(page);
    const kept = async () => {
      await session.send("HeapProfiler.collectGarbage");
      const { nodes, jsEventListeners, documents } = await session.send("Memory.getDOMCounters");
      return { nodes, jsEventListeners, documents };
    };
    const putAndTake = async (times: number) => {
      for (let time = 0; time < times; time++) {
        await page.evaluate("document.querySelector('main').append(document.createElement('vejviser-finder'))");
        await page.waitForTimeout(50);
        await page.evaluate("document.querySelector('main').replaceChildren()");
      }
      await page.waitForTimeout(500);
    };
    await page.waitForFunction("customElements.get('vejviser-finder')");
    await putAndTake(3);
    const before = await kept();
    await putAndTake(10);
    const after = await kept();
    expect(after.jsEventListeners - before.jsEventListeners, "listeners").toBeLessThanOrEqual(2);
    expect(after.documents - before.documents, "documents").toBeLessThanOrEqual(1);
    expect(after.nodes - before.nodes, "nodes").toBeLessThanOrEqual(30);
    await close();
  });
});

describe("when we are away", () => {
  it.each([
    ["and the loader too", "**/*", "frame"],
    ["and the loader is there", "**/{embed/**,v1/**,pages/**}", "frame"],
    ["and the loader is there", "**/{embed/**,v1/**,pages/**}", "inline"],
  ])("%s (%s, %s), whom to call is on the screen and the host page is as it was", async (_what, blocked, mode) => {
    const host = await serveHostPage(`<p id="own">Opdigtet tekst</p>${loaderScript(origin)}
      <vejviser-finder municipality="0730" mode="${mode}"><p>Er der fare nu? Ring <a href="tel:112">112</a>.
      Tænker du på at tage dit liv? Ring <a href="tel:70201201">70 201 201</a>.</p></vejviser-finder>
      <script>window.later = true</script>`);
    const context = await browser.newContext();
    const page = await context.newPage();
    const exceptions: string[] = [];
    page.on("pageerror", ({ message }) => exceptions.push(message));
    await context.route(`${origin}/${blocked}`, (route) => route.abort());
    await page.goto(host.origin);
    await page.waitForTimeout(1_000);
    for (const number of ["112", "70 201 201"]) {
      await page.getByRole("link", { name: number }).last().waitFor({ timeout: 2_000 });
    }
    await page.locator("vejviser-finder > p").waitFor();
    expect(await page.locator("#own").innerText()).toBe("Opdigtet tekst");
    expect(await page.evaluate("window.later")).toBe(true);
    expect(exceptions).toEqual([]);
    await context.close();
    await host.stop();
  });
});

describe("the frame", () => {
  it("has one height whatever is searched for, says nothing to the host, and takes the host's look", async () => {
    const opened = await openFinder(browser, origin, {
      mode: "frame",
      before: `${nosyScript}<style>vejviser-finder { --vejviser-accent: rgb(1, 2, 3); --vejviser-surface: rgb(250, 251, 252) }</style>`,
      attributes: 'theme="dark"',
    });
    const { page, finder } = opened;
    const seen = () =>
      page.evaluate(
        "JSON.stringify([document.documentElement.scrollHeight, document.querySelector('vejviser-finder').outerHTML])",
      );
    const before = await seen();
    const searchbox = finder.getByRole("searchbox");
    for (const words of ["zzqx", "m", "krisecenter", "terapi i Aarhus", ""]) {
      await searchbox.fill(words);
      await page.waitForTimeout(700);
      expect(await seen()).toBe(before);
    }
    expect(await page.evaluate("window.seen.filter((entry) => entry.startsWith('message'))")).toEqual([]);
    const styles = await finder.evaluate(`(() => {
      const view = document.querySelector("vejviser-finder-view");
      return [getComputedStyle(document.body).backgroundColor, view.getAttribute("theme"), getComputedStyle(view.shadowRoot.querySelector(".to-results")).color];
    })()`);
    expect(styles).toEqual(["rgb(250, 251, 252)", "dark", "rgb(1, 2, 3)"]);
    await opened.close();
  });
});
