import type { CDPSession, Frame } from "playwright";
import { type Doing, doings } from "./doings.ts";
import { type Eyes, openEyes } from "./eyes.ts";
import { nothingDone, type Visited } from "./visited.ts";

interface Point {
  x: number;
  y: number;
}

/**
 * Does `count` things in the widgets that a frame or a page holds, chance by the seed: with presses and keys that come
 * to the browser as from a device. The window has to be higher than a frame.
 */
export async function visit(where: Frame, count: number, seed = 1): Promise<Visited> {
  const session = await where.page().context().newCDPSession(where.page());
  const eyes = await openEyes(where);
  const visited = nothingDone();
  if (where.parentFrame()) await (await where.frameElement()).scrollIntoViewIfNeeded();
  let left = count;
  for (const doing of doings(5 * count, seed)) {
    if (left === 0) break;
    const point = await eyes.evaluate(reach, doing);
    if (!point) continue;
    await act(session, doing, await onPage(where, point));
    const { times, results, views } = visited[doing.what];
    const seen = await eyes.evaluate((open) => ({ results: open.results(), all: open.all() }));
    visited[doing.what] = { times: times + 1, results: results.add(seen.results), views: views.add(seen.all) };
    left--;
  }
  await session.detach();
  return visited;
}

/** Runs in the page: scrolls to where it can be done, and answers where to press; null where nothing can be. */
function reach(eyes: Eyes, doing: Doing): Point | null {
  const place = eyes.find(doing);
  if (!place) return null;
  // Only this document: `scrollIntoView` would scroll a page around it, too.
  scrollBy({ top: place.getBoundingClientRect().top - innerHeight / 2, behavior: "instant" });
  const { left, top, width, height } = place.getBoundingClientRect();
  const point = { x: left + Math.min(width / 2, 24), y: top + height / 2 };
  const met = (place.getRootNode() as ShadowRoot).elementFromPoint(point.x, point.y);
  if (!met || !place.contains(met)) return null;
  // A press would open a list of the system's, which is in no page. It is turned by keys.
  if (place.localName === "select") place.focus();
  return point;
}

async function onPage(frame: Frame, { x, y }: Point): Promise<Point> {
  if (!frame.parentFrame()) return { x, y };
  const element = await frame.frameElement();
  const box = await element.boundingBox();
  const border = 1;
  return { x: x + (box?.x ?? 0) + border, y: y + (box?.y ?? 0) + border };
}

async function act(session: CDPSession, { what, text, chance }: Doing, point: Point): Promise<void> {
  if (what === "sort") {
    for (let turns = Math.ceil(chance * 4); turns > 0; turns--)
      await press(session, chance > 0.5 ? "ArrowDown" : "ArrowUp");
    return;
  }
  const button = { ...point, button: "left", clickCount: 1 } as const;
  await Promise.all([
    session.send("Input.dispatchMouseEvent", { type: "mousePressed", ...button }),
    session.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...button }),
  ]);
  if (text === null) return;
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "a", modifiers: 2, commands: ["selectAll"] });
  if (text === "") await press(session, "Delete");
  for (const letter of text) {
    await session.send("Input.dispatchKeyEvent", { type: "keyDown", key: letter, text: letter });
    await session.send("Input.dispatchKeyEvent", { type: "keyUp", key: letter });
  }
  await press(session, "Enter");
}

const codes = { ArrowDown: 40, ArrowUp: 38, Delete: 46, Enter: 13 };

async function press(session: CDPSession, key: keyof typeof codes): Promise<void> {
  const pressed = { key, code: key, windowsVirtualKeyCode: codes[key] };
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...pressed });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...pressed });
}
