import { type HiddenEntry, hiddenEntry } from "../../../../schema/hidden-entry.ts";
import { type KeyInfo, keyInfo, madeKey, newKey } from "../../../../schema/key.ts";
import type { Me } from "../../../../schema/me.ts";
import { organisation } from "../../../../schema/organisation.ts";
import { review } from "../../../../schema/review.ts";
import {
  type AuthoredOrganisation,
  authoredOrganisation,
  writtenOrganisation,
} from "../../../../schema/written-entries.ts";
import type { Desk } from "../../../../widgets/editor/desk.ts";
import { fictitiousOrganisation } from "../../../helpers/fictitious.ts";
import { editor, one, open, press, settled } from "./desks.ts";
import { type Answer, fakeRegistry, page, pageOf } from "./fake-registry.ts";

export const admin: Me = { ...editor, key: { ...editor.key, id: "admin-1", scope: "admin" } };

export const key = (own: Partial<KeyInfo> = {}): KeyInfo => ({
  ...{ id: "opdigt-1", organisation: "opdigtet-forening", scope: "organisation", holder: "opdigtet koordinator" },
  ...{ madeBy: "admin-1", rotatedFrom: null, createdAt: "2026-10-01T08:00:00Z", expiresAt: null },
  ...{ revokedAt: null, lastUsedOn: "2026-11-20" },
  ...own,
});

const gone = { id: "opdigtet-gaaet", name: { da: "Opdigtet, gået" } };
/** One that asked not to be listed, and is out. */
export const hasGone: HiddenEntry = {
  ...{ kind: "organisation", ...gone, waits: false },
  unlisted: { on: "2026-11-01", reason: "Opdigtet grund." },
};

export function organisationRegistry(keys: KeyInfo[] = [key()], hidden: HiddenEntry[] = []) {
  let stored: AuthoredOrganisation = { ...fictitiousOrganisation(), trusted: false, version: 1, pending: [] };
  const told = (status = 200): Answer => ({
    schema: authoredOrganisation,
    body: stored,
    etag: `"${stored.version}"`,
    status,
  });
  const made = (own: Partial<KeyInfo>): Answer => {
    const info = key({ ...own, createdAt: "2026-11-21T10:00:00Z", lastUsedOn: null });
    keys.push(info);
    return { status: 201, schema: madeKey, body: { ...info, key: "vv_opdigtet_noegle" } };
  };
  return fakeRegistry({
    "GET /v1/organisations": (_, query) => ({
      schema: page(organisation),
      body: pageOf([fictitiousOrganisation()], query),
    }),
    "GET /v1/reviews": (_, query) => ({ schema: page(review), body: pageOf([], query) }),
    "GET /v1/hidden-organisations": (_, query) => ({ schema: page(hiddenEntry), body: pageOf(hidden, query) }),
    "POST /v1/organisations/opdigtet-forening/unlisting": ({ body }) => {
      const { reason } = body as { reason: string };
      const pending = [{ review: "r-3", fields: ["unlisted"] }];
      stored = { ...stored, version: 2, pending, unlisted: { on: "2026-11-21", reason } };
      return told();
    },
    "DELETE /v1/organisations/opdigtet-gaaet/unlisting": () => ({
      schema: authoredOrganisation,
      body: {
        ...fictitiousOrganisation(),
        ...gone,
        trusted: false,
        version: 3,
        pending: [{ review: "r-4", fields: ["unlisted"] }],
      },
    }),
    "GET /v1/organisations/opdigtet-forening/working": () => told(),
    "PUT /v1/organisations/opdigtet-forening": ({ body }) => {
      stored = { ...writtenOrganisation.parse(body), version: 2, pending: [] };
      return told();
    },
    "POST /v1/organisations": ({ body }) => {
      stored = { ...writtenOrganisation.parse(body), version: 1, pending: [{ review: "r-1", fields: ["name"] }] };
      return told(201);
    },
    "GET /v1/keys": (_, query) => ({ schema: page(keyInfo), body: pageOf(keys, query) }),
    "POST /v1/keys": ({ body }) => made({ ...newKey.parse(body), id: "opdigt-2" } as Partial<KeyInfo>),
    "POST /v1/keys/opdigt-1/rotation": () => made({ id: "opdigt-3", rotatedFrom: "opdigt-1" }),
    "DELETE /v1/keys/opdigt-1": () => {
      const [first] = keys;
      if (first) first.revokedAt = "2026-11-21T10:00:00Z";
      return { status: 204 };
    },
  });
}

/** The keys of the made-up organisation. */
export async function openKeys(client: Parameters<typeof open>[1], me = admin): Promise<Desk & { said: string[] }> {
  const desk = await open("vejviser-organisation-desk", client, { me });
  await press(desk, "article", "Nøgler");
  const keys = one(desk, "vejviser-key-desk") as Desk & { said: string[] };
  keys.said = desk.said;
  await settled(keys);
  return keys;
}
