import type { Me } from "../../../../schema/me.ts";
import type { ApiClient } from "../../../../widgets/editor/api-client.ts";
import type { Desk } from "../../../../widgets/editor/desk.ts";
import "../../../../widgets/editor/reviewing/desks.ts";
import { wordsIn } from "../../../../widgets/editor/words.ts";
import { theme } from "../../../../widgets/shared/theme.ts";

/** A Saturday, 11 in the morning in Copenhagen. */
export const now = new Date("2026-11-21T10:00:00Z");

/** An editor's key, of a made-up authority. */
export const editor: Me = {
  key: {
    id: "redaktoer",
    organisation: "opdigtet-myndighed",
    scope: "editor",
    holder: "opdigtet redaktør",
    createdAt: "2026-10-01T08:00:00Z",
    expiresAt: null,
    lastUsedOn: "2026-11-20",
  },
  trusted: false,
  due: [],
  proposals: [],
  suggestions: [],
};

/** The shell gives its values to what stands in it. */
const shellStyle = new CSSStyleSheet();
shellStyle.replaceSync(theme.cssText.replaceAll(/:host\(([^)]*)\)/g, ".shell$1").replaceAll(":host", ".shell"));

interface Given {
  me?: Me;
  language?: "da" | "en";
  at?: Date;
}

/** A desk in the page, after it has read what lies on it. What it says is in `said`. */
export async function open(tag: string, client: ApiClient, { me = editor, language = "da", at = now }: Given = {}) {
  const desk = document.createElement(tag) as Desk & { said: string[] };
  Object.assign(desk, { client, me, language, words: wordsIn(language), now: () => at, said: [] });
  desk.addEventListener("editor-saying", (event) => desk.said.push((event as CustomEvent<string>).detail));
  const shell = document.createElement("div");
  shell.lang = language;
  shell.className = "shell";
  document.adoptedStyleSheets = [shellStyle];
  const heading = document.createElement("h2");
  heading.textContent = "Opdigtet skærm";
  shell.append(heading, desk);
  document.body.replaceChildren(shell);
  await settled(desk);
  return desk;
}

/** Until nothing is on its way. The registry of a test answers at once. */
export async function settled(desk: Desk): Promise<void> {
  for (let turns = 0; turns < 30; turns++) {
    await desk.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

export const all = (desk: Desk, selector: string): HTMLElement[] => [
  ...desk.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** The one element that a selector finds. */
export function one(desk: Desk, selector: string): HTMLElement {
  const [found, ...others] = all(desk, selector);
  if (!found || others.length > 0) throw new Error(`${selector} finds ${found ? others.length + 1 : 0} elements`);
  return found;
}

/** What a person reads in an element: as it is drawn, in one line. */
export const read = (element: HTMLElement | undefined): string =>
  (element?.innerText ?? "").replaceAll(/\s+/g, " ").trim();

/** Presses the button in an element that says this. */
export async function press(desk: Desk, within: string, said: string): Promise<void> {
  const button = all(desk, `${within} button`).find((element) => read(element) === said);
  if (!button) throw new Error(`There is no button "${said}" in ${within}`);
  button.click();
  await settled(desk);
}

export const focused = (desk: Desk): HTMLElement | null =>
  (desk.shadowRoot?.activeElement as HTMLElement | null | undefined) ?? null;
