import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { all, read } from "./desks.ts";
import { states } from "./states.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function putOn(look: "light" | "dark"): Promise<void> {
  document.querySelector(".shell")?.setAttribute("theme", look === "dark" ? "dark" : "neutral");
  // Colours change slowly.
  await new Promise((resolve) => setTimeout(resolve, 200));
}

describe.each(["light", "dark"] as const)("%s", (look) => {
  test.each(Object.entries(states))("%s has no violations", async (_name, show) => {
    for (const width of [320, 1280]) {
      await page.viewport(width, 900);
      const desk = await show();
      await putOn(look);
      const { violations } = await axe.run(document.body, {
        runOnly: rules,
        // Landmarks and the first heading are the page's.
        rules: {
          region: { enabled: false },
          "page-has-heading-one": { enabled: false },
        },
      });
      expect(violations.map(({ id, nodes }) => `${width}px ${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
        [],
      );
      expect(document.documentElement.scrollWidth, "nothing to scroll sideways for").toBeLessThanOrEqual(width);
      const targets = all(desk, "button, summary, select, input:not([type=checkbox]), .tick, a.button");
      const small = targets.filter(
        (element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5,
      );
      expect(small.map((element) => read(element))).toEqual([]);
    }
  });
});

test("no id stands twice in a desk", async () => {
  for (const [name, show] of Object.entries(states)) {
    const ids = all(await show(), "[id]").map(({ id }) => id);
    expect(
      ids.filter((id, place) => ids.indexOf(id) !== place),
      name,
    ).toEqual([]);
  }
});
