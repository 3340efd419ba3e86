import { afterEach, describe, expect, it, vi } from "vitest";
import { confirmedOn, fictitiousOffer } from "../helpers/fictitious.ts";
import { plainApp } from "../helpers/plain-app.ts";

const app = plainApp();
const both = ["da", "en"] as const;
const paths = ["/list", "/guide", "/handout", "/privacy", "/accessibility", "/dpo", "/freshness", "/coverage"];

afterEach(() => vi.restoreAllMocks());

describe.each(paths)("%s", (path) => {
  it.each(both)("in %s needs no script, is kept by nobody and tells nobody where one came from", async (lang) => {
    const { status, headers, html } = await app.get(`${path}?lang=${lang}&municipality=0730`);
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("content-security-policy")).not.toContain("script-src");
    expect(html).toContain(`<html lang="${lang}"`);
    expect(html).not.toMatch(/<script|\son\w+=|javascript:/i);
  });

  it("ignores what it does not know", async () => {
    const { status } = await app.get(`${path}?municipality=9999&audience=%00&situation=x&lang=xx&unknown=1`);
    expect(status).toBe(200);
  });
});

describe.each(["/list", "/guide", "/coverage"])("%s", (path) => {
  it("begins with the way out, what that does, and whom to call", async () => {
    const { html, text } = await app.get(path);
    expect(html).toContain('<a class="exit" href="https://www.dmi.dk/" rel="noreferrer">');
    expect(text).toContain("Linket åbner vejret hos DMI.");
    for (const number of ["112", "70201201", "1888", "116111"]) expect(html).toContain(`href="tel:${number}"`);
    expect(html.indexOf('class="exit"')).toBeLessThan(html.indexOf("<main>"));
  });

  it("leads to what explains it, and sends forms to itself alone", async () => {
    const { addresses, headers } = await app.get(path);
    expect(addresses).toEqual(expect.arrayContaining(["/privacy", "/accessibility", "/dpo", `${path}?lang=en`]));
    expect(headers.get("content-security-policy")).toContain("form-action 'self'");
  });

  it.each(["application/json", "multipart/form-data; boundary=x", "text/plain", ""])("refuses %s", async (type) => {
    const response = await app.request(path, { method: "POST", headers: { "content-type": type }, body: "q=1" });
    expect(response.status).toBe(415);
  });

  it("refuses what is larger than a form", async () => {
    const { status } = await app.post(path, [["q", "x".repeat(40_000)]]);
    expect(status).toBe(413);
  });

  it("writes nothing of it anywhere", async () => {
    const said = (["log", "info", "warn", "error", "debug", "trace"] as const).map((name) => vi.spyOn(console, name));
    await app.post(path, [
      ["q", "zzqx"],
      ["age", "zzqx"],
      ["zzqx", "zzqx"],
      ["situation", "zzqx"],
    ]);
    await app.post(path, [["municipality", "0730"]]);
    for (const spy of said) expect(spy).not.toHaveBeenCalled();
  });
});

describe("paging", () => {
  const many = plainApp(
    Array.from({ length: 120 }, (_, index) =>
      fictitiousOffer({ id: `opdigtet-${index}`, topics: ["trafficking"], confirmations: confirmedOn("2026-11-01") }),
    ),
  );
  const page = (number: string) =>
    many.post("/list", [
      ["topic", "trafficking"],
      ["page", number],
    ]);

  it("shows fifty at a time, each once, and leads on by the form", async () => {
    const pages = await Promise.all(["1", "2", "3"].map(page));
    expect(pages.map(({ offers }) => offers.length)).toEqual([50, 50, 21]);
    expect(new Set(pages.flatMap(({ offers }) => offers)).size).toBe(121);
    expect(pages[0]?.html).toContain('<button form="search" name="page" value="2">');
    expect(pages[1]?.html).toContain('<button form="search" name="page" value="1">');
    expect(pages[2]?.html).not.toContain('name="page" value="4"');
    expect(pages[2]?.text).toContain("Du ser nummer 101 til 121 af 121.");
  });

  it("shows the last page for one beyond it", async () => {
    expect((await page("99")).offers).toHaveLength(21);
  });
});
