/// <reference types="vite/client" />
import { expect, test } from "vitest";
import { FinderView } from "../../../widgets/finder/element.ts";
import { examples } from "../../../widgets/finder/examples.ts";
import readme from "../../../widgets/finder/README.md?raw";
import { theme } from "../../../widgets/shared/theme.ts";
import { all, show } from "./finder.ts";

const rows = readme.split("\n").filter((line) => line.startsWith("| "));
/** What stands in backquotes in a cell. */
const named = (cell = "") => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? "");
const cells = (row: string) => row.split("|").slice(1, -1);

test("the README names every attribute and no other", () => {
  const start = rows.findIndex((row) => row.startsWith("| attribute"));
  const end = rows.findIndex((row) => row.startsWith("| event"));
  const told = rows.slice(start + 1, end).flatMap((row) => named(cells(row)[0]));
  expect(told.sort()).toEqual([...FinderView.observedAttributes].sort());
});

test("the README gives every colour as it is", () => {
  const colours = [...theme.cssText.matchAll(/var\((--vejviser-[a-z-]+), (#\w+)\)/g)];
  expect(colours.length).toBeGreaterThan(10);
  for (const [index, [, name, colour]] of colours.entries()) {
    const row = rows.find((line) => line.includes(`\`${name}\``)) ?? "";
    // The light colours stand before the dark ones, here and there.
    expect(named(cells(row)[index < colours.length / 3 ? 1 : 2]), name).toEqual([colour]);
  }
});

test("the README names every part", async () => {
  const told = named(readme.split("\n").find((line) => line.startsWith("Parts:")));
  const seen = new Set<string>();
  for (const example of examples) {
    for (const element of all(await show(example), "[part]")) seen.add(element.part.value);
  }
  expect([...seen].sort()).toEqual(told.sort());
});
