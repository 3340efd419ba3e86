import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { examples } from "../../../widgets/finder/examples.ts";
import { all, one, read, show } from "./finder.ts";

const widths = [320, 1280];

describe.each(["light", "dark"])("%s", (theme) => {
  test.each(examples)("$name has no violations", async (example) => {
    for (const width of widths) {
      await page.viewport(width, 900);
      const view = await show({ ...example, attributes: { ...example.attributes, theme } });
      const { violations } = await axe.run(view, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        rules: {
          // Asks for landmarks of the page around the widget, which are the host's.
          region: { enabled: false },
          // Takes what an open list of suggestions half covers for a small target. Leaving the list closes it.
          "target-size": { enabled: example.name !== "suggestions" },
        },
      });
      expect(violations.map(({ id, nodes }) => `${width}px ${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
        [],
      );
      expect(document.documentElement.scrollWidth, "nothing to scroll sideways for").toBeLessThanOrEqual(width);
    }
  });
});

test("everything to tap is at least 44 px high, but for links inside sentences", async () => {
  await page.viewport(360, 900);
  for (const example of examples) {
    const view = await show(example);
    const targets = all(view, "button, summary, .choice, .field, a.button, [role=option]").filter((element) =>
      element.checkVisibility(),
    );
    const small = targets.filter((element) => element.getBoundingClientRect().height < 43.5);
    expect(small.map((element) => `${example.name}: ${element.textContent?.trim()}`)).toEqual([]);
  }
});

test("the text keeps its size where the host shrinks its root", async () => {
  document.documentElement.style.fontSize = "62.5%";
  const view = await show();
  expect(Number.parseFloat(getComputedStyle(view).fontSize)).toBeGreaterThanOrEqual(16);
  document.documentElement.style.fontSize = "";
});

test("in English, documents, where in them something stands, and what is owed to others are marked as Danish", async () => {
  const view = await show({ attributes: { lang: "en" } });
  all(view, '[data-offer-id="opdigtet-klinik"] [aria-expanded]')[0]?.click();
  await view.updateComplete;
  const marked = all(view, ".sources [lang=da]").map((element) => read(element));
  expect(marked).toEqual(["Opdigtet kilde", "s. 1."]);
  expect(one(view, ".credit").lang).toBe("da");
});
