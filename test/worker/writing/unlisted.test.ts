import { beforeAll, describe, expect, it } from "vitest";
import type { FreshnessFigure } from "../../../schema/freshness-figure.ts";
import type { Problem } from "../../../schema/problem.ts";
import type { Review } from "../../../schema/review.ts";
import { loadOffers } from "../../../worker/local/load-seed.ts";
import { fictitiousOrganisation } from "../../helpers/fictitious.ts";
import { writingApi, writtenOffer } from "../../helpers/writing.ts";

const id = "opdigtet-stille";
const api = writingApi();
let author: string;
let admin: string;
let editor: string;
beforeAll(async () => {
  await api.organisation("opdigtet-redaktion", { trusted: true });
  admin = await api.key("opdigtet-redaktion", "admin");
  editor = await api.key("landsforeningen-spor", "editor");
  const identifiers = { cvr: "00000017" };
  const made = fictitiousOrganisation({ id, name: { da: "Foreningen Stille Håb", en: "Quiet Hope" }, identifiers });
  await ask("POST", "/v1/organisations", { ...made, trusted: true });
  await approve("organisation", id);
  author = await api.key(id);
  for (const offer of ["opdigtet-stille-a", "opdigtet-stille-b"]) {
    const answer = await api.ask("POST", `/v1/organisations/${id}/offers`, author, writtenOffer({ id: offer }));
    expect(answer.status, await answer.clone().text()).toBe(201);
    await approve("offer", offer);
  }
});

async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const answer = await api.ask(method, path, admin, body, headers);
  expect(answer.status, await answer.clone().text()).toBeLessThan(300);
  return answer;
}
async function review(kind: string, subject: string): Promise<Review> {
  const { items } = (await (await api.ask("GET", "/v1/reviews?perPage=100", editor)).json()) as { items: Review[] };
  const found = items.find((each) => each.subjectKind === kind && each.subject === subject);
  if (!found) throw new Error(`nothing waits about ${subject}`);
  return found;
}
async function decide(what: "approval" | "rejection", kind: string, subject: string, key = editor) {
  const { id: review_, version } = await review(kind, subject);
  const body = what === "rejection" ? { reason: "Opdigtet grund." } : {};
  return api.ask("POST", `/v1/reviews/${review_}/${what}`, key, body, { "if-match": `"${version}"` });
}
async function approve(kind: string, subject: string) {
  const answer = await decide("approval", kind, subject);
  expect(answer.status, await answer.clone().text()).toBe(200);
}
const publicStatus = async (path: string) => {
  await api.published();
  return (await api.ask("GET", path, null)).status;
};
const whatIsPublic = async () => [
  await publicStatus(`/v1/organisations/${id}`),
  await publicStatus("/v1/offers/opdigtet-stille-a"),
  await publicStatus("/v1/offers/opdigtet-stille-b"),
  await publicStatus(`/v1/organisations/${id}/due.ics`),
];
const unlist = () => ask("POST", `/v1/organisations/${id}/unlisting`, { reason: "Foreningen har bedt om det." });

