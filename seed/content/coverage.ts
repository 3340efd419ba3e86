import type { CitedDocument, Inventory } from "./documents.ts";

/** A snippet as far as the table tells of it. */
export interface Covering {
  id: string;
  covers: readonly string[];
  evidence: string;
  /** Ids of the documents that it cites. */
  documents: readonly string[];
}

export interface Covered {
  inventory: Inventory;
  cited: Record<string, CitedDocument>;
  titles: Record<string, { title: string; publisher: string; year?: number | undefined }>;
  snippets: readonly Covering[];
  offers: readonly { id: string; documents: readonly string[] }[];
}

/** Which snippets take up each line of the inventory, and what becomes of each document: a page in Markdown. */
export function coveragePage(content: Covered): string {
  const { inventory, snippets } = content;
  const { missing, dangling } = coverageFaults(content);
  const wanted = Object.values(inventory.lines)
    .flat()
    .filter((line) => !inventory.policy.includes(line));
  return [
    "# What the sources advise, and where it stands",
    "Written by `npm run content:table` from `seed/guidance`, `seed/offers` and `seed/content`. A test holds it up to date.",
    [
      `- ${wanted.length - missing.length} of ${wanted.length} lines of the inventory that are advice to a reader are taken up.`,
      `- ${inventory.policy.length} lines are advice to ministries and regions; some are told as what is not known yet.`,
      `- ${dangling.length} snippets name a line that the inventory does not have.`,
      `- ${snippets.length} snippets in all; ${count(snippets, ({ covers }) => covers.length === 0)} take up no line: newly written for those who read them.`,
    ].join("\n"),
    "## The documents",
    documentsTable(content),
    ...Object.entries(inventory.lines).flatMap(([document, lines]) => [
      `## ${content.titles[document]?.title ?? document}`,
      linesTable(lines, content),
    ]),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

/** Lines of advice that no snippet takes up, and ids of snippets that name a line which is not there. */
export function coverageFaults({
  inventory,
  snippets,
}: {
  inventory: Inventory;
  snippets: readonly Pick<Covering, "id" | "covers">[];
}) {
  const lines = Object.values(inventory.lines).flat();
  const taken = new Set(snippets.flatMap(({ covers }) => covers));
  return {
    missing: lines.filter((line) => !inventory.policy.includes(line) && !taken.has(line)),
    dangling: snippets.filter(({ covers }) => covers.some((line) => !lines.includes(line))).map(({ id }) => id),
  };
}

function documentsTable({ cited, titles, snippets, offers }: Covered): string {
  const rows = Object.entries(cited).map(([id, { lines, use }]) => {
    const { title = id, publisher = "", year } = titles[id] ?? {};
    const cites = ({ documents }: { documents: readonly string[] }) => documents.includes(id);
    const told = `${[publisher, year].filter(Boolean).join(", ")}: ${title}`;
    return [told, `${lines}`, `${count(snippets, cites)}`, `${count(offers, cites)}`, use];
  });
  return table(["document", "lines", "snippets", "offers", "what the product does with it"], rows);
}

function linesTable(lines: readonly string[], { inventory, snippets }: Covered): string {
  const rows = lines.map((line) => {
    const covering = snippets.filter(({ covers }) => covers.includes(line));
    const told = covering.map(({ id, evidence }) => `\`${id}\` (${evidence})`).join(", ");
    return [line, told || (inventory.policy.includes(line) ? "advice to ministries and regions" : "**missing**")];
  });
  return table(["line", "snippets (what they rest on)"], rows);
}

/** Rows under a heading, in Markdown. */
export const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heading, heading.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");

const count = <Entry>(entries: readonly Entry[], fits: (entry: Entry) => boolean): number =>
  entries.filter(fits).length;
