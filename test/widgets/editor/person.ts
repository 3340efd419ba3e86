import axe from "axe-core";
import { expect } from "vitest";
import { page, userEvent } from "vitest/browser";

/** What a person does at the form, by what things are called. */
export const button = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
export const press = (name: string | RegExp) => userEvent.click(button(name));
export const write = (label: string | RegExp, text: string) =>
  userEvent.fill(page.getByLabelText(label, { exact: typeof label === "string" }), text);
export const sees = (text: string | RegExp) => expect.element(page.getByText(text).first()).toBeVisible();

export async function signIn(key = "vv_opdigtet"): Promise<void> {
  await write("Nøgle", key);
  await press("Log ind");
  await expect.element(button("Log ud")).toBeVisible();
}

/** What has focus, through all shadow roots. */
export function focused(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement | null;
}

/** What axe finds in the whole page. */
export async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
