import { describe, expect, it } from "vitest";
import { prepare } from "../../schema/matching/prepare.ts";
import { createApp } from "../../worker/app.ts";
import { ProblemError } from "../../worker/problems.ts";
import type { Published } from "../../worker/published.ts";
import { settingsFrom } from "../../worker/settings.ts";
import { today } from "../helpers/api.ts";
import { fictitiousRegistry } from "../helpers/fictitious.ts";

const closed = [
  { id: "opdigtet-lukket", closedOn: "2026-10-01", replacedBy: "opdigtet-klinik" },
  { id: "opdigtet-vaek", closedOn: "2026-10-02" },
];
const pointer = {
  version: 1,
  format: 1,
  hash: "0".repeat(64),
  url: `/v1/registry/${"0".repeat(64)}`,
  publishedAt: "2026-11-21T12:00:00.000Z",
  counts: { offers: 0, organisations: 0, guidance: 0, situations: 0 },
  previous: null,
};
const appOver = (published: Partial<Published>) =>
  createApp({
    now: () => today,
    published: { current: () => Promise.reject(new Error("unused")), bytes: async () => null, ...published },
  });
const app = appOver({ current: async () => ({ pointer, prepared: prepare({ ...fictitiousRegistry(), closed }) }) });
const ask = async (path: string, from = app) => {
  const response = await from.request(path);
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  };
};

describe("an offer that closed", () => {
  it("is gone, and what took its place is named", async () => {
    expect(await ask("/v1/offers/opdigtet-lukket")).toMatchObject({
      status: 410,
      body: { code: "gone", replacedBy: "opdigtet-klinik" },
    });
    const { status, body } = await ask("/v1/offers/opdigtet-vaek");
    expect(status).toBe(410);
    expect(body).not.toHaveProperty("replacedBy");
  });
});

describe("a registry that cannot be read", () => {
  it("is not ready, for every read alike", async () => {
    const notReady = appOver({ current: () => Promise.reject(new ProblemError("not-ready", "Nothing yet.")) });
    for (const path of ["/health", "/v1/offers", "/v1/registry", "/v1/areas"]) {
      expect(await ask(path, notReady)).toMatchObject({
        status: 503,
        body: { code: "not-ready", detail: "Nothing yet." },
      });
    }
  });

  it("tells nothing of what went wrong inside", async () => {
    const broken = appOver({ current: () => Promise.reject(new Error("secret detail")) });
    const { status, headers, body } = await ask("/v1/offers?q=hemmeligt", broken);
    expect(status).toBe(500);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(JSON.stringify(body)).not.toMatch(/secret|hemmeligt/);
  });
});

describe("every answer under /v1", () => {
  it("stays in no browser and is read as what it says it is", async () => {
    for (const path of ["/v1/offers?q=natlinje", "/v1/guidance", "/v1/offers/opdigtet-lukket"]) {
      const { headers } = await ask(path);
      expect(headers.get("cache-control"), path).toBe("no-store");
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
    }
  });

  it("is had without its body by HEAD", async () => {
    const response = await app.request("/v1/offers", { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });
});

describe("the settings", () => {
  it("are whole numbers of days, or what was promised", () => {
    expect(settingsFrom({})).toEqual({ ages: { due: 180, overdue: 270, hidden: 365 }, waitingAge: 120 });
    expect(settingsFrom({ FRESHNESS_DUE_DAYS: "90", WAITING_DAYS: "60" })).toMatchObject({
      ages: { due: 90 },
      waitingAge: 60,
    });
    expect(() => settingsFrom({ FRESHNESS_DUE_DAYS: "soon" })).toThrow(
      'FRESHNESS_DUE_DAYS must be a whole number of days, not "soon".',
    );
  });
});
