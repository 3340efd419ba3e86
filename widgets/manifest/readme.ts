import { readFileSync } from "node:fs";

/** What a README says of one name: the attribute, event, part or custom property of an element. */
export interface Told {
  name: string;
  description: string;
  /** The cells of its row, by their headings. */
  cells: Record<string, string>;
}

/** What the table with this first heading tells, of what stands there or in another of its columns. */
export function tableOf(readme: string, heading: string, column = heading): Told[] {
  const lines = readFileSync(new URL(`../${readme}`, import.meta.url), "utf8").split("\n");
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} `));
  if (start < 0) throw new Error(`widgets/${readme} has no table of each ${heading}`);
  const length = lines.slice(start).findIndex((line) => !line.startsWith("|"));
  const [headings = [], , ...rows] = lines.slice(start, start + length).map(cellsOf);
  const isSaid = (name: string) => ["meaning", "when", "what it is"].includes(name);
  return rows.flatMap((row) => {
    const cells = Object.fromEntries(headings.map((name, index) => [name, row[index] ?? ""]));
    const description = Object.entries(cells).find(([name]) => isSaid(name))?.[1] ?? "";
    return named(cells[column] ?? "").map((name) => ({ name, description, cells }));
  });
}

/** What a README tells of exactly these names of the code. Throws where it leaves one out, or tells of another. */
export function toldOf(readme: string, heading: string, names: Iterable<string>): Told[] {
  const told = tableOf(readme, heading);
  const code = [...new Set(names)];
  const missing = code.filter((name) => !told.some((row) => row.name === name));
  const unknown = told.filter(({ name }) => !code.includes(name)).map(({ name }) => name);
  const twice = told.filter(({ name }, index) => told.findIndex((row) => row.name === name) !== index);
  if (missing.length > 0) throw new Error(`widgets/${readme} lacks the ${heading} ${missing.join(", ")}`);
  if (unknown.length > 0) throw new Error(`widgets/${readme} tells of the ${heading} ${unknown.join(", ")}`);
  if (twice.length > 0) throw new Error(`widgets/${readme} tells twice of ${twice.map(({ name }) => name).join(", ")}`);
  return told;
}

/** What stands in backquotes. */
export const named = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

const cellsOf = (row: string): string[] =>
  row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
