import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { frameUrl } from "../../../widgets/loader/frame.ts";
import { signs } from "../../../widgets/shared/frame-signs.ts";

const numbers = ["112", "70 201 201", "112", "1888", "116 111"];

/** Nobody listens here. */
const dead = "http://127.0.0.1:9";

beforeEach(async () => {
  await import("../../../widgets/embed.ts");
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

interface Given {
  attributes?: Record<string, string>;
  fallback?: string;
  tag?: string;
}

/** A tag in the page with the registry at the tests' own origin, where the frame's page is ours to fill. */
function embed({ attributes = {}, fallback = "Ring 112", tag = "vejviser-finder" }: Given = {}): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ src: location.origin, ...attributes }))
    element.setAttribute(name, value);
  element.append(Object.assign(document.createElement("p"), { textContent: fallback }));
  document.body.append(element);
  return element;
}

const inside = (element: HTMLElement, selector: string) =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const frameIn = (element: HTMLElement) => inside(element, "iframe") as HTMLIFrameElement | null;
const sees = (element: HTMLElement | null) => element?.checkVisibility({ visibilityProperty: true }) ?? false;
const fallbackOf = (element: HTMLElement) => element.querySelector("p");
const acuteNumbers = (element: HTMLElement) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>("[part=top] a") ?? [])]
    .filter(sees)
    .map((link) => link.textContent);

const isLoaded = (element: HTMLElement) =>
  new Promise((resolve) => frameIn(element)?.addEventListener("load", resolve, { once: true }));

/** What a page in our frame does when it holds so many frames more. */
function holds(element: HTMLElement, frames: number): void {
  const page = frameIn(element)?.contentDocument;
  for (let count = 0; count < frames; count++) page?.body.append(page.createElement("iframe"));
}

/** What our own page does when the visitor can begin. */
async function becomesUsable(element: HTMLElement): Promise<void> {
  const frame = frameIn(element);
  await isLoaded(element);
  holds(element, signs.usable);
  await expect.poll(() => sees(frame)).toBe(true);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("the frame", () => {
  test("holds what the host has preset, and nothing else of the host's markup", () => {
    const element = embed({
      attributes: {
        municipality: "0730",
        audience: "self",
        topic: "late-effects, selling-sex",
        fixed: "",
        "heading-level": "3",
        theme: "dark",
        region: "hoved%stad<en>",
        mode: "frame",
        height: "700",
        "exit-url": "https://vejret.example/",
        class: "wide",
        id: "mine",
        "data-user": "4711",
        title: "Jens",
      },
    });
    const url = new URL(frameUrl("https://vejviser.example", "finder", element));
    expect(url.origin + url.pathname).toBe("https://vejviser.example/embed/finder");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      municipality: "0730",
      audience: "self",
      topic: "late-effects, selling-sex",
      fixed: "",
      "heading-level": "3",
      theme: "dark",
      within: "loader",
    });
  });

  test("tells nobody where it stands, and may do as little as works", () => {
    const frame = frameIn(embed({ tag: "vejviser-panel" }));
    expect(frame?.src).toMatch(/\/embed\/panel\?within=loader$/);
    expect(frame?.referrerPolicy).toBe("no-referrer");
    expect(frame?.title).not.toBe("");
    expect([...(frame?.sandbox ?? [])].sort()).toEqual([
      "allow-modals",
      "allow-popups",
      "allow-popups-to-escape-sandbox",
      "allow-same-origin",
      "allow-scripts",
    ]);
  });

  test("has a height that the host sets, or one that follows the window alone", async () => {
    const element = embed({ attributes: { height: "640" } });
    await becomesUsable(element);
    expect(frameIn(element)?.offsetHeight).toBe(640);
    element.setAttribute("height", "evil");
    await expect.poll(() => frameIn(element)?.offsetHeight).not.toBe(640);
    expect(sees(frameIn(element)), "a new height is no new frame").toBe(true);
  });

  test.each([
    // [window, column, finder, panel] in pixels
    [320, 256, 320, 384, 384],
    [375, 667, 375, 544, 544],
    [1280, 720, 1280, 544, 544],
    [1280, 800, 1280, 640, 640],
    [1920, 1000, 1280, 768, 864],
    [1920, 1000, 400, 864, 864],
    [2560, 1400, 1280, 768, 864],
  ])(
    "in a window of %i × %i and a column of %i has one of a few heights",
    async (width, height, column, ...heights) => {
      await page.viewport(width, height);
      const tags = ["vejviser-finder", "vejviser-panel"].map((tag) =>
        embed({ tag, attributes: { style: `inline-size: ${column}px` } }),
      );
      await Promise.all(tags.map(becomesUsable));
      expect(tags.map((tag) => frameIn(tag)?.offsetHeight)).toEqual(heights);
    },
  );

  test("is given the look that the host gives the tag, and no more of its styles", () => {
    const element = embed({
      attributes: {
        style: `--vejviser-accent: #0059b3; --vejviser-font: "Opdigtet Sans", serif; --vejviser-note: url(//evil.example);
          --vejviser-unknown: red; --other: blue; color: red`,
      },
    });
    const { searchParams } = new URL(frameUrl("https://vejviser.example", "finder", element));
    expect(Object.fromEntries(searchParams)).toEqual({
      accent: "#0059b3",
      font: '"Opdigtet Sans", serif',
      within: "loader",
    });
  });

  test("is a new one when a preset changes, so that no step is added to the visitor's history", async () => {
    const element = embed();
    const [first, steps] = [frameIn(element), history.length];
    element.setAttribute("municipality", "0751");
    element.setAttribute("audience", "relative");
    await expect.poll(() => frameIn(element)?.src).toContain("municipality=0751&audience=relative");
    expect(frameIn(element)).not.toBe(first);
    expect(inside(element, "[part=place]")?.childElementCount).toBe(1);
    expect(history.length).toBe(steps);
  });
});

