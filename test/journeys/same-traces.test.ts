import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { WidgetName } from "../../widgets/shared/presets.ts";
import { launchOptions } from "../helpers/chromium.ts";
import { whats } from "../helpers/doings.ts";
import type { Mode } from "../helpers/embedded.ts";
import { scale } from "../helpers/scale.ts";
import { openSnippets } from "../helpers/snippets.ts";
import { visit } from "../helpers/visitor.ts";
import { watchWire } from "../helpers/wire.ts";

const origin = inject("publicHouse");

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser.close();
});

interface Session {
  /** All that the registry and whoever watches the network can see of it, but for times and ports. */
  trace: string;
  /** All that the person saw. */
  seen: string;
}

/** One person, with a browser of their own, from opening a page that holds the widget until leaving it. */
async function session(mode: Mode, widget: WidgetName, seed: number, leak = ""): Promise<Session> {
  const wire = await watchWire(origin);
  const { where, loading, leave, close } = await openSnippets(browser, wire.origin, mode, [widget]);
  await where[widget].evaluate(leak);
  const visited = await visit(where[widget], 12, seed);
  const asked = [...loading, ...(await leave())];
  await close();
  await wire.stop();
  // The order is the one in which the browser asked: over several connections, chance decides what comes first.
  const trace = JSON.stringify([asked, wire.asked.map((one) => JSON.stringify(one)).sort()], null, 1);
  return {
    trace: trace.replaceAll(new URL(wire.origin).host, "registry").replaceAll(/127\.0\.0\.1:\d+/g, "host"),
    seen: whats.flatMap((what) => [...visited[what].views]).join("\n"),
  };
}

/** Some at a time. */
async function sessions(count: number, open: (seed: number) => Promise<Session>): Promise<Session[]> {
  const all: Session[] = [];
  const seeds = Array.from({ length: count }, (_, index) => index + 1).values();
  const one = async () => {
    for (const seed of seeds) all.push(await open(seed));
  };
  await Promise.all([one(), one(), one()]);
  return all;
}

const different = (all: readonly string[]) => new Set(all).size;

describe("from outside, no two people can be told apart by what they do", () => {
  it.each([
    [scale.sessions, "frame", "finder"],
    [4, "frame", "panel"],
    [4, "inline", "finder"],
    [4, "page", "panel"],
  ] as const)("%i sessions, mode %s, the %s", { timeout: 600_000 }, async (count, mode, widget) => {
    const all = await sessions(count, (seed) => session(mode, widget, seed));
    const [{ trace } = { trace: "" }] = all;
    for (const asked of ["/embed.js", "/v1/registry/"]) if (mode !== "page") expect(trace).toContain(asked);
    expect(different(all.map(({ seen }) => seen)), "people who did the same").toBe(count);
    for (const other of all) expect(other.trace).toBe(trace);
  });
});

describe("a planted leak is seen: two people are told apart by", () => {
  const written = "event.composedPath()[0].value";
  it.each([
    ["an address", `fetch("/health?q=" + ${written})`],
    ["a header", `fetch("/health", { headers: { "x-q": encodeURIComponent(${written}) } })`],
    ["a body", `navigator.sendBeacon("/health", ${written})`],
    ["how often something is asked", `fetch("/health")`],
    ["how much is answered", `fetch(${written} === "on" ? "/v1/vocabulary" : "/v1/situations")`],
  ])("%s", async (_what, leak) => {
    const listening = `addEventListener("input", (event) => { ${leak}; }, true)`;
    const all = await sessions(3, (seed) => session("page", "finder", seed, listening));
    expect(different(all.map(({ trace }) => trace))).toBeGreaterThan(1);
  });

  it("what the host has preset, which is in the address", async () => {
    const [finder, panel] = [await session("frame", "finder", 1), await session("frame", "panel", 1)];
    expect(finder.trace).not.toBe(panel.trace);
  });
});
