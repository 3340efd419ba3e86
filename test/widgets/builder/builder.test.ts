/// <reference types="vite/client" />
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { startBuilder } from "../../../widgets/builder/builder.ts";
import builderCss from "../../../worker/routes/pages/builder.css?raw";
import { builderSection } from "../../../worker/routes/pages/builder.ts";
import resultCss from "../../../worker/routes/pages/builder-result.css?raw";
import demoCss from "../../../worker/routes/pages/demo.css?raw";
import { fictitiousRegistry, fictitiousToday } from "../../helpers/fictitious.ts";

/** What the server's list of immutable versions holds; nothing while there is none. */
let versions: unknown;

beforeEach(async () => {
  versions = undefined;
  vi.stubGlobal("fetch", async () => (versions ? Response.json(versions) : new Response("", { status: 404 })));
  document.documentElement.lang = "da";
  document.title = "Opdigtet side";
  const style = document.createElement("style");
  style.textContent = demoCss + builderCss + resultCss;
  const main = document.createElement("main");
  main.innerHTML = `<h1>Opdigtet side</h1>${await builderSection(fictitiousRegistry(), location.origin, new Date(fictitiousToday))}`;
  document.body.replaceChildren(style, main);
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const element = <Kind extends HTMLElement>(selector: string): Kind => {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const lines = (id = "snippet") => element(`[data-lines="${id}"]`).textContent ?? "";
const sees = (selector: string) => element(selector).checkVisibility();

function choose(name: string, value: string): void {
  const field = element<HTMLInputElement>(`[name="${name}"]`);
  if (field.type === "radio") element<HTMLInputElement>(`[name="${name}"][value="${value}"]`).click();
  else if (field.type === "checkbox") field.click();
  else {
    field.value = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

describe("the lines", () => {
  test("follow every choice", async () => {
    await startBuilder(document);
    choose("widget", "panel");
    choose("place", "0730");
    choose("audience", "professional");
    choose("theme", "dark");
    choose("lang", "en");
    choose("headingLevel", "3");
    choose("exitUrl", "https://vejret.example/");
    expect(lines()).toContain(
      '<vejviser-panel municipality="0730" audience="professional" lang="en" theme="dark" heading-level="3" exit-url="https://vejret.example/">',
    );
    choose("way", "iframe");
    expect(lines()).toMatch(/^<iframe src="[^"]*\/embed\/panel\?municipality=0730&amp;audience=professional/);
    expect(lines("policy")).toBe(`frame-src ${location.origin}`);
    choose("way", "inline");
    expect(lines()).toContain('mode="inline"');
    expect(lines("policy")).toBe(`script-src ${location.origin}\nconnect-src ${location.origin}`);
    expect(lines("trusted-types")).toBe("trusted-types lit-html 'allow-duplicates'");
  });

  test("leave out an exit that is no https address, and say so beside the field", async () => {
    await startBuilder(document);
    element<HTMLDetailsElement>("form details").open = true;
    choose("exitUrl", 'javascript:alert(1)//"');
    expect(lines()).not.toContain("exit-url");
    expect(element("[name=exitUrl]").getAttribute("aria-invalid")).toBe("true");
    expect(sees("[data-problem]")).toBe(true);
    choose("exitUrl", "");
    expect(element("[name=exitUrl]").getAttribute("aria-invalid")).toBe("false");
    expect(sees("[data-problem]")).toBe(false);
  });

  test("name the newest version and its hash when there is one", async () => {
    versions = {
      versions: [
        { version: "1.0.0", integrity: "sha384-old" },
        { version: "1.1.0", integrity: "sha384-new" },
      ],
    };
    await startBuilder(document);
    expect(lines()).toContain("/embed.js");
    choose("pinned", "on");
    expect(lines()).toContain(`src="${location.origin}/embed/1.1.0.js" integrity="sha384-new" crossorigin="anonymous"`);
    expect(sees("[data-pinned]")).toBe(true);
  });

  test.each([undefined, { versions: [] }])("follow along, and say why, while there is no version: %o", async (none) => {
    versions = none;
    await startBuilder(document);
    choose("pinned", "on");
    expect(lines()).toContain("/embed.js");
    expect(sees("[data-unpinned]")).toBe(true);
    expect(sees("[data-pinned]")).toBe(false);
  });
});

test("only what counts can be chosen", async () => {
  await startBuilder(document);
  element<HTMLDetailsElement>("form details").open = true;
  const shown = () => ["situation", "height", "fixed", "pinned"].filter((name) => sees(`[name="${name}"]`));
  expect(shown()).toEqual(["height", "pinned"]);
  choose("audience", "self");
  expect(shown()).toEqual(["height", "fixed", "pinned"]);
  choose("widget", "panel");
  expect(shown()).toEqual(["situation", "height", "pinned"]);
  choose("way", "inline");
  expect(shown()).toEqual(["situation"]);
  choose("way", "iframe");
  expect(shown()).toEqual(["situation", "height"]);
});

describe("copying", () => {
  const button = () => element<HTMLButtonElement>('[data-copy="snippet"]');
  const said = () => element('p:has(> [data-copy="snippet"]) [role="status"]').textContent;

  test("puts the lines on the clipboard and says so", async () => {
    const written = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await startBuilder(document);
    choose("place", "0730");
    button().click();
    await expect.poll(said).toBe("Kopieret.");
    expect(written).toHaveBeenCalledWith(lines());
    written.mockRestore();
  });

  test("without leave marks the lines, so that a key copies them", async () => {
    const written = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no"));
    await startBuilder(document);
    button().click();
    await expect.poll(said).toContain("markeret. Tryk Ctrl og C");
    expect(getSelection()?.toString().trim()).toBe(lines().trim());
    expect(document.activeElement?.tagName).toBe("PRE");
    written.mockRestore();
  });
});

test("choosing moves nothing: no address, no history, nothing stored", async () => {
  await startBuilder(document);
  const before = [location.href, history.length, document.cookie, localStorage.length, sessionStorage.length];
  for (const [name, value] of [
    ["place", "0730"],
    ["audience", "self"],
    ["theme", "dark"],
  ] as const)
    choose(name, value);
  element<HTMLFormElement>("[data-builder]").requestSubmit();
  expect([location.href, history.length, document.cookie, localStorage.length, sessionStorage.length]).toEqual(before);
});

describe.each([
  ["with scripts", true],
  ["without", false],
])("%s", (_how, scripted) => {
  test.each([320, 360, 1280])("nothing stands in the way of anybody at %i px", async (width) => {
    await page.viewport(width, 900);
    if (scripted) {
      await startBuilder(document);
      choose("widget", "panel");
      choose("way", "inline");
      for (const details of document.querySelectorAll("details")) details.open = true;
    }
    const { violations } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      iframes: false,
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const small = [...document.querySelectorAll<HTMLElement>("button, select, input, summary, .choice")].filter(
      (target) => target.checkVisibility() && !target.closest("label") && target.getBoundingClientRect().height < 43.5,
    );
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
});
