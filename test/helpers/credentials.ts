import { makeKey, readKey } from "../../worker/rules/key.ts";
import { changeKey } from "../../worker/store/keys.ts";
import { rotateKey } from "../../worker/writes/keys.ts";
import type { writingApi } from "./writing.ts";

const day = 24 * 60 * 60 * 1_000;

/** Whose things the table is about, and two others. */
export const house = { home: "opdigtet-hjemme", away: "opdigtet-ude", third: "opdigtet-tredje" };

/** Every kind of credential that opens nothing. */
export const deadCredentials = [
  "none",
  "not Bearer",
  "malformed",
  "wrong checksum",
  "unknown id",
  "wrong secret",
  "revoked",
  "expired",
  "rotated out",
] as const;

/** Every kind of key that works, in the order of the table's columns. */
export const liveCredentials = [
  "other organisation's",
  "own organisation's",
  "editor elsewhere",
  "editor at home",
  "admin elsewhere",
  "admin at home",
  "made by the proposer",
  "made the proposer",
  "rotated from the proposer",
  "sibling of the proposer",
] as const;

/** What stands in the `Authorization` header; null: there is none. */
export type Credentials = Record<(typeof deadCredentials)[number] | (typeof liveCredentials)[number], string | null>;

/** The part of a key that may be shown. */
export const idOf = (text: string) => readKey(text)?.id ?? "";

/** Makes three organisations and a key of every kind; `proposer` is the admin at home that `lineage` is about. */
export async function makeCredentials(api: ReturnType<typeof writingApi>) {
  for (const id of Object.values(house)) await api.organisation(id, { trusted: true });
  const { home, away, third } = house;
  const dead = await deadKeys(api, home);

  const maker = await api.key(away, "admin");
  const proposer = await api.key(home, "admin", idOf(maker));
  const made: Record<(typeof liveCredentials)[number], string> = {
    "other organisation's": await api.key(away),
    "own organisation's": await api.key(home),
    "editor elsewhere": await api.key(away, "editor"),
    "editor at home": await api.key(home, "editor"),
    "admin elsewhere": await api.key(third, "admin"),
    "admin at home": await api.key(home, "admin"),
    "made by the proposer": await api.key(third, "editor", idOf(proposer)),
    "made the proposer": maker,
    "rotated from the proposer": await rotated(api, proposer),
    "sibling of the proposer": await api.key(third, "editor", idOf(maker)),
  };
  const live = Object.fromEntries(Object.entries(made).map(([name, text]) => [name, `Bearer ${text}`]));
  return { proposer, made, credentials: { ...dead, ...live } as Credentials };
}

/** The text of a key that took another's place. */
export async function rotated({ writing: { database, now, randomBytes } }: ReturnType<typeof writingApi>, key: string) {
  const made = await database.transaction((transaction) =>
    rotateKey({ transaction, madeBy: null, now: now(), randomBytes }, idOf(key)),
  );
  return made.text;
}

/** Sets the clock forward by a month, so that what was rotated has run out. */
async function deadKeys(api: ReturnType<typeof writingApi>, organisation: string) {
  const { database, now } = api.writing;
  const real = await api.key(organisation, "admin");
  const revoked = await api.key(organisation, "admin");
  await changeKey(database, idOf(revoked), { revokedAt: now().toISOString() });
  const expired = await api.key(organisation, "admin");
  await changeKey(database, idOf(expired), { expiresAt: new Date(now().getTime() + day).toISOString() });
  const rotatedOut = await api.key(organisation, "admin");
  await rotated(api, rotatedOut);
  api.pass(31 * day);
  return {
    none: null,
    "not Bearer": `Basic ${real}`,
    malformed: "Bearer vv_opdigtet",
    "wrong checksum": `Bearer ${wrongChecksum(real)}`,
    "unknown id": `Bearer ${makeKey(chance).text}`,
    "wrong secret": `Bearer ${anotherSecret(real)}`,
    revoked: `Bearer ${revoked}`,
    expired: `Bearer ${expired}`,
    "rotated out": `Bearer ${rotatedOut}`,
  };
}

const chance = (count: number) => crypto.getRandomValues(new Uint8Array(count));

export const wrongChecksum = (text: string) => text.slice(0, -1) + (text.endsWith("0") ? "1" : "0");

/** A whole key with the id of a real one, as somebody would forge it who knows how keys are made. */
export function anotherSecret(real: string): string {
  const id = [...idOf(real)].map((letter) => "0123456789abcdefghjkmnpqrstvwxyz".indexOf(letter));
  return makeKey((count) => (count === id.length ? Uint8Array.from(id) : chance(count))).text;
}
