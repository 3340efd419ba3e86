import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { examples } from "../../../widgets/finder/examples.ts";
import { examples as panelExamples } from "../../../widgets/panel/examples.ts";
import { themes } from "../../../widgets/shared/tokens.ts";
import { show as showPanel } from "../panel/panel.ts";
import { all, one, show } from "./finder.ts";

/** What a person has set their device to. */
const device = (...features: { name: string; value: string }[]) =>
  cdp().send("Emulation.setEmulatedMedia", { features });
afterEach(() => device());

const style = (element: Element | undefined) => getComputedStyle(element ?? document.body);

async function weak(view: Element): Promise<string[]> {
  const { violations } = await axe.run(view, { runOnly: ["color-contrast", "link-in-text-block"] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(themes)("contrast in %s", (theme) => {
  const states = ["initial", "filters-open", "details", "ticked", "no-result", "kept-out"];
  test.each(examples.filter(({ name }) => states.includes(name)))("$name", async (example) => {
    await page.viewport(1280, 900);
    expect(await weak(await show({ ...example, attributes: { ...example.attributes, theme } }))).toEqual([]);
  });

  const panelStates = ["professional", "known", "ticked", "library"];
  test.each(panelExamples.filter(({ name }) => panelStates.includes(name)))("panel: $name", async (example) => {
    expect(await weak(await showPanel({ ...example, attributes: { ...example.attributes, theme } }))).toEqual([]);
  });
});

test("a host that makes its own words too pale is seen", async () => {
  document.body.style.setProperty("--vejviser-muted", "#bbb");
  expect(await weak(await show())).not.toEqual([]);
  document.body.style.removeProperty("--vejviser-muted");
});

test("each theme looks its own way, and an unknown one is neutral", async () => {
  const looks: Record<string, string> = {};
  for (const theme of [...themes, "opdigtet"]) {
    const view = await show({ attributes: { theme } });
    looks[theme] = style(view).backgroundColor;
    if (theme === "dkfds") {
      expect(style(all(view, "article")[0]).borderRadius).toBe("0px");
      expect(style(all(view, ".choice")[0]).borderRadius).toBe("4px");
      expect(style(view).fontFamily).toMatch(/^"IBM Plex Sans"/);
    }
  }
  expect(new Set(Object.values(looks)).size).toBe(themes.length);
  expect(looks.opdigtet).toBe(looks.neutral);
});

test("auto is as the device is set", async () => {
  const view = await show({ attributes: { theme: "auto" } });
  const light = style(view).backgroundColor;
  await device({ name: "prefers-color-scheme", value: "dark" });
  expect(style(view).backgroundColor).not.toBe(light);
  expect(style(view).colorScheme).toBe("dark");
});

test("a host's own custom properties go before a theme's", async () => {
  document.body.style.setProperty("--vejviser-accent", "rgb(1, 2, 3)");
  for (const theme of themes) {
    const view = await show({ attributes: { theme } });
    expect(style(all(view, ".quiet")[0]).color).toBe("rgb(1, 2, 3)");
  }
  document.body.style.removeProperty("--vejviser-accent");
});

describe("in forced colours", () => {
  test("what is chosen, what has focus and what is ticked can be told without any colour of ours", async () => {
    await device({ name: "forced-colors", value: "active" });
    for (const theme of themes) {
      const view = await show({ attributes: { theme }, steps: [{ choose: "Mig selv" }] });
      const [chosen, other] = [
        one(view, ".cards .choice:has(:checked)"),
        all(view, ".cards .choice:not(:has(:checked))")[0],
      ];
      expect(style(chosen).borderTopWidth).not.toBe(style(other).borderTopWidth);
      const box = one(view, '[data-offer-id="opdigtet-linje"] .tick input');
      expect(style(box).appearance, "the system draws it").toBe("auto");
      one(view, '[data-offer-id="opdigtet-linje"] [aria-expanded]').focus();
      await userEvent.keyboard("{Tab}");
      expect(style(box).outlineStyle).toBe("solid");
      expect(style(view).getPropertyValue("color")).toBe(style(document.body).getPropertyValue("color"));
    }
  });
});

test("with reduced motion nothing moves", async () => {
  const moving = (view: Awaited<ReturnType<typeof show>>) =>
    all(view, "*").filter(
      (element) => style(element).transitionDuration !== "0s" || style(element).animationName !== "none",
    );
  await device({ name: "prefers-reduced-motion", value: "reduce" });
  expect(moving(await show({ steps: [{ choose: "Mig selv" }] }))).toEqual([]);
  await device({ name: "prefers-reduced-motion", value: "no-preference" });
  expect(moving(await show()).length, "the rule that is switched off is seen").toBeGreaterThan(0);
});
