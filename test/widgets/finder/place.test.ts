import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { all, ids, one, perform, read, registry, show } from "./finder.ts";

const where = () => page.getByRole("combobox", { name: "Hvor i landet?" });
const chips = (view: Parameters<typeof one>[0]) => all(view, ".chip").map((chip) => read(chip));

test("a municipality can be chosen by keyboard alone", async () => {
  const view = await show();
  await userEvent.type(where(), "ran");
  const field = one(view, "#where");
  expect(field.getAttribute("aria-expanded")).toBe("true");
  await userEvent.keyboard("{ArrowDown}");
  const active = field.getAttribute("aria-activedescendant");
  expect(read(one(view, `#${active}`))).toBe("Randers");
  expect(read(one(view, "[aria-selected=true]"))).toBe("Randers");
  await userEvent.keyboard("{Enter}");
  expect(chips(view)).toEqual(["Randers ×"]);
  expect(field.getAttribute("aria-expanded")).toBe("false");
  expect(ids(view)).not.toContain("opdigtet-kvindegruppe");
});

test("arrows go round, and Escape closes the list without choosing", async () => {
  const view = await show();
  await userEvent.type(where(), "a");
  await userEvent.keyboard("{ArrowUp}");
  expect(all(view, "[role=option]").at(-1)?.getAttribute("aria-selected")).toBe("true");
  await userEvent.keyboard("{ArrowDown}");
  expect(all(view, "[role=option]")[0]?.getAttribute("aria-selected")).toBe("true");
  await userEvent.keyboard("{Escape}");
  expect(all(view, "[role=option]")).toEqual([]);
  expect(chips(view)).toEqual([]);
});

test("a place can be tapped", async () => {
  const view = await show();
  await userEvent.type(where(), "odense");
  await userEvent.click(page.getByRole("option", { name: "5000 Odense C" }));
  expect(chips(view)).toEqual(["5000 Odense C ×"]);
  await userEvent.clear(where());
  expect(chips(view)).toEqual([]);
});

test("spelling without æ, ø and å is understood", async () => {
  const view = await show();
  await userEvent.type(where(), "aarhus");
  expect(chips(view)).toEqual(["Aarhus ×"]);
  await userEvent.fill(where(), "kobenhavn");
  await userEvent.fill(where(), "koebenhavn");
  expect(chips(view)).toEqual(["København ×"]);
});

test("a postal code in one municipality is chosen as it is typed; in several, the person chooses", async () => {
  const view = await show();
  await userEvent.type(where(), "8900");
  expect(chips(view)).toEqual(["8900 Randers C ×"]);
  expect(all(view, "[name=municipality]")).toEqual([]);
  await userEvent.fill(where(), "8870");
  expect(page.getByText("8870 Langå ligger i flere kommuner. Hvilken bor du i?").query()).not.toBeNull();
  expect(ids(view)).toContain("opdigtet-mandegruppe");
  await perform({ choose: "Favrskov" });
  expect(chips(view)).toEqual(["8870 Langå (Favrskov) ×"]);
});

test("a place that nobody knows is said to be unknown when the field is left, and changes nothing", async () => {
  const view = await show({ attributes: { municipality: "0730" } });
  await userEvent.fill(where(), "Langtbortistan");
  expect(read(one(view, "#where-fault"))).toBe("");
  await userEvent.tab();
  expect(read(one(view, "#where-fault"))).toContain("Vi kender ikke »Langtbortistan«");
  expect(chips(view)).toEqual(["Randers ×"]);
});

test("a former region's attribute still answers after the reform", async () => {
  const view = await show({ attributes: { region: "hovedstaden" } });
  const before = ids(view);
  view.now = () => new Date("2027-01-02T10:00:00Z");
  await view.updateComplete;
  expect(chips(view)).toEqual(["Region Hovedstaden ×"]);
  expect(ids(view)).toContain("opdigtet-psykiatri");
  expect(before).toContain("opdigtet-psykiatri");
});

test("the region's medical line is shown only where it is known and while it holds", async () => {
  const data = registry();
  data.areas.regions = data.areas.regions.map((region) => ({
    ...region,
    ...(region.id === "midtjylland" && {
      medicalLine: {
        number: "00 00",
        text: { da: "Opdigtet lægevagt." },
        validUntil: "2026-12-01",
        source: { title: "Opdigtet kilde", publisher: "Opdigtet region", locator: "s. 1" },
      },
    }),
  }));
  const last = (view: Parameters<typeof one>[0]) => all(view, ".acute li").at(-1)?.textContent ?? "";
  const nowhere = await show({}, data);
  expect(last(nowhere)).toContain("ring til din læge eller lægevagten");
  const view = await show({ attributes: { municipality: "0730" } }, data);
  expect(last(view)).toContain("Nummeret i Region Midtjylland er 00 00. Opdigtet lægevagt.");
  view.now = () => new Date("2026-12-01T10:00:00Z");
  await view.updateComplete;
  expect(last(view)).toContain("ring til din læge eller lægevagten");
  const below = await show({ attributes: { municipality: "0730", "acute-above": "" } }, data);
  expect(all(below, ".acute li")).toHaveLength(1);
});
