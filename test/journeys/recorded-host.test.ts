import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { frameEvents, inlineEvents, inlineWays, innerEvents } from "../../worker/routes/pages/about/host-sees.ts";
import { launchOptions } from "../helpers/chromium.ts";
import { lookForHelp, sentinel } from "../helpers/looking-for-help.ts";
import { openNosyHost } from "../helpers/recorder/nosy-host.ts";

const origin = inject("publicHouse");

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser.close();
});

/** The kinds of events that were heard in one of these places. */
const heard = (kinds: readonly string[], ...places: ("page" | "tag" | "inside")[]) =>
  kinds.map((kind) => kind.split(" ")).flatMap(([place, kind]) => (places.some((one) => one === place) ? [kind] : []));

const besides = (kinds: readonly unknown[], ...listed: readonly string[][]) =>
  kinds.filter((kind) => !listed.flat().some((one) => one === kind));

describe("a host page that records whatever it can", () => {
  it("in a frame, nothing of what is typed, chosen, found and opened comes to it", async () => {
    const { finder, faults, ownText, gathered, close } = await openNosyHost(browser, origin, "frame");
    const texts = await lookForHelp(finder);
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter((text) => ownText.includes(text))).toEqual([]);

    const { ways, kinds, surroundings } = await gathered(texts);
    expect(Object.entries(ways).filter(([, came]) => came.length > 0)).toEqual([]);
    // No key, and the frame never looks otherwise.
    expect(besides(heard(kinds, "page", "tag", "inside"), frameEvents)).toEqual([]);
    expect(surroundings.slice(1), `beside ${surroundings[0]}`).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it("inline, all of it does, in the ways that the page about privacy lists", async () => {
    const { finder, faults, gathered, close } = await openNosyHost(browser, origin, "inline");
    const texts = await lookForHelp(finder);
    const { ways, kinds, surroundings } = await gathered(texts);
    expect(Object.entries(ways).filter(([, came]) => came.length === 0)).toEqual([]);
    for (const way of ["contents", "events", "functions", "recording"]) expect(ways[sentinel]).toContain(way);
    const seen = new Set([...Object.values(ways).flat(), ...(surroundings.length > 1 ? ["surroundings"] : [])]);
    expect([...seen].sort()).toEqual(Object.keys(inlineWays).sort());

    const outside = heard(kinds, "page", "tag");
    expect(outside).toEqual(
      expect.arrayContaining(["keydown", "input", "copy", "paste", "contextmenu", "vejviser-open"]),
    );
    expect(besides(outside, inlineEvents)).toEqual([]);
    expect(besides(heard(kinds, "inside"), inlineEvents, innerEvents)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it("in a frame, sees that somebody moves, clicks and scrolls, and what they press above it", async () => {
    const { page, gathered, close } = await openNosyHost(browser, origin, "frame", 700);
    for (const y of [200, 650, 200, 650]) await page.mouse.move(640, y);
    await page.mouse.down();
    await page.mouse.up();
    for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, 20_000);
    await expect.poll(() => page.evaluate("scrollY")).toBeGreaterThan(0);
    const { kinds } = await gathered();
    const outside = heard(kinds, "page", "tag", "inside");
    expect(outside).toEqual(expect.arrayContaining(["mouseover", "blur", "scroll"]));
    expect(besides(outside, frameEvents)).toEqual([]);

    await page.locator("vejviser-finder a").first().press("a");
    expect(heard((await gathered()).kinds, "tag")).toContain("keydown");
    await close();
  });
});

describe("a planted leak is seen: the framed page", () => {
  it.each([
    ["sends a message", `parent.postMessage(event.composedPath()[0].value, "*")`],
    ["holds one frame more", "document.body.append(document.createElement('iframe'))"],
    ["goes to a part of itself", "location.hash = 'q'"],
  ])("%s", async (_what, leak) => {
    const { finder, gathered, close } = await openNosyHost(browser, origin, "frame");
    await finder.evaluate(`addEventListener("input", (event) => { ${leak}; }, true)`);
    await finder.getByRole("searchbox").pressSequentially(sentinel);
    await finder.waitForTimeout(300);
    const { ways, surroundings } = await gathered([sentinel]);
    expect([...(ways[sentinel] ?? []), ...surroundings.slice(1)]).not.toEqual([]);
    await close();
  });
});