describe("what the host put inside the tag", () => {
  test("is seen until the frame can be used, and the acute lines always", async () => {
    const element = embed();
    expect(sees(fallbackOf(element))).toBe(true);
    expect(sees(frameIn(element))).toBe(false);
    expect(acuteNumbers(element)).toEqual(numbers);
    await becomesUsable(element);
    expect(sees(fallbackOf(element))).toBe(false);
    expect(acuteNumbers(element)).toEqual(numbers);
  });

  test("stays when the frame's page never comes, though its load event fires", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] });
    const element = embed({ attributes: { src: dead } });
    await new Promise((resolve) => frameIn(element)?.addEventListener("load", resolve, { once: true }));
    await vi.advanceTimersByTimeAsync(29_000);
    expect(sees(fallbackOf(element))).toBe(true);
    expect(frameIn(element)).not.toBeNull();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sees(fallbackOf(element))).toBe(true);
    expect(frameIn(element)).toBeNull();
    expect(acuteNumbers(element)).toEqual(numbers);
  });

  test("is not taken from under the hands of somebody who is using it", async () => {
    const element = embed();
    const [first, second] = ["112", "1888"].map((number) =>
      Object.assign(document.createElement("a"), { href: `tel:${number}`, textContent: number }),
    );
    fallbackOf(element)?.append(...[first, second].filter((link) => link !== undefined));
    first?.focus();
    await isLoaded(element);
    holds(element, signs.usable);
    await pause(300);
    expect(sees(fallbackOf(element))).toBe(true);
    second?.focus();
    expect(document.activeElement, "on to the next number").toBe(second);
    expect(sees(fallbackOf(element))).toBe(true);
    inside(element, "[part=exit] button")?.focus();
    expect(sees(fallbackOf(element))).toBe(false);
  });

  test.each([
    ["vejviser-finder", "", "", "/list?municipality=0730"],
    ["vejviser-finder", "\n  \u00a0\n", "en", "/list?municipality=0730&lang=en"],
    ["vejviser-panel", "\n", "", "/guide?municipality=0730"],
  ])("is a way to the same help as a plain page when the host put nothing there: %s, %j", (tag, blank, lang, path) => {
    const element = document.createElement(tag);
    element.setAttribute("src", "https://vejviser.example");
    element.setAttribute("municipality", "0730");
    element.lang = lang;
    element.append(blank);
    document.body.append(element);
    const link = inside(element, "a[rel=noreferrer]") as HTMLAnchorElement | null;
    expect(sees(link)).toBe(true);
    expect(link?.href).toBe(`https://vejviser.example${path}`);
  });

  test("is all that stands there, also when it comes late", async () => {
    const element = embed();
    expect(sees(inside(element, "a[rel=noreferrer]"))).toBe(false);
    element.replaceChildren();
    await expect.poll(() => sees(inside(element, "a[rel=noreferrer]"))).toBe(true);
    element.append("Ring 112");
    await expect.poll(() => sees(inside(element, "a[rel=noreferrer]"))).toBe(false);
  });

  test("stays while nobody looks at the page, and is not given up for it", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] });
    const element = embed();
    await isLoaded(element);
    await vi.advanceTimersByTimeAsync(2_000);
    const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    await vi.advanceTimersByTimeAsync(40_000);
    expect(frameIn(element)).not.toBeNull();
    hidden.mockRestore();
    await vi.advanceTimersByTimeAsync(20_000);
    holds(element, signs.usable);
    await vi.advanceTimersByTimeAsync(200);
    expect(sees(frameIn(element))).toBe(true);
  });
});

describe("in the host's own document", () => {
  test("what cannot be fetched leaves the fallback and the acute lines", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const element = embed({ attributes: { mode: "inline", src: dead } });
    await expect.poll(() => said.mock.calls.length).toBe(1);
    expect(sees(fallbackOf(element))).toBe(true);
    expect(acuteNumbers(element)).toEqual(numbers);
    expect(frameIn(element)).toBeNull();
    said.mockRestore();
  });
});

