import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { embedThemes } from "../../schema/embedding/choices.ts";
import { toldOf } from "../../widgets/manifest/readme.ts";
import { readLook } from "../../widgets/shared/look.ts";
import { parts } from "../../widgets/shared/parts.ts";
import { themes, tokens } from "../../widgets/shared/tokens.ts";

// Elements need a browser to be made, but not to be read.
globalThis.HTMLElement ??= class {} as typeof HTMLElement;
const { manifest } = await import("../../widgets/manifest/manifest.ts");

describe("custom-elements.json", () => {
  const written = JSON.parse(readFileSync("widgets/custom-elements.json", "utf8"));

  test("is what `npm run manifest` writes, from what the code and the READMEs both have", () => {
    expect(written).toEqual(JSON.parse(JSON.stringify(manifest())));
  });

  test("declares every tag and says of every name what it means", () => {
    const { modules } = manifest();
    expect(modules.flatMap((module) => module.exports.map(({ name }) => name))).toEqual([
      "vejviser-finder-view",
      "vejviser-panel-view",
      "vejviser-finder",
      "vejviser-panel",
    ]);
    for (const declaration of modules.flatMap((module) => module.declarations)) {
      for (const [section, entries] of Object.entries(declaration)) {
        if (!Array.isArray(entries)) continue;
        expect(entries.length, `${declaration.tagName} ${section}`).toBeGreaterThan(0);
        for (const { name, description } of entries) expect(description, `${section} ${name}`).toMatch(/\w{3}/);
      }
    }
  });
});

describe("a README that has other names than the code is seen", () => {
  test("one too few", () => {
    expect(() => toldOf("finder/README.md", "part", [...parts.finder, "opdigtet"])).toThrow("lacks the part opdigtet");
  });

  test("one too many", () => {
    expect(() => toldOf("finder/README.md", "part", parts.finder.slice(1))).toThrow("tells of the part widget");
  });
});

describe("themes and custom properties have the same names everywhere", () => {
  test("what a host can pass into a frame is what it can set", () => {
    expect(readLook(() => "1em").map(([name]) => name)).toEqual(Object.keys(tokens));
  });

  test("the page around a widget has the widget's colours", () => {
    const css = readFileSync("worker/routes/pages/embed.css", "utf8");
    for (const theme of themes) {
      const { surface, text, accent } = coloursOf(theme);
      const rule = theme === "neutral" ? ":root" : `[data-theme="${theme}"]`;
      expect(css).toContain(`${rule} {\n  --surface: ${surface};\n  --text: ${text};\n  --line: ${accent};\n`);
    }
  });

  test("the snippet builder offers every theme", () => {
    expect([...embedThemes].sort()).toEqual([...themes, "auto"].sort());
  });
});

describe("colours can be told apart", () => {
  const text = 4.5;
  const shape = 3;
  const pairs: [front: keyof typeof tokens, behind: (keyof typeof tokens)[], least: number][] = [
    ["text", ["surface", "card", "note", "accent-soft"], text],
    ["muted", ["surface", "card", "note"], text],
    ["accent", ["surface", "card", "accent-soft", "note"], text],
    ["on-accent", ["accent"], text],
    ["field", ["surface", "card"], shape],
    ["focus", ["surface", "card"], shape],
  ];

  test.each(themes)("in %s", (theme) => {
    const colours = coloursOf(theme);
    const weak = pairs.flatMap(([front, behind, least]) =>
      behind
        .map((name) => ({ pair: `${front} on ${name}`, ratio: contrast(colours[front], colours[name]) }))
        .filter(({ ratio }) => !(ratio >= least)),
    );
    expect(weak).toEqual([]);
  });

  test("a grey that is too light is seen", () => {
    expect(contrast("#999", "#fff")).toBeLessThan(shape);
    expect(contrast("#000", "#fff")).toBe(21);
  });
});

/** What each custom property is in a theme, where one stands for another as that one. */
function coloursOf(theme: (typeof themes)[number]): Record<keyof typeof tokens, string> {
  const value = (name: string): string => {
    const values: Partial<Record<string, string>> = tokens[name as keyof typeof tokens];
    const own = values[theme] ?? values.neutral ?? "";
    return own.startsWith("var(--_") ? value(own.slice("var(--_".length, -1)) : own;
  };
  const names = Object.keys(tokens) as (keyof typeof tokens)[];
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<keyof typeof tokens, string>;
}

/** WCAG 2.2: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.slice(1).replaceAll(/./g, "$&$&") : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = (digits.match(/../g) ?? []).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
