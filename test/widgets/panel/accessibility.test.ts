import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { examples } from "../../../widgets/panel/examples.ts";
import { all, show } from "./panel.ts";

const widths = [320, 1280];

describe.each(["light", "dark"])("%s", (theme) => {
  test.each(examples)("$name has no violations, folded and unfolded", async (example) => {
    for (const width of widths) {
      await page.viewport(width, 900);
      const view = await show({ ...example, attributes: { ...example.attributes, theme } });
      for (const unfolded of [false, true]) {
        if (unfolded) for (const details of all(view, "details")) details.setAttribute("open", "");
        const { violations } = await axe.run(view, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
          // Asks for landmarks of the page around the widget, which are the host's.
          rules: { region: { enabled: false } },
        });
        const found = violations.map(({ id, nodes }) => `${width}px ${id}: ${nodes.map(({ html }) => html).join(" ")}`);
        expect(found).toEqual([]);
        expect(document.documentElement.scrollWidth, "nothing to scroll sideways for").toBeLessThanOrEqual(width);
      }
    }
  });
});

test("everything to tap is at least 44 px high, but for links inside sentences and what a source is behind", async () => {
  await page.viewport(360, 900);
  for (const example of examples) {
    const view = await show(example);
    const targets = all(view, "button, summary, .choice, .field, a.button").filter(
      (element) => element.checkVisibility() && !element.closest(".evidence"),
    );
    const small = targets.filter((element) => element.getBoundingClientRect().height < 43.5);
    expect(small.map((element) => `${example.name}: ${element.textContent?.trim()}`)).toEqual([]);
  }
});

test("in English, documents, where in them something stands, and what is owed to others are marked as Danish", async () => {
  const view = await show({ attributes: { lang: "en", situation: "someone-has-told-you", audience: "professional" } });
  const [evidence] = all(view, ".evidence");
  const marked = [...(evidence?.querySelectorAll(".bullets [lang=da]") ?? [])].map(({ textContent }) => textContent);
  expect(marked).toEqual(["Opdigtet kilde", "s. 1"]);
  expect(all(view, ".credit")[0]?.lang).toBe("da");
});

test("the count of offers is a heading over their cards", async () => {
  const view = await show({ attributes: { situation: "someone-has-told-you", audience: "professional" } });
  expect(all(view, ".offers :is(h3, h4, h5)").map(({ localName }) => localName)).toEqual(
    expect.arrayContaining(["h3", "h4", "h5"]),
  );
  expect(all(view, ".offers .count")[0]?.localName).toBe("h4");
  expect(all(view, "article .name")[0]?.localName).toBe("h5");
});
