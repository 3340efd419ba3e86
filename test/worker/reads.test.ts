import { beforeAll, describe, expect, it } from "vitest";
import type { Areas } from "../../schema/area.ts";
import { sha256 } from "../../worker/rules/sha256.ts";
import { publishedApi } from "../helpers/api.ts";

type Api = Awaited<ReturnType<typeof publishedApi>>;
let api: Api;
beforeAll(async () => {
  api = await publishedApi();
});

interface Page<Item> {
  items: Item[];
  page: number;
  perPage: number;
  total: number;
}
interface Found {
  id: string;
  organisation: string;
  computed: { why: string[]; freshness: string; openNow: boolean | null; opensAt: string | null };
}
interface Pointer {
  hash: string;
  url: string;
  version: number;
  counts: { offers: number };
}

describe("every read", () => {
  const paths = [
    "/v1/offers",
    "/v1/organisations",
    "/v1/guidance",
    "/v1/situations",
    "/v1/areas",
    "/v1/vocabulary",
    "/v1/freshness",
    "/v1/coverage",
  ];

  it.each(paths)("%s answers as the document promises, to any page, with an ETag that is taken back", async (path) => {
    const response = await api.ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("set-cookie")).toBeNull();
    const etag = response.headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    for (const known of [etag, `W/${etag.replace("W/", "")}`, `"other", ${etag}`]) {
      const unchanged = await api.ask(path, { headers: { "if-none-match": known } });
      expect(unchanged.status, known).toBe(304);
      expect(unchanged.headers.get("access-control-allow-origin")).toBe("*");
    }
    expect((await api.ask(path, { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  });

  it("is documented: no route under /v1 stands outside /openapi.json", () => {
    expect(Object.keys(api.document.paths).sort()).toMatchInlineSnapshot(`
      [
        "/health",
        "/v1/areas",
        "/v1/coverage",
        "/v1/freshness",
        "/v1/guidance",
        "/v1/guidance/{id}",
        "/v1/offers",
        "/v1/offers/search",
        "/v1/offers/{id}",
        "/v1/offers/{id}/bridges",
        "/v1/organisations",
        "/v1/organisations/{id}",
        "/v1/organisations/{id}/due.atom",
        "/v1/organisations/{id}/due.ics",
        "/v1/registry",
        "/v1/registry/{hash}",
        "/v1/situations",
        "/v1/vocabulary",
      ]
    `);
  });

  it("answers a preflight", async () => {
    const response = await api.ask("/v1/offers/search", {
      method: "OPTIONS",
      headers: {
        origin: "https://opdigtet.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-headers")).toContain("content-type");
  });
});

describe("offers", () => {
  it("come in pages that together are the whole, each once", async () => {
    const all = await api.read<Page<Found>>("/v1/offers?perPage=100");
    expect(all.total).toBeGreaterThan(20);
    const pages: string[] = [];
    for (let page = 1; pages.length < all.total; page++) {
      const { items, total } = await api.read<Page<Found>>(`/v1/offers?perPage=7&page=${page}`);
      expect(total).toBe(all.total);
      pages.push(...items.map(({ id }) => id));
    }
    expect(pages).toEqual(all.items.map(({ id }) => id));
    expect((await api.read<Page<Found>>("/v1/offers?page=100000")).items).toEqual([]);
  });

  it("are the same by query string and by body", async () => {
    const query = "q=gruppe&topic=late-effects&audience=self&municipality=0730&age=41&facets=kind&perPage=50";
    const body = {
      q: "gruppe",
      topic: "late-effects",
      audience: ["self"],
      municipality: ["0730"],
      age: 41,
      facets: ["kind"],
      perPage: 50,
    };
    const byBody = await api.read("/v1/offers/search", {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json; charset=utf-8" },
    });
    expect(byBody).toEqual(await api.read(`/v1/offers?${query}`));
  });

  it("say why they are there", async () => {
    const { items } = await api.read<Page<Found>>("/v1/offers?audience=self&topic=late-effects&municipality=0730");
    expect(items.length).toBeGreaterThan(0);
    for (const { computed } of items) expect(computed.why).toEqual(expect.arrayContaining(["audience", "topic"]));
  });

  it("are counted by facets, which add up", async () => {
    const { facets } = await api.read<Page<Found> & { facets: Record<string, { code: string; count: number }[]> }>(
      "/v1/offers?facets=true&audience=self",
    );
    expect(Object.keys(facets)).toContain("kind");
    for (const { code, count } of facets.kind ?? []) {
      expect((await api.read<Page<Found>>(`/v1/offers?audience=self&kind=${code}`)).total, code).toBe(count);
    }
  });

  it("can be read one by one", async () => {
    const { items } = await api.read<Page<Found>>("/v1/offers?perPage=100");
    for (const { id } of items) expect((await api.read<Found>(`/v1/offers/${id}`)).id).toBe(id);
  });
});

describe("the registry", () => {
  it("names a snapshot whose bytes have its hash, plain and brotli, and stay in no browser", async () => {
    const response = await api.ask("/v1/registry");
    const pointer = (await response.json()) as Pointer;
    const snapshot = await api.ask(pointer.url);
    expect([response, snapshot].map(({ headers }) => headers.get("cache-control"))).toEqual(["no-store", "no-store"]);
    const text = await snapshot.text();
    expect(sha256(text)).toBe(pointer.hash);
    const { brotliDecompressSync } = await import("node:zlib");
    const compressed = await api.ask(pointer.url, { headers: { "accept-encoding": "gzip, br" } });
    expect(compressed.headers.get("content-encoding")).toBe("br");
    expect(compressed.headers.get("vary")?.toLowerCase()).toContain("accept-encoding");
    const bytes = new Uint8Array(await compressed.arrayBuffer());
    expect(new TextDecoder().decode(brotliDecompressSync(bytes))).toBe(text);
    expect(
      (await api.ask(pointer.url, { headers: { "accept-encoding": "br;q=0" } })).headers.get("content-encoding"),
    ).toBeNull();
  });
});

describe("areas", () => {
  type Answer = { municipalities: { code: string; region: string }[] } & Omit<Areas, "municipalities">;
  it.each([
    ["2026-12-31", { hovedstaden: 29, sjaelland: 17, syddanmark: 22, midtjylland: 19, nordjylland: 11 }],
    ["2027-01-02", { oestdanmark: 46, syddanmark: 22, midtjylland: 19, nordjylland: 11 }],
  ])("on %s give every municipality exactly one region", async (date, expected) => {
    const { municipalities } = await api.read<Answer>(`/v1/areas?date=${date}`);
    expect(municipalities).toHaveLength(98);
    expect(
      Object.fromEntries(
        [...Map.groupBy(municipalities, ({ region }) => region)].map(([region, all]) => [region, all.length]),
      ),
    ).toEqual(expected);
  });

  it("keep every offer within reach of every municipality over the change of regions", async () => {
    const reach = async (now: string) => {
      const then = await publishedApi(new Date(now));
      const { municipalities } = await then.read<Answer>("/v1/areas");
      const ids = await Promise.all(
        municipalities.map(async ({ code }) => [
          code,
          (await then.read<Page<Found>>(`/v1/offers?municipality=${code}&perPage=100`)).items
            .map(({ id }) => id)
            .sort(),
        ]),
      );
      const regional = (await then.read<Page<Found>>("/v1/offers?region=hovedstaden&perPage=100")).items
        .map(({ id }) => id)
        .sort();
      return { byMunicipality: Object.fromEntries(ids), regional };
    };
    const before = await reach("2026-12-31T12:00:00+01:00");
    expect(before.regional.length).toBeGreaterThan(0);
    expect(await reach("2027-01-02T12:00:00+01:00")).toEqual(before);
  });
});
