import type { Frame } from "playwright";
import { type Doing, doings, type What } from "./doings.ts";
import { type Eyes, openEyes } from "./eyes.ts";
import { nothingDone, type Visited } from "./visited.ts";

/** So many at a time; after them comes a rest in milliseconds, in which all that waits for quiet happens. */
const stretch = 1_000;
const rest = 700;

/**
 * Does `count` things as `visit` does, but by a script in the page: so that thousands take no longer than the widget
 * needs for them.
 */
export async function hurry(where: Frame, count: number, seed = 1): Promise<Visited> {
  const eyes = await openEyes(where);
  const visited = nothingDone();
  for (let left = count, round = seed * 1_000; left > 0; round++) {
    const now = Math.min(left, stretch);
    const seen = await eyes.evaluate(doAll, { todo: doings(5 * now, round), count: now });
    if (seen.length === 0) throw new Error("There is nothing to do in the widget.");
    for (const { what, results, all } of seen) {
      visited[what].times++;
      visited[what].results.add(results);
      visited[what].views.add(all);
    }
    left -= seen.length;
    await where.waitForTimeout(rest);
  }
  return visited;
}

/** Runs in the page. */
async function doAll(eyes: Eyes, { todo, count }: { todo: Doing[]; count: number }) {
  const updated = (place: Node) => {
    const { host } = place.getRootNode() as ShadowRoot;
    return (host as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
  };
  const write = async (field: HTMLInputElement, text: string) => {
    field.focus();
    for (let end = 0; end <= text.length; end++) {
      field.value = text.slice(0, end);
      field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      await updated(field);
    }
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, composed: true }));
  };
  const turn = (list: HTMLSelectElement, chance: number) => {
    list.selectedIndex = Math.floor(chance * list.options.length);
    list.dispatchEvent(new Event("change", { bubbles: true }));
  };

  const seen: { what: What; results: string; all: string }[] = [];
  for (const doing of todo) {
    if (seen.length === count) break;
    const place = eyes.find(doing);
    if (!place) continue;
    const root = place.getRootNode();
    if (place instanceof HTMLInputElement) await write(place, doing.text ?? "");
    else if (place instanceof HTMLSelectElement) turn(place, (doing.chance * 97) % 1);
    else place.click();
    await updated(root.firstChild ?? root);
    seen.push({ what: doing.what, results: eyes.results(), all: eyes.all() });
    // The browser has to come to draw.
    if (seen.length % 20 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return seen;
}
