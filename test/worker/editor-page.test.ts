import { describe, expect, it } from "vitest";
import { editorFormPages } from "../../worker/routes/pages/editor/pages.ts";

const open = (query = "") => editorFormPages.request(`/editor${query}`);

describe("/editor", () => {
  it("is kept by nobody, found by nobody, framed by nobody and fed by nobody else", async () => {
    const { headers } = await open();
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-robots-tag")).toBe("noindex");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("content-security-policy")?.split("; ")).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src data:",
      "connect-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types lit-html",
    ]);
  });

  it("has its own script and nothing of others", async () => {
    const page = await (await open()).text();
    expect([...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<script type="module" src="/pages/editor.js">',
    ]);
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(page).not.toMatch(/ style="| on[a-z]+="/);
  });

  it.each([
    ["", "da", "Formularen kræver script", "/hold-ajour"],
    ["?lang=en", "en", "The form needs a script", "/hold-ajour?lang=en"],
  ])("says in its own language what to do without a script (%j)", async (query, lang, sentence, guide) => {
    const page = await (await open(query)).text();
    expect(page).toContain(`<html lang="${lang}"`);
    expect(page).toContain(`<vejviser-editor lang="${lang}"`);
    const [, without = ""] = /<noscript>(.*?)<\/noscript>/s.exec(page) ?? [];
    expect(without).toContain(sentence);
    expect(without).toContain(`href="${guide}"`);
  });
});