describe("an organisation that asked not to be listed", () => {
  it("stays until somebody else has looked at it, and is back when they say no", async () => {
    expect(await whatIsPublic()).toEqual([200, 200, 200, 200]);
    const told = (await (await unlist()).json()) as object;
    expect(told).toMatchObject({ unlisted: { on: "2026-11-21", reason: "Foreningen har bedt om det." } });
    expect(told).toMatchObject({ pending: [{ fields: ["unlisted"] }] });
    expect((await decide("approval", "organisation", id, admin)).status).toBe(403);
    expect(await whatIsPublic()).toEqual([200, 200, 200, 200]);
    expect((await decide("rejection", "organisation", id)).status).toBe(200);
    const { unlisted } = (await (await ask("GET", `/v1/organisations/${id}/working`)).json()) as { unlisted?: unknown };
    expect(unlisted).toBeUndefined();
  });

  it("leaves the public with all its offers, and nothing says why", async () => {
    await unlist();
    const { oldestReviewAge } = await figure();
    expect(oldestReviewAge).toBe(0);
    await approve("organisation", id);
    expect(await whatIsPublic()).toEqual([404, 410, 410, 404]);
    expect((await figure()).oldestReviewAge).toBeNull();
    const pointer = (await (await api.ask("GET", "/v1/registry", null)).json()) as { url: string };
    const snapshot = await (await api.ask("GET", pointer.url, null)).text();
    expect(snapshot).not.toContain("Stille Håb");
    expect(snapshot).not.toContain("har bedt om det");
    const changes = await (await api.ask("GET", "/v1/changes?since=0", null)).text();
    expect(changes).not.toContain("Stille Håb");
  });

  const named = (da: string, more = {}) => ({
    ...fictitiousOrganisation({ id: "opdigtet-igen", name: { da }, ...more }),
    trusted: false,
  });

  it.each([
    "Foreningen Stille Håb",
    "stille håb",
    "  STILLE-HÅB ",
    "Stille Håb (forening)",
    "Landsforeningen »Stille Haab«",
    "stillehåb",
    "Stille Ha\u030ab",
    "Quiet Hope Association",
  ])("cannot be added again as %j", async (name) => {
    const answer = await api.ask("POST", "/v1/organisations", admin, named(name.trim()));
    expect(answer.status).toBe(409);
    const { code, detail } = (await answer.json()) as Problem;
    expect(code).toBe("conflict");
    expect(detail).toContain("asked on 2026-11-21 not to be listed");
  });

  it("cannot be added again under another name, when its CVR number tells", async () => {
    const again = named("Opdigtet Ny Begyndelse", { identifiers: { cvr: "00000017" } });
    expect((await api.ask("POST", "/v1/organisations", admin, again)).status).toBe(409);
  });

  it("does not stand in the way of others", async () => {
    for (const name of ["Foreningen Stille", "Håb", "Stille Håbe"]) {
      const other = { ...named(`Opdigtet ${name}`), id: `opdigtet-${name.replace(/\W/g, "").toLowerCase()}` };
      expect((await api.ask("POST", "/v1/organisations", admin, other)).status, name).toBe(201);
    }
  });

  it("is not listed again by a change, of it or of another that gets its name", async () => {
    const change = async (of: string) => {
      const working = await ask("GET", `/v1/organisations/${of}/working`);
      const body = { ...fictitiousOrganisation({ id: of, name: { da: "Stille Håb" } }), trusted: true };
      return api.ask("PUT", `/v1/organisations/${of}`, admin, body, { "if-match": working.headers.get("etag") ?? "" });
    };
    expect((await change(id)).status).toBe(409);
    expect((await change("opdigtet-redaktion")).status).toBe(409);
    expect((await api.ask("POST", `/v1/organisations/${id}/unlisting`, admin, { reason: "Igen." })).status).toBe(409);
  });

  it("is not listed again by the seed", async () => {
    const organisations = [fictitiousOrganisation({ id: "opdigtet-fra-seed", name: { da: "Stille håb" } })];
    const load = api.writing.database.transaction((transaction) =>
      loadOffers(transaction, { organisations, offers: [] }, "2026-11-21T12:00:00Z"),
    );
    await expect(load).rejects.toThrow("opdigtet-fra-seed: it asked on 2026-11-21 not to be listed");
  });

  it("is told to nobody but administrators, and needs a reason", async () => {
    for (const key of [author, editor])
      expect((await api.ask("POST", `/v1/organisations/${id}/unlisting`, key, { reason: "Nej." })).status).toBe(403);
    expect((await api.ask("POST", `/v1/organisations/${id}/unlisting`, admin, {})).status).toBe(400);
  });

  it("comes back when it wants to, and somebody else has looked at it", async () => {
    await ask("DELETE", `/v1/organisations/${id}/unlisting`);
    expect(await whatIsPublic()).toEqual([404, 410, 410, 404]);
    await approve("organisation", id);
    expect(await whatIsPublic()).toEqual([200, 200, 200, 200]);
    expect((await api.ask("DELETE", `/v1/organisations/${id}/unlisting`, admin)).status).toBe(404);
  });
});

describe("one that never was here", () => {
  it("is remembered by its name", async () => {
    await ask("POST", "/v1/unlisted-organisations", { name: "Den Opdigtede Lukkede Kreds" });
    const written = { ...fictitiousOrganisation({ id: "opdigtet-kreds", name: { da: "Opdigtede lukkede kreds" } }) };
    expect((await api.ask("POST", "/v1/organisations", admin, { ...written, trusted: false })).status).toBe(409);
  });
});

async function figure(): Promise<FreshnessFigure> {
  await api.published();
  return (await api.ask("GET", "/v1/freshness", null)).json();
}

describe("what reaches nobody", () => {
  it("is refused when it is written, with what to write instead", async () => {
    const coverage = { regions: [], municipalities: [] };
    const answer = await api.ask("POST", `/v1/organisations/${id}/offers`, author, writtenOffer({ coverage }));
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as Problem).fields).toEqual([
      {
        path: "coverage",
        code: "malformed",
        message: 'reaches nobody: name a region or a municipality, or say "national" or "unknown"',
      },
    ]);
  });
});
