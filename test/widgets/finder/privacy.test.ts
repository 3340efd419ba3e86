import { afterEach, beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { examples } from "../../../widgets/finder/examples.ts";
import { all, announced, one, perform, show } from "./finder.ts";

/** Everything that a page can see of what somebody did, besides the screen. */
function traces() {
  return {
    requests: performance.getEntriesByType("resource").length,
    cookies: document.cookie,
    storage: [localStorage.length, sessionStorage.length],
    history: history.length,
    url: location.href,
    title: document.title,
  };
}

const use = [
  { choose: "Mig selv" },
  { write: "8870", into: "Hvor i landet?" },
  { choose: "Favrskov" },
  { write: "hemmelige ord", into: "Søg med dine egne ord" },
  { press: "Nulstil" },
  { press: /Læs mere om Opdigtet linje/ },
  { unfold: "Flere valg" },
  { choose: "Kun steder, der har åbent nu" },
] as const;

test("using the finder leaves no request, cookie, storage, history, address or title", async () => {
  const view = await show();
  performance.clearResourceTimings();
  const before = traces();
  for (const step of use) await perform(step);
  await announced(view);
  expect(traces()).toEqual(before);
});

test("a planted leak is seen", async () => {
  await show();
  performance.clearResourceTimings();
  const before = traces();
  await fetch(`${location.origin}/?leak`);
  sessionStorage.setItem("leak", "leak");
  history.pushState(null, "", "#leak");
  document.title += "leak";
  await settled();
  expect(
    Object.entries(traces())
      .filter(([name, value]) => String(value) !== String(before[name as keyof typeof before]))
      .map(([name]) => name),
  ).toEqual(["requests", "storage", "history", "url", "title"]);
  sessionStorage.clear();
  history.back();
});

/** Browsers count a request a moment after it was made. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

const told: Event[] = [];
const names = ["vejviser-search", "vejviser-open"];
const keep = (event: Event) => told.push(event);
beforeEach(() => {
  told.length = 0;
  for (const name of names) document.addEventListener(name, keep);
});
afterEach(() => {
  for (const name of names) document.removeEventListener(name, keep);
});

test("events tell that something was done, once it is, and nothing of what", async () => {
  const view = await show({ attributes: { audience: "self" } });
  await announced(view);
  expect(told, "nothing before a person did something").toEqual([]);
  await perform({ write: "hemmelige ord", into: "Søg med dine egne ord" });
  await announced(view);
  await perform({ press: "Nulstil" });
  await announced(view);
  await perform({ press: /Læs mere om Opdigtet linje/ });
  expect(told.map(({ type }) => type)).toEqual(["vejviser-search", "vejviser-search", "vejviser-open"]);
  for (const event of told) expect(event).not.toHaveProperty("detail");
});

test("nothing can be submitted, and no field has anything kept, corrected or completed by the browser", async () => {
  const form = document.createElement("form");
  let submitted = 0;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submitted += 1;
  });
  const view = await show();
  form.append(view);
  document.body.append(form);
  await perform({ unfold: "Flere valg" });
  for (const field of all(view, "input[type=text], input[type=search]")) {
    await userEvent.type(field, "a{Enter}");
    expect(field.getAttribute("autocomplete")).toBe("off");
    expect(field.hasAttribute("name")).toBe(false);
  }
  expect(one(view, "[role=searchbox]").getAttribute("spellcheck")).toBe("false");
  expect(all(view, "form")).toEqual([]);
  expect(submitted).toBe(0);
  expect([...new FormData(form)]).toEqual([]);
});

test("every link away hides where it was followed from", async () => {
  for (const example of examples) {
    const view = await show(example);
    for (const link of all(view, "a[href^=http]"))
      expect(link.getAttribute("rel"), example.name).toContain("noreferrer");
  }
});
