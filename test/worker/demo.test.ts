import { beforeAll, describe, expect, it } from "vitest";
import { publishedApi } from "../helpers/api.ts";
import { lix } from "../helpers/lix.ts";

type Api = Awaited<ReturnType<typeof publishedApi>>;
let api: Api;
beforeAll(async () => {
  api = await publishedApi();
});
const pageAt = async (path: string) => (await api.ask(path)).text();
const optionsOf = (page: string, name: string) => {
  const [, select = ""] = new RegExp(`name="${name}">(.*?)</select>`, "s").exec(page) ?? [];
  return [...select.matchAll(/<option value="([^"]*)"/g)].map(([, value]) => value);
};
/** What a person reads, without the lines to paste. */
const words = (page: string) =>
  page
    .replaceAll(/<head>.*?<\/head>|<pre.*?<\/pre>|<select.*?<\/select>|<code>.*?<\/code>/gs, " ")
    .replaceAll(/<\/(?:p|li|h\d|dt|dd|label|legend|summary)>/g, ".\n")
    .replaceAll(/<[^>]*>/g, "");

describe("the demonstration page", () => {
  it("holds both widgets as a municipality would embed them, and says that the municipality does not exist", async () => {
    const page = await pageAt("/");
    expect(page).toContain('<vejviser-finder municipality="0730">');
    expect(page).toContain(
      '<vejviser-panel municipality="0730" audience="professional" situation="someone-has-told-you" heading-level="3">',
    );
    expect(page).toContain("Eksempel Kommune er opdigtet");
  });

  it("lets a frame's host page be as strict as the builder says", async () => {
    const policy = (await api.ask("/")).headers.get("content-security-policy");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-src 'self';");
    expect(policy).toContain("trusted-types 'none'");
  });
});

describe("the snippet builder", () => {
  it("offers every municipality, the regions that exist now, and every situation", async () => {
    const page = await pageAt("/");
    const { municipalities } = await api.read<{ municipalities: { code: string }[] }>("/v1/areas");
    const { items } = await api.read<{ items: { id: string }[] }>("/v1/situations");
    const places = optionsOf(page, "place");
    expect(places.filter((place) => /^\d{4}$/.test(place ?? "")).sort()).toEqual(
      municipalities.map(({ code }) => code).sort(),
    );
    expect(municipalities).toHaveLength(98);
    expect(places).toContain("hovedstaden");
    expect(places).not.toContain("oestdanmark");
    expect(optionsOf(page, "situation")).toEqual(["", ...items.map(({ id }) => id)]);
  });

  it("offers the new region from the day it exists", async () => {
    const later = await publishedApi(new Date("2027-01-01T00:30:00+01:00"));
    const places = optionsOf(await (await later.ask("/")).text(), "place");
    expect(places).toContain("oestdanmark");
    expect(places).not.toContain("hovedstaden");
  });

  it("without scripts shows lines that work, hides what would do nothing, and says so", async () => {
    const page = await pageAt("/");
    expect(page).toMatch(/<form[^>]* hidden>/);
    expect(page).toMatch(/data-preview hidden>/);
    expect(page.match(/<button[^>]*data-copy="[^"]*"(?![^>]* hidden)/g)).toBeNull();
    expect(page).toContain("Valgene og visningen kræver script");
    expect(page).toContain("&lt;vejviser-finder&gt;");
    expect(page).toContain("frame-src http://localhost");
  });

  it("links to what a DPO and an accessibility statement need, and to every CMS", async () => {
    const page = await pageAt("/");
    for (const path of ["/accessibility", "/coverage", "/dpo", "/freshness", "/privacy"])
      expect(page).toContain(`href="${path}"`);
    const guides = [...page.matchAll(/href="(\/indsaet\/[a-z0-9]+)"/g)].map(([, path]) => path);
    expect(guides).toHaveLength(5);
    for (const path of guides) expect((await api.ask(path ?? "")).status).toBe(200);
  });

  it("escapes an origin that is not what it seems", async () => {
    const page = await (await api.ask("/", { headers: { host: 'x"><script>alert(1)</script>' } })).text();
    expect(page).not.toContain("<script>alert");
  });

  it("previews in a page that only we may frame", async () => {
    const policy = (await api.ask("/indsaet/visning")).headers.get("content-security-policy");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toContain("trusted-types lit-html");
  });
});

describe.each(["drupal", "wordpress", "umbraco", "typo3", "sitecore"])("the guide for %s", (cms) => {
  it("says that it is untested, what is not known, and what it stands on", async () => {
    const page = await pageAt(`/indsaet/${cms}`);
    expect(page).toContain("Afprøvet: nej.");
    expect(page).toContain("Det ved vi ikke");
    expect(page.match(/<a href="https:[^"]*" rel="noreferrer">/g)?.length).toBeGreaterThan(0);
    expect(page).toContain("&lt;vejviser-finder&gt;");
    expect(page).toContain("&lt;iframe src=&quot;http://localhost/embed/finder&quot;");
    expect(page).not.toContain("<script");
  });

  it("can be read by an editor", async () => {
    expect(lix(words(await pageAt(`/indsaet/${cms}`)))).toBeLessThanOrEqual(50);
  });
});
