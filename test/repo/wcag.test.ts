import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { accessibilityDa } from "../../worker/routes/pages/about/accessibility.da.ts";
import { accessibilityEn } from "../../worker/routes/pages/about/accessibility.en.ts";
import { wcagCriteria } from "./wcag-criteria.ts";

const reasons = ["not applicable", "the host's", "needs a person"];

interface Row {
  criterion: string[];
  how: string;
  proofs: { file: string; says: string }[];
  reasons: string[];
}

/** The rows of the table; throws at one that is not understood. */
function rowsOf(markdown: string): Row[] {
  const lines = markdown.split("\n").filter((line) => /^\| \d/.test(line));
  return lines.map((line) => {
    const [number = "", name = "", level = "", how = "", shown = ""] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    const parts = shown.split("; ").map((part) => ({ part, proof: /^`(test\/[^`]+)`: "([^"]{8,})"$/.exec(part) }));
    const unread = parts.filter(({ part, proof }) => !proof && !reasons.includes(part));
    if (unread.length > 0) throw new Error(`${number} is shown by ${unread.map(({ part }) => part).join()}`);
    return {
      criterion: [number, name, level],
      how,
      proofs: parts.flatMap(({ proof }) => (proof ? [{ file: proof[1] ?? "", says: proof[2] ?? "" }] : [])),
      reasons: parts.flatMap(({ part, proof }) => (proof ? [] : [part])),
    };
  });
}

const rows = rowsOf(readFileSync("widgets/ACCESSIBILITY.md", "utf8"));

describe("the table of criteria", () => {
  test("has every criterion of WCAG 2.2 A and AA once, in its order", () => {
    expect(rows.map(({ criterion }) => criterion)).toEqual(wcagCriteria);
    expect(wcagCriteria).toHaveLength(55);
    expect(wcagCriteria.filter(([, , level]) => level === "A")).toHaveLength(31);
  });

  test.each(rows)("$criterion.0 says how, and names tests that exist or a reason", ({ how, proofs, reasons }) => {
    expect(how).toMatch(/\w.*\.$/);
    expect(proofs.length + reasons.length).toBeGreaterThan(0);
    for (const { file, says } of proofs) expect(readFileSync(file, "utf8"), file).toContain(says);
  });

  test("and the page about accessibility name the same ones for a person to look at", () => {
    const wanted = rows
      .filter((row) => row.reasons.includes("needs a person"))
      .map(({ criterion: [number] }) => number);
    for (const { sections } of [accessibilityDa, accessibilityEn]) {
      const named = JSON.stringify(sections).match(/\b\d\.\d\.\d+/g);
      expect(named).toEqual(wanted);
    }
  });

  test("with a row that names neither is not read", () => {
    expect(() => rowsOf("| 1.1.1 | Name | A | Somehow. | somebody said so |")).toThrow("1.1.1 is shown by somebody");
    expect(() => rowsOf("| 1.1.1 | Name | A | Somehow. |  |")).toThrow();
  });
});

/** What would bring a criterion into play that the table says is none of ours, and an example of it. */
const absent: [what: string, sign: RegExp, example: string][] = [
  [
    "no sound and no film",
    /<(audio|video|track|embed|object)\b|new Audio\b|AudioContext|speechSynthesis/,
    "<video src>",
  ],
  ["no images", /<(img|picture|canvas)\b|url\(|background-image: (?!linear-gradient)/, "<img alt>"],
  ["no order but that of the markup", /[^-]\border: -?\d|(row|column|wrap)-reverse|tabindex="[1-9]/, "; order: 2"],
  [
    "no lock of the orientation or of the size",
    /\(orientation|orientation\.lock|user-scalable|maximum-scale/,
    "(orientation: portrait)",
  ],
  ["nothing that appears on hover", /mouse(enter|over)|pointer(enter|over)|:hover [.>+~]|\stitle=["$]/, ' title="x"'],
  [
    "nothing that moves by itself",
    /@keyframes|animation: (?!"?none)|\.animate\(|<(marquee|blink)\b|[bB]ehavior: ?"?smooth/,
    "@keyframes fade",
  ],
  [
    "no gestures, dragging or movement of the device",
    /device(motion|orientation)|draggable|drag(start|over)|touch(start|move)|pointermove|mousemove|gesture/,
    "ontouchmove",
  ],
];

describe("the widgets have", () => {
  const sources = [
    ...readdirSync("widgets", { recursive: true, encoding: "utf8" })
      .filter((name) => /\.ts$/.test(name) && !/^(builder|manifest)\//.test(name))
      .map((name) => join("widgets", name)),
    "worker/routes/pages/embed.ts",
    "worker/routes/pages/embed.css",
    "worker/routes/pages/layout.ts",
  ];

  test.each(absent)("%s", (_what, sign, example) => {
    expect(sources.filter((file) => sign.test(readFileSync(file, "utf8")))).toEqual([]);
    expect(example, "what it would look like").toMatch(sign);
  });
});
