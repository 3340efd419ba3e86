import { beforeAll, describe, expect, it } from "vitest";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import { idOf, rotated } from "../../helpers/credentials.ts";
import { fictitiousGuidance, fictitiousOrganisation } from "../../helpers/fictitious.ts";
import { numbered, reviewing } from "../../helpers/reviewing.ts";
import { writingApi } from "../../helpers/writing.ts";

const api = writingApi();
const { told, waiting, approve, reject, create, patch, authored } = reviewing(api);
const home = "opdigtet-slaegt";
const away = "opdigtet-slaegt-ude";
const third = "opdigtet-slaegt-tre";
let author: string;
/** Of the author's organisation. */
let colleague: string;
let stranger: string;
/** Has to do with nobody. */
let independent: string;
let admin: string;
beforeAll(async () => {
  for (const id of [home, away, third]) await api.organisation(id, { trusted: true });
  author = await api.key(home);
  colleague = await api.key(home, "editor");
  stranger = await api.key(away, "editor");
  independent = await api.key(third, "editor");
  admin = await api.key(away, "admin");
});

const oldNumber = numbered("00 00 00 01");
const newNumber = numbered("00 00 00 02");
const evening = { summary: { da: "Opdigtet samtale om aftenen." } };

/** How each of these keys is answered when it decides on what waits about a subject; nothing but a refusal is tried twice. */
async function decided(subject: string, ...keys: string[]): Promise<number[]> {
  const statuses: number[] = [];
  for (const key of keys) {
    const review = await waiting(independent, subject);
    const refusal = (await reject(key, review)).status;
    statuses.push(refusal === 403 ? (await approve(key, review)).status : refusal);
  }
  return statuses;
}

async function published(id: string): Promise<AuthoredOffer> {
  await create(home, author, { id, ...oldNumber });
  await told(await approve(independent, await waiting(independent, id)));
  return authored(home, author, id);
}

const keyFor = async (maker: string, organisation: string, scope: string) =>
  (
    await told<{ key: string }>(
      await api.ask("POST", "/v1/keys", maker, { organisation, scope, holder: "opdigtet funktion" }),
    )
  ).key;

describe("whoever had a hand in it does not decide on it", () => {
  it("an editor who changed what waits", async () => {
    const offer = await patch(author, await published("slaegt-rettet"), newNumber);
    await patch(stranger, offer, evening);
    expect((await waiting(independent, offer.id)).proposers.map(({ key }) => key)).toEqual(
      [author, stranger].map(idOf),
    );
    expect(await decided(offer.id, author, colleague, stranger, independent)).toEqual([403, 403, 403, 200]);
  });

  it("the author's colleague, where an editor put the author's draft forward", async () => {
    const draft = await create(home, author, { id: "slaegt-kladde", ...newNumber }, "draft");
    await patch(stranger, draft, { status: "published" });
    expect(await decided(draft.id, colleague, stranger, independent)).toEqual([403, 403, 200]);
  });

  it("the author's colleague, where an editor touched what had been rejected", async () => {
    const made = await create(home, author, { id: "slaegt-afvist", ...newNumber });
    expect(await decided(made.id, independent)).toEqual([200]);
    await patch(stranger, made, evening);
    // Whoever rejected it put nothing into it.
    expect(await decided(made.id, colleague, stranger, independent)).toEqual([403, 403, 200]);
  });

  it("an editor who put an earlier number back", async () => {
    const offer = await patch(author, await published("slaegt-tilbage"), newNumber);
    await told(await approve(independent, await waiting(independent, offer.id)));
    const back = { version: 1 };
    await told(await api.ask("POST", `/v1/offers/${offer.id}/revert`, stranger, back, { "if-match": `"2"` }));
    expect((await waiting(independent, offer.id)).fields).toEqual(["contacts"]);
    expect(await decided(offer.id, stranger, independent)).toEqual([403, 200]);
  });

  it("nor does an organisation that says meanwhile that its number holds", async () => {
    const offer = await patch(author, await published("slaegt-bekraeftet"), newNumber);
    const confirm = (facts: string[]) => api.ask("POST", `/v1/offers/${offer.id}/confirmations`, author, { facts });
    expect((await confirm(["contact"])).status).toBe(409);
    expect((await confirm(["criteria"])).status).toBe(200);
    expect(await waiting(independent, offer.id)).toMatchObject({ version: 2, fields: ["contacts"] });
  });
});

describe("a fresh key of one's own in another organisation", () => {
  const subjects: [kind: string, subject: string, write: (key: string) => Promise<unknown>][] = [
    ["an offer", "slaegt-tilbud", (key) => create(home, key, { id: "slaegt-tilbud", ...newNumber })],
    [
      "guidance",
      "slaegt-raad",
      async (key) => told(await api.ask("POST", "/v1/guidance", key, fictitiousGuidance({ id: "slaegt-raad" }))),
    ],
    [
      "an organisation",
      "slaegt-forening",
      async (key) => {
        const organisation = fictitiousOrganisation({ id: "slaegt-forening", name: { da: "Opdigtet slægtsforening" } });
        return told(await api.ask("POST", "/v1/organisations", key, { ...organisation, trusted: true }));
      },
    ],
    [
      "a region",
      "nordjylland",
      async (key) => {
        const path = "/v1/areas/regions/nordjylland";
        const { code, version } = await told<{ code: string; version: number }>(
          await api.ask("GET", `${path}/working`, key),
        );
        const source = { title: "Opdigtet kilde", publisher: "Opdigtet", locator: "side 1" };
        const medicalLine = { number: "00 00 00 02", text: { da: "Opdigtet." }, validUntil: "2027-01-01", source };
        return told(await api.ask("PUT", path, key, { code, medicalLine }, { "if-match": `"${version}"` }));
      },
    ],
  ];

  it.each(subjects)("decides on nothing of its maker's: %s", async (_kind, subject, write) => {
    const fresh = await keyFor(admin, third, "editor");
    const between = await keyFor(admin, third, "admin");
    const farther = await keyFor(between, home, "editor");
    expect((await api.ask("DELETE", `/v1/keys/${idOf(between)}`, admin)).status).toBe(204);
    await write(admin);
    expect(await decided(subject, fresh, farther, independent)).toEqual([403, 403, 200]);
  });

  it("nor of a key that took its maker's place", async () => {
    const fresh = await keyFor(admin, third, "editor");
    const successor = await rotated(api, admin);
    await create(home, successor, { id: "slaegt-afloest", ...newNumber });
    expect(await decided("slaegt-afloest", admin, fresh, independent)).toEqual([403, 403, 200]);
  });

  it("nor does its maker decide on what it proposes", async () => {
    const fresh = await keyFor(admin, third, "editor");
    await create(home, fresh, { id: "slaegt-opad", ...newNumber });
    // Of the same organisation as the fresh key.
    expect(await decided("slaegt-opad", admin, independent, colleague)).toEqual([403, 403, 200]);
  });
});

describe("trust that is taken away", () => {
  it("is gone, whatever else changes with it", async () => {
    const path = `/v1/organisations/${away}`;
    const {
      version,
      pending: _,
      ...organisation
    } = await told<{ version: number; pending: unknown }>(await api.ask("GET", `${path}/working`, admin));
    const after = { ...organisation, summary: { da: "Opdigtet, ændret." }, trusted: false };
    expect(await told(await api.ask("PUT", path, admin, after, { "if-match": `"${version}"` }))).toMatchObject({
      trusted: false,
    });
    expect(await told(await api.ask("GET", `${path}/working`, admin))).toMatchObject({ trusted: false });
  });
});
