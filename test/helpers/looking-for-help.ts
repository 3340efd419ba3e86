import type { Frame } from "playwright";
import { whats } from "./doings.ts";
import { visit } from "./visitor.ts";

/** What the person writes: letters that stand together in no word. */
export const sentinel = "zqvxj";
const chosen = "Kæreste eller ægtefælle";
const place = "Thisted";

/**
 * A person looks for help in a finder in every way there is. Gives what nobody else is to know: what they wrote and
 * chose, and the names and ids of what they found and opened.
 */
export async function lookForHelp(finder: Frame): Promise<string[]> {
  const known = new Set([sentinel, chosen, place]);
  await search(finder);
  await note(finder, known);
  await choose(finder);
  await note(finder, known);
  await openTickAndPrint(finder);
  const visited = await visit(finder, 40);
  const ids = whats.flatMap((what) => [...visited[what].results].flatMap((results) => results.split(" ")));
  // What waits for quiet is done, and whoever looks from time to time has looked again.
  await finder.waitForTimeout(1_200);
  return [...known, ...ids].filter((text) => text !== "");
}

async function note(finder: Frame, known: Set<string>): Promise<void> {
  for (const article of await finder.locator("article").all()) {
    known.add(await article.locator(".name").innerText());
  }
}

async function search(finder: Frame): Promise<void> {
  const words = finder.getByRole("searchbox");
  await words.click();
  await words.pressSequentially(sentinel);
  await finder.locator(".none").waitFor();
  await words.dblclick();
  for (const keys of ["Control+c", "Control+x", "Control+v", "Control+a", "Delete"]) await words.press(keys);
  await words.click({ button: "right" });
}

async function choose(finder: Frame): Promise<void> {
  await finder.locator("label", { hasText: "En, jeg holder af" }).first().click();
  await finder.locator("label", { hasText: chosen }).first().click();
  const where = finder.getByRole("combobox", { name: "Hvor i landet?" });
  await where.pressSequentially(place);
  await where.press("Enter");
}

async function openTickAndPrint(finder: Frame): Promise<void> {
  for (let index = 0; index < 2; index++) {
    await finder.locator("article [aria-expanded=false]").nth(index).click();
    await finder.locator("article .tick label").nth(index).click();
  }
  await finder.getByRole("button", { name: "Hele arket" }).click();
}
