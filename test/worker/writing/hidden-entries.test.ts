import { beforeAll, expect, it } from "vitest";
import type { HiddenEntry } from "../../../schema/hidden-entry.ts";
import type { Me } from "../../../schema/me.ts";
import type { Review } from "../../../schema/review.ts";
import { fictitiousGuidance, fictitiousOrganisation } from "../../helpers/fictitious.ts";
import { writingApi } from "../../helpers/writing.ts";

const api = writingApi();
const [advice, gone] = ["opdigtet-raad-a", "opdigtet-vil-ikke"];
let admin: string;
let editor: string;
beforeAll(async () => {
  await api.organisation("opdigtet-redaktion", { trusted: true });
  admin = await api.key("opdigtet-redaktion", "admin");
  editor = await api.key("landsforeningen-spor", "editor");
});

async function ask<Body>(method: string, path: string, key: string, body?: unknown, version?: number): Promise<Body> {
  const answer = await api.ask(method, path, key, body, version ? { "if-match": `"${version}"` } : {});
  expect(answer.status, await answer.clone().text()).toBeLessThan(300);
  return answer.json();
}
const hidden = async (kind: "guidance" | "organisations"): Promise<HiddenEntry[]> =>
  (await ask<{ items: HiddenEntry[] }>("GET", `/v1/hidden-${kind}?perPage=100`, admin)).items;
const reviewsAs = async (key: string): Promise<Review[]> =>
  (await ask<{ items: Review[] }>("GET", "/v1/reviews?perPage=100", key)).items;
async function approve(subject: string): Promise<void> {
  const review = (await reviewsAs(editor)).find((one) => one.subject === subject);
  if (review) await ask("POST", `/v1/reviews/${review.id}/approval`, editor, {}, review.version);
}

it("finds guidance that was retired, and no longer once it is told again", async () => {
  const written = fictitiousGuidance({ id: advice });
  await ask("POST", "/v1/guidance", admin, written);
  const { reviewBy, title } = written;
  const known = { kind: "guidance", id: advice, name: title, reviewBy };
  expect(await hidden("guidance"), "never approved").toEqual([{ ...known, waits: true }]);
  await approve(advice);
  expect(await hidden("guidance")).toEqual([]);
  await ask("DELETE", `/v1/guidance/${advice}`, admin, undefined, 1);
  expect(await hidden("guidance")).toEqual([{ ...known, waits: false, retiredOn: "2026-11-21" }]);
  await ask("PUT", `/v1/guidance/${advice}`, admin, written, 2);
  expect(await hidden("guidance")).toEqual([]);
});

it("finds an organisation that asked not to be listed, with the reason", async () => {
  const written = fictitiousOrganisation({ id: gone, name: { da: "Opdigtet forening, der ikke vil" } });
  await ask("POST", "/v1/organisations", admin, { ...written, trusted: false });
  await approve(gone);
  await ask("POST", `/v1/organisations/${gone}/unlisting`, admin, { reason: "Opdigtet grund." });
  expect(
    (await hidden("organisations")).map(({ id }) => id),
    "the public still sees it",
  ).not.toContain(gone);
  await approve(gone);
  const unlisted = { on: "2026-11-21", reason: "Opdigtet grund." };
  expect(await hidden("organisations")).toContainEqual({
    ...{ kind: "organisation", id: gone, name: written.name, waits: false },
    unlisted,
  });
});

it("tells each key whether it may decide, as deciding does", async () => {
  const colleague = await api.key("opdigtet-redaktion", "editor");
  await ask("POST", "/v1/guidance", admin, fictitiousGuidance({ id: "opdigtet-raad-b" }));
  const decidable = async (key: string) =>
    (await reviewsAs(key)).find(({ subject }) => subject === "opdigtet-raad-b")?.decidable;
  expect([await decidable(admin), await decidable(colleague), await decidable(editor)]).toEqual([false, false, true]);
  await approve("opdigtet-raad-b");
  const { items } = await ask<{ items: Review[] }>("GET", "/v1/reviews?state=approved&perPage=100", editor);
  expect(items.map((review) => review.decidable)).not.toContain(true);
});

it("tells a key whether its organisation is trusted", async () => {
  await api.organisation("opdigtet-ny-forening", { trusted: false });
  const trusted = async (key: string) => (await ask<Me>("GET", "/v1/me", key)).trusted;
  expect(await trusted(admin)).toBe(true);
  expect(await trusted(await api.key("opdigtet-ny-forening"))).toBe(false);
});
