import { afterEach, expect, test } from "vitest";
import { cdp, page } from "vitest/browser";
import { examples } from "../../../widgets/finder/examples.ts";
import { all, one, perform, show } from "./finder.ts";

const width = 320;

afterEach(async () => {
  document.documentElement.removeAttribute("dir");
  await emulate({});
});

const emulate = (features: Record<string, string>) =>
  cdp().send("Emulation.setEmulatedMedia", {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

/** What sticks out of a window of this width, at either side. */
const outside = (view: Parameters<typeof all>[0]) =>
  all(view, "*")
    .filter((element) => element.checkVisibility() && !element.closest(".hidden-text"))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > width + 1;
    })
    .map((element) => `${element.localName} ${element.textContent?.trim().slice(0, 40)}`);

test.each(examples)("$name: written from right to left, nothing sticks out", async (example) => {
  await page.viewport(width, 900);
  document.documentElement.dir = "rtl";
  const view = await show(example);
  expect(getComputedStyle(one(view, ".title")).direction).toBe("rtl");
  expect(outside(view)).toEqual([]);
});

test.each(examples)("$name: with the widest text spacing, nothing sticks out or is cut off", async (example) => {
  await page.viewport(width, 900);
  const view = await show(example);
  const spacing = new CSSStyleSheet();
  spacing.replaceSync(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }",
  );
  view.shadowRoot?.adoptedStyleSheets.push(spacing);
  expect(outside(view)).toEqual([]);
  const cut = all(view, "*").filter(
    (element) =>
      element.checkVisibility() &&
      !element.closest(".hidden-text, select, input") &&
      getComputedStyle(element).overflow !== "visible" &&
      element.scrollHeight > element.clientHeight + 1,
  );
  expect(cut.map((element) => element.textContent?.trim())).toEqual([]);
});

test("in forced colours what is chosen shows without any colour, and drawings take the system's", async () => {
  await page.viewport(1280, 900);
  const view = await show();
  await emulate({ "forced-colors": "active" });
  await perform({ choose: "Mig selv" });
  const [chosen, other] = all(view, ".cards .choice").map((choice) => getComputedStyle(choice).borderTopWidth);
  expect([chosen, other]).toEqual(["3px", "1px"]);
  const icon = view.renderRoot.querySelector(".facts .icon");
  expect(icon && getComputedStyle(icon).color).toBe(getComputedStyle(document.body).color);
  expect(getComputedStyle(one(view, "#sort")).appearance).toBe("auto");
});

test("who wants no motion gets none", async () => {
  const view = await show();
  const button = all(view, "button")[0];
  if (!button) throw new Error("There is no button.");
  expect(getComputedStyle(button).transitionDuration).not.toBe("0s");
  await emulate({ "prefers-reduced-motion": "reduce" });
  const moving = all(view, "*").filter((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior === "smooth";
  });
  expect(moving).toEqual([]);
});
