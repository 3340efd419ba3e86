import { describe, expect, it } from "vitest";
import { type EmbedChoices, embedThemes, readChoices } from "../../schema/embedding/choices.ts";
import { embedLines } from "../../schema/embedding/lines.ts";
import { policyLines } from "../../schema/embedding/policy.ts";
import { httpsUrl } from "../../schema/embedding/web-address.ts";
import { observedNames, widgetNames } from "../../widgets/shared/presets.ts";
import { themes } from "../../widgets/shared/tokens.ts";

type Chosen = Partial<Record<keyof EmbedChoices, string>>;
const choices = (chosen: Chosen = {}) => readChoices((name) => chosen[name] ?? null);
const origin = "https://vejviser.example";
const linesFor = (chosen?: Chosen) => embedLines(choices(chosen), origin);
const tagIn = (lines: string) => /<vejviser-[^>]*>/.exec(lines)?.[0];

describe("the lines to paste", () => {
  it("are a script and a tag with the acute lines and the way to the plain list in it, when nothing is chosen", () => {
    const lines = linesFor();
    expect(lines.split("\n")[0]).toBe(
      `<script type="module" src="${origin}/embed.js" referrerpolicy="no-referrer"></script>`,
    );
    expect(tagIn(lines)).toBe("<vejviser-finder>");
    for (const number of ["112", "70201201", "1888", "116111"]) expect(lines).toContain(`<a href="tel:${number}">`);
    expect(lines).toContain(`<a href="${origin}/list" rel="noreferrer">`);
  });

  it("hold every choice", () => {
    const all = {
      widget: "panel",
      way: "inline",
      place: "0730",
      audience: "professional",
      situation: "report-received",
      fixed: "on",
      lang: "en",
      theme: "dark",
      headingLevel: "4",
      exitUrl: "https://vejret.example/i-dag",
    };
    expect(tagIn(linesFor(all))).toBe(
      '<vejviser-panel mode="inline" municipality="0730" audience="professional" situation="report-received" fixed lang="en" theme="dark" heading-level="4" exit-url="https://vejret.example/i-dag">',
    );
    expect(linesFor({ ...all, widget: "finder" })).toContain(`${origin}/list?municipality=0730&amp;lang=en`);
    expect(tagIn(linesFor({ place: "midtjylland", height: "800" }))).toBe(
      '<vejviser-finder region="midtjylland" height="800">',
    );
  });

  it("are a frame with the same as parameters, and what to do when it is empty, where no script may run", () => {
    const [frame, beside] = linesFor({
      way: "iframe",
      place: "0751",
      audience: "relative",
      fixed: "on",
      height: "600",
    }).split("\n");
    expect(frame).toContain(`src="${origin}/embed/finder?municipality=0751&amp;audience=relative&amp;fixed="`);
    expect(frame).toMatch(/ title="[^"]+" width="100%" height="600" sandbox="[^"]+" referrerpolicy="no-referrer">/);
    expect(beside).toContain('<a href="tel:112">');
    expect(beside).toContain(`${origin}/list?municipality=0751`);
  });

  it("name one version and its hash, where that is asked for and there is one", () => {
    const pinned = { version: "1.2.3", integrity: "sha384-abc" };
    const script = (chosen: Chosen, known?: typeof pinned) => embedLines(choices(chosen), origin, known).split("\n")[0];
    expect(script({ pinned: "on" }, pinned)).toBe(
      `<script type="module" src="${origin}/embed/1.2.3.js" integrity="sha384-abc" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`,
    );
    for (const other of [script({ pinned: "on" }), script({}, pinned)]) expect(other).toContain("/embed.js");
  });

  it("cannot be broken out of by what is typed", () => {
    const typed = 'https://vejret.example/"><script>alert(1)</script>?a=1&b=<';
    for (const way of ["frame", "inline", "iframe"]) {
      const lines = linesFor({ way, exitUrl: typed });
      expect(lines).not.toContain("<script>");
      expect(lines.match(/<script/g) ?? []).toHaveLength(way === "iframe" ? 0 : 1);
      expect(lines.replaceAll(/<[^<>]*>/g, "")).not.toMatch(/[<>]/);
    }
  });
});

describe("choices", () => {
  it("that nobody knows count as not made", () => {
    const odd = Object.fromEntries(Object.keys(choices()).map((name) => [name, '"><b onclick=x>'])) as Chosen;
    expect(choices({ ...odd, fixed: undefined, pinned: undefined } as Chosen)).toEqual(choices());
  });

  it("that do nothing beside the others are not made", () => {
    expect(choices({ widget: "finder", situation: "report-received" }).situation).toBe("");
    expect(choices({ way: "inline", height: "800" }).height).toBe("");
    expect(choices({ fixed: "on" }).fixed).toBe(false);
    expect(choices({ widget: "panel", audience: "self", fixed: "on" }).fixed).toBe(false);
    for (const way of ["inline", "iframe"]) expect(choices({ way, pinned: "on" }).pinned).toBe(false);
  });

  it("are only such as the loader knows", () => {
    expect(new Set(embedThemes)).toEqual(new Set([...themes, "auto"]));
    // The exit's address is read when somebody leaves.
    const known = [...observedNames, "mode", "height", "exit-url"];
    const all = {
      way: "inline",
      place: "0730",
      audience: "self",
      situation: "where-to-begin",
      fixed: "on",
      lang: "en",
      theme: "auto",
      headingLevel: "3",
      exitUrl: "https://vejret.example/",
    };
    const tags = [...widgetNames.map((widget) => ({ ...all, widget })), { place: "sjaelland", height: "1000" }];
    const attributes = tags.flatMap((chosen) => [...(tagIn(linesFor(chosen)) ?? "").matchAll(/ ([a-z-]+)(?=[= >])/g)]);
    const names = new Set(attributes.map(([, name]) => name));
    expect(names.size).toBe(11);
    for (const name of names) expect(known).toContain(name);
  });

  it.each([
    ["http://vejret.example/", ""],
    ["javascript:alert(1)", ""],
    ["data:text/html,x", ""],
    ["https://hund:kat@vejret.example/", ""],
    ["vejret", ""],
    ["HTTPS://Vejret.example", "https://vejret.example/"],
  ])("an exit to %s is %o", (typed, kept) => {
    expect(httpsUrl(typed)).toBe(kept);
  });
});

describe("what the host's policy must allow", () => {
  it("is no more than the way needs", () => {
    expect(policyLines("frame", origin).directives).toEqual([`script-src ${origin}`, `frame-src ${origin}`]);
    expect(policyLines("inline", origin).directives).toEqual([`script-src ${origin}`, `connect-src ${origin}`]);
    expect(policyLines("iframe", origin)).toEqual({ directives: [`frame-src ${origin}`], trustedTypes: "" });
  });
});
