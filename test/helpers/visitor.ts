import type { Frame, Locator } from "playwright";
import { random } from "./random.ts";

/** Nothing to open or drop just now: the person does something else. */
class NotThere extends Error {}

const words = [
  "mareridt",
  "kan ikke sove",
  "gruppe",
  "anonym",
  "min søster",
  "terapi i Aarhus",
  "sælger sex",
  "zzqx sentinel",
];

/** Does `count` things in the finder that a frame or a page holds, each by mouse or keyboard, chance by the seed. */
export async function visit(where: Frame, count: number, seed = 1): Promise<Record<string, number>> {
  const { pick, next } = random(seed);
  const one = async (all: Locator) => {
    const count = await all.count();
    if (count === 0) throw new NotThere();
    return all.nth(Math.floor(next() * count));
  };
  const actions = {
    async search() {
      const box = where.getByRole("searchbox");
      await box.fill("");
      await box.pressSequentially(pick(words));
    },
    choose: async () =>
      (await one(where.locator("label:has(input[type=radio], input[type=checkbox]):visible"))).click(),
    open: async () => (await one(where.locator("article button[aria-expanded]"))).click(),
    async move() {
      const place = where.getByRole("combobox", { name: "Hvor i landet?" });
      await place.fill(pick(["Aarhus", "8900", "Odense", "1000", "2600", ""]));
      await place.press("Enter");
    },
    async sort() {
      const order = await one(where.getByLabel("Rækkefølge"));
      await order.selectOption({ index: Math.floor(next() * (await order.getByRole("option").count())) });
    },
    print: async () => (await one(where.locator(".handout .button"))).click(),
    fold: async () => (await one(where.locator("summary:visible"))).click(),
    drop: async () => (await one(where.getByRole("group", { name: "Du har valgt" }).getByRole("button"))).click(),
  };
  const done: Record<string, number> = {};
  for (let total = 0, tries = 0; total < count && tries < 3 * count; tries++) {
    const name = pick(Object.keys(actions) as (keyof typeof actions)[]);
    try {
      await actions[name]();
    } catch (error) {
      if (!(error instanceof NotThere)) throw error;
      continue;
    }
    done[name] = (done[name] ?? 0) + 1;
    total++;
  }
  return done;
}
