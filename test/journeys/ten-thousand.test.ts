import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type WidgetName, widgetNames } from "../../widgets/shared/presets.ts";
import { type What, whats } from "../helpers/doings.ts";
import type { Mode } from "../helpers/embedded.ts";
import { hurry } from "../helpers/hurried-visitor.ts";
import { logBrowser } from "../helpers/net-log.ts";
import { scale } from "../helpers/scale.ts";
import { openSnippets } from "../helpers/snippets.ts";
import { timesIn, type Visited } from "../helpers/visited.ts";
import { type Wire, watchWire } from "../helpers/wire.ts";

const origin = inject("publicHouse");

let wire: Wire;
beforeAll(async () => {
  wire = await watchWire(origin);
});
afterAll(async () => {
  await wire.stop();
});

type Counts = Record<WidgetName, number>;

/** Uses both widgets from when they are loaded until they are left, and tells what anybody could know of it. */
async function use(mode: Mode, counts: Counts, leak = "") {
  const { browser, close: endLog } = await logBrowser();
  const { where, now, leave, close } = await openSnippets(browser, wire.origin, mode);
  const { places: before } = await now();
  const asked = wire.now();
  const from = Date.now();

  const visited: Visited[] = [];
  for (const name of widgetNames) {
    await where[name].evaluate(leak);
    visited.push(await hurry(where[name], counts[name], visited.length + 1));
  }
  const { places, ...left } = await now();
  const requests = await leave();

  const served = { before: asked, after: wire.now() };
  const until = Date.now();
  await close();
  const network = (await endLog())(from, until);
  return { visited, left, places: { before, after: places }, requests, served, network };
}

/** How many different things came of it, in all the widgets together. */
function different(visited: readonly Visited[], what: What, kind: "results" | "views"): number {
  return new Set(visited.flatMap((each) => [...each[what][kind]])).size;
}

describe.each([
  ["frame", scale.operations],
  ["inline", { finder: 500, panel: 300 }],
  ["page", { finder: 500, panel: 300 }],
] as const)("thousands of searches, choices, openings and prints in one visit, mode %s", (mode, counts) => {
  it("ask nobody for anything and leave nothing behind", { timeout: 1_200_000 }, async () => {
    const { visited, left, places, requests, served, network } = await use(mode, counts);

    const done = visited.reduce((sum, each) => sum + timesIn(each), 0);
    expect(done).toBe(counts.finder + counts.panel);
    // It was no idle pressing: each kind of thing led to something else, again and again.
    for (const what of whats) expect(different(visited, what, "views"), what).toBeGreaterThan(done / 200);
    for (const what of ["search", "choose", "move", "drop", "sort"] as const)
      expect(different(visited, what, "results"), what).toBeGreaterThan(done / 100);

    expect(left).toEqual({ requests: [], cookies: 0, storage: [] });
    expect(places.after).toEqual(places.before);
    expect(requests, "as the browser tells its pages").toEqual([]);
    expect(network, "as the browser logs it").toEqual([]);
    expect(served.after, "as the server counts it").toEqual(served.before);
  });
});

/** What a careless widget might do each time that somebody writes or chooses something. */
const onInput = (act: string) => `addEventListener("input", () => { ${act}; }, true)`;
const call = `const call = new RTCPeerConnection({ iceServers: [{ urls: "stun:127.0.0.1:9999" }] });
  call.createDataChannel("q");
  call.createOffer().then((offer) => call.setLocalDescription(offer))`;
const hint = `const link = document.createElement("link");
  Object.assign(link, { rel: "preconnect", href: "https://opdigtet.example/" });
  document.head.append(link)`;

describe("a planted leak is seen", () => {
  it.each([
    ["a request", onInput("fetch('/health')"), ["pages", "log", "server"]],
    ["a beacon", onInput("navigator.sendBeacon('/health', 'q')"), ["pages", "log", "server"]],
    // Of which no page is left to be told.
    ["a beacon on leaving", "addEventListener('pagehide', () => navigator.sendBeacon('/health'))", ["log", "server"]],
    ["a socket", onInput("new WebSocket('/')"), ["pages", "log", "server"]],
    ["a call", onInput(call), ["log"]],
    // On which other browsers than this one act.
    ["a hint", onInput(hint), ["pages"]],
  ])("%s", async (_what, leak, by) => {
    const { left, requests, served, network } = await use("page", { finder: 20, panel: 5 }, leak);
    const seen = {
      pages: left.requests.length > 0 || requests.length > 0,
      log: network.length > 0,
      server: served.after.requests > served.before.requests,
    };
    const watchers = Object.entries(seen).flatMap(([watcher, isSeen]) => (isSeen ? watcher : []));
    expect(watchers).toEqual(expect.arrayContaining(by));
  });
});