describe("in a page with a life of its own", () => {
  test("taken out and put back, it begins anew and leaves nothing running", async () => {
    const stopped = vi.spyOn(globalThis, "clearInterval");
    const element = embed();
    const frame = frameIn(element);
    element.remove();
    expect(frameIn(element)).toBeNull();
    expect(frame?.isConnected).toBe(false);
    await expect.poll(() => stopped.mock.calls.length).toBeGreaterThan(0);
    document.body.append(element);
    expect(sees(fallbackOf(element))).toBe(true);
    expect(inside(element, "[part=place]")?.childElementCount).toBe(1);
    await becomesUsable(element);
    stopped.mockRestore();
  });

  test("kept by the browser as it was left, it comes back as it began", async () => {
    const element = embed();
    await becomesUsable(element);
    const frame = frameIn(element);
    dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    expect(frame?.isConnected, "nothing is kept").toBe(false);
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    await becomesUsable(element);
    expect(frameIn(element)).not.toBe(frame);
  });

  test("taken out, it listens to nothing in the page", async () => {
    const listening = new Map<string, number>();
    const add = vi.spyOn(window, "addEventListener").mockImplementation(function (
      this: Window,
      type,
      listener,
      options,
    ) {
      listening.set(type, (listening.get(type) ?? 0) + 1);
      const { signal } = options as AddEventListenerOptions;
      signal?.addEventListener("abort", () => listening.set(type, (listening.get(type) ?? 0) - 1));
      EventTarget.prototype.addEventListener.call(this, type, listener, options);
    });
    const tags = Array.from({ length: 10 }, () => embed());
    expect(Object.fromEntries(listening), "once for all").toEqual({
      keydown: 1,
      pointerdown: 1,
      pagehide: 1,
      pageshow: 1,
      scroll: 1,
      resize: 1,
    });
    for (const tag of tags) tag.remove();
    expect([...listening.values()]).toEqual([0, 0, 0, 0, 0, 0]);
    add.mockRestore();
  });

  test("loaded twice, the first one stays", async () => {
    const before = customElements.get("vejviser-finder");
    await import(/* @vite-ignore */ `${new URL("../../../widgets/embed.ts", import.meta.url).href}?again`);
    expect(customElements.get("vejviser-finder")).toBe(before);
    expect(acuteNumbers(embed())).toEqual(numbers);
  });

  test("speaks English when asked", () => {
    const element = embed({ attributes: { lang: "en" } });
    expect(inside(element, "[part=top] p:not(#how)")?.textContent).toBe("Is it urgent?");
    expect(inside(element, "[part=exit]")?.textContent).toBe("Leave this page");
    expect(inside(element, "[part=top]")?.lang).toBe("en");
  });
});

describe("what the page in the frame says", () => {
  test("that it shows the acute lines itself takes away those of a loader grown old, for as long as it is there", async () => {
    const element = embed();
    await becomesUsable(element);
    expect(acuteNumbers(element)).toEqual(numbers);
    holds(element, signs.showsLines - signs.usable);
    await expect.poll(() => acuteNumbers(element)).toEqual([]);
    expect(sees(inside(element, "#how"))).toBe(true);
    element.setAttribute("municipality", "0751");
    await expect.poll(() => acuteNumbers(element)).toEqual(numbers);
  });

  test("is not what a browser's extension puts into it", async () => {
    const covered = vi.spyOn(document.documentElement, "append");
    const element = embed();
    await isLoaded(element);
    holds(element, signs.usable + 3);
    await expect.poll(() => sees(frameIn(element))).toBe(true);
    await pause(1_200);
    frameIn(element)?.contentWindow?.location.reload();
    await isLoaded(element);
    holds(element, signs.usable + 1);
    await pause(1_200);
    expect(covered, "nobody has left").not.toHaveBeenCalled();
    expect(acuteNumbers(element)).toEqual(numbers);
    covered.mockRestore();
  });
});

describe("in a browser or a page that is not as ours", () => {
  test.each(["vejviser.example:443", "data:,x", "javascript:1", "//vejviser.example", "", "about:blank"])(
    "`src=%j` is no registry, and the script's own is asked",
    (src) => {
      const element = embed({ attributes: { src } });
      expect(new URL(frameIn(element)?.src ?? "").origin).toBe(location.origin);
      expect(acuteNumbers(element)).toEqual(numbers);
    },
  );

  test("an older telephone gets the same look", () => {
    const known = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, "adoptedStyleSheets");
    Reflect.deleteProperty(ShadowRoot.prototype, "adoptedStyleSheets");
    const element = embed();
    if (known) Object.defineProperty(ShadowRoot.prototype, "adoptedStyleSheets", known);
    expect(element.shadowRoot?.adoptedStyleSheets).toEqual([]);
    expect(getComputedStyle(element).display).toBe("flow-root");
    expect(acuteNumbers(element)).toEqual(numbers);
  });
});
