import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { all, announced, card, type one, read, show } from "./finder.ts";

const focused = (view: Parameters<typeof one>[0]) => view.shadowRoot?.activeElement as HTMLElement | null;

/** Presses Tab until this has focus. */
async function tabTo(view: Parameters<typeof one>[0], selector: string): Promise<HTMLElement> {
  for (let presses = 0; presses < 100; presses++) {
    const element = focused(view);
    if (element?.matches(selector)) return element;
    await userEvent.tab();
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

test("a person asks, reads and looks further by keyboard alone", async () => {
  const view = await show();
  await tabTo(view, "[name=who]");
  await userEvent.keyboard(" ");
  expect(all(view, ".chip").map((chip) => read(chip))).toEqual(["Mig selv ×"]);
  await tabTo(view, "[role=searchbox]");
  await userEvent.keyboard("senfølger");
  expect(await announced(view)).toMatch(/^\d+ tilbud fundet$/);
  await tabTo(view, '[data-offer-id="opdigtet-klinik"] [aria-expanded]');
  await userEvent.keyboard("{Enter}");
  expect(card(view, "opdigtet-klinik")).toContain("Mens du venter");
  expect(focused(view)?.getAttribute("aria-expanded"), "opening moves nobody").toBe("true");
  await tabTo(view, "details.folded > summary");
  await userEvent.keyboard("{Enter}");
  expect(focused(view)?.parentElement).toHaveProperty("open", true);
  await tabTo(view, "[part=details] > .quiet");
  await userEvent.keyboard("{Enter}");
  expect(read(focused(view) ?? undefined)).toBe("Læs mere om Opdigtet klinik for senfølger");
});

test("focus goes as the eye reads, is seen wherever it is, and is kept nowhere", async () => {
  await page.viewport(1280, 900);
  const view = await show({ attributes: { municipality: "0730" }, steps: [{ unfold: "Flere valg" }] });
  const before = document.createElement("button");
  view.before(before);
  before.focus();
  const path: HTMLElement[] = [];
  for (let presses = 0; presses < 200; presses++) {
    await userEvent.tab();
    const element = focused(view);
    if (!element) break;
    path.push(element);
    const marked = element.closest<HTMLElement>(".choice") ?? element;
    const { outlineStyle, outlineWidth } = getComputedStyle(marked);
    expect(`${outlineStyle} ${outlineWidth}`, read(marked)).toBe("solid 3px");
  }
  expect(focused(view), "Tab leads out again").toBeNull();
  expect(path.length).toBeGreaterThan(30);
  const inOrder = all(view, "*").filter((element) => path.includes(element));
  expect(path.map((element) => read(element))).toEqual(inOrder.map((element) => read(element)));
});
