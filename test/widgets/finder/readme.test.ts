import { afterEach, describe, expect, test } from "vitest";
import { examples } from "../../../widgets/finder/examples.ts";
import { examples as panelExamples } from "../../../widgets/panel/examples.ts";
import { parts } from "../../../widgets/shared/parts.ts";
import { all as allOfPanel, show as showPanel } from "../panel/panel.ts";
import { all, show } from "./finder.ts";

afterEach(() => document.body.replaceChildren());

const named = (elements: HTMLElement[]) => elements.flatMap(({ part }) => [...part]);

describe("every part that a host is promised is there in some state, and no other", () => {
  test("of the finder", async () => {
    const seen = new Set<string>();
    for (const example of examples) for (const name of named(all(await show(example), "[part]"))) seen.add(name);
    expect([...seen].sort()).toEqual([...parts.finder].sort());
  });

  test("of the panel", async () => {
    const seen = new Set<string>();
    for (const example of panelExamples) {
      for (const name of named(allOfPanel(await showPanel(example), "[part]"))) seen.add(name);
    }
    expect([...seen].sort()).toEqual([...parts.panel].sort());
  });
});

test("a host styles a part through the tag that holds the finder", async () => {
  const view = await show();
  const holder = document.createElement("opdigtet-holder");
  holder.attachShadow({ mode: "open" }).append(view);
  const look = document.createElement("style");
  look.textContent = "opdigtet-holder::part(card) { outline: 5px solid }";
  document.body.append(holder, look);
  await view.updateComplete;
  const [card] = all(view, "article");
  expect(card && getComputedStyle(card).outlineWidth).toBe("5px");
});
