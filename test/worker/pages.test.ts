import { beforeAll, describe, expect, it } from "vitest";
import { publishedApi } from "../helpers/api.ts";

type Api = Awaited<ReturnType<typeof publishedApi>>;
let api: Api;
beforeAll(async () => {
  api = await publishedApi();
});

describe("every page", () => {
  it.each([
    "/",
    "/embed/finder",
    "/embed/panel",
    "/list",
    "/guide",
    "/handout",
    "/privacy",
    "/accessibility",
    "/dpo",
    "/freshness",
    "/coverage",
    "/docs",
  ])("%s asks no third party for anything and is told nothing", async (path) => {
    const response = await api.ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("set-cookie")).toBeNull();
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:/);
    const page = await response.text();
    expect(page).not.toMatch(/<script(?![^>]*src=)/);
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\/[^"]*\.(js|css|woff2?)"/);
  });
});

describe("the plain list", () => {
  it("needs no script, and holds the acute lines and every offer that reaches the municipality", async () => {
    const page = await (await api.ask("/list?municipality=0730")).text();
    expect(page).not.toContain("<script");
    for (const number of ["112", "70201201", "1888", "116111"]) expect(page).toContain(`href="tel:${number}"`);
    expect(page).toContain("der bor i Randers");
    const { items } = await api.read<{ items: { id: string }[] }>("/v1/offers?municipality=0730&perPage=100");
    expect([...page.matchAll(/<article data-offer-id="([^"]+)"/g)].map(([, id]) => id)).toEqual(
      items.map(({ id }) => id),
    );
  });

  it.each(["?municipality=9999", "?municipality=%3Cscript%3E", "?lang=xx&unknown=1"])(
    "ignores what it does not know: %s",
    async (query) => {
      const response = await api.ask(`/list${query}`);
      expect(response.status).toBe(200);
      expect(await response.text()).not.toContain("<script");
    },
  );

  it("speaks English when asked", async () => {
    expect(await (await api.ask("/list?lang=en")).text()).toContain("Places that can help");
  });
});

describe("the plain guide", () => {
  it("needs no script, and holds a situation's advice for the one who asks, step by step", async () => {
    const page = await (await api.ask("/guide?situation=someone-has-told-you&audience=professional")).text();
    expect(page).not.toContain("<script");
    const { items } = await api.read<{
      items: { id: string; variants: { roles?: string[]; steps: Record<string, string[]> }[] }[];
    }>("/v1/situations");
    const variant = items.find(({ id }) => id === "someone-has-told-you")?.variants.find(({ roles }) => !roles);
    expect([...page.matchAll(/data-step="([^"]+)"/g)].map(([, step]) => step).sort()).toEqual(
      Object.keys(variant?.steps ?? {}).sort(),
    );
  });
});

describe("the number for urgent illness", () => {
  it.each(["/list", "/guide", "/handout"])(
    "on %s is the region's own, as long as it is known to hold",
    async (path) => {
      const later = await publishedApi(new Date("2027-02-01T12:00:00+01:00"));
      const [now, after] = await Promise.all(
        [api, later].map(async ({ ask }) => (await ask(`${path}?municipality=0101`)).text()),
      );
      expect(now).toContain('href="tel:1813"');
      expect(after).not.toContain("1813");
      expect(after).toContain("ring til din læge eller lægevagten");
    },
  );
});
