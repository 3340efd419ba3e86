import type { KeyInfo, NewKey } from "../../schema/key.ts";
import { ProblemError } from "../problems.ts";
import { isLive, makeKey } from "../rules/key.ts";
import { handOf } from "../rules/key-family.ts";
import type { Reader, Transaction } from "../store/client.ts";
import { changeKey, createKey, readKeys, type StoredKey } from "../store/keys.ts";
import { readOrganisation } from "../store/organisations.ts";

/** Days that a key goes on working after another was made to take its place. */
const overlap = 30;

/** Who makes a key, when and by what chance. `madeBy`: null on the command line. */
export interface KeyMaking {
  transaction: Transaction;
  madeBy: string | null;
  now: Date;
  randomBytes: (count: number) => Uint8Array;
}

/** A key that was just made, and its text, which is told here and nowhere else. */
export interface MadeKey {
  info: KeyInfo;
  text: string;
}

/** Throws `invalid-request` for an organisation that there is not, and for an end that has passed. */
export async function makeNewKey(
  making: KeyMaking,
  { organisation, scope, holder, expiresAt }: NewKey,
  rotatedFrom: string | null = null,
): Promise<MadeKey> {
  const { transaction, madeBy, now, randomBytes } = making;
  if (!(await readOrganisation(transaction, organisation)))
    throw new ProblemError("invalid-request", "There is no such organisation.", {
      fields: [{ path: "organisation", code: "not-in-list", message: "Give the id of an organisation there is." }],
    });
  if (expiresAt !== undefined && Date.parse(expiresAt) <= now.getTime())
    throw new ProblemError("invalid-request", "A key whose end has passed would never work.", {
      fields: [{ path: "expiresAt", code: "out-of-range", message: "Give an instant to come." }],
    });
  const { text, id, secretHash } = makeKey(randomBytes);
  const info = {
    ...{ id, organisation, scope, holder, madeBy, rotatedFrom, createdAt: now.toISOString() },
    ...{ expiresAt: expiresAt ?? null, revokedAt: null, lastUsedOn: null },
  };
  await createKey(transaction, { ...info, secretHash });
  return { info, text };
}

/**
 * Makes a key that takes another's place; both work for 30 days. Throws `conflict` for one that no longer works, and where
 * another works already that took its place or whose place it took: two are live at once and not three.
 */
export async function rotateKey(making: KeyMaking, id: string): Promise<MadeKey> {
  const all = await readKeys(making.transaction);
  const old = await liveKey(all, id, making.now);
  const hand = handOf(id, all);
  if (all.filter((key) => hand.has(key.id) && isLive(key, making.now)).length > 1)
    throw new ProblemError("conflict", "Two keys work in this place already; revoke one of them first.");
  const end = new Date(making.now.getTime() + overlap * 24 * 60 * 60 * 1_000).toISOString();
  const { organisation, scope, holder } = old;
  const made = await makeNewKey(making, { organisation, scope, holder }, id);
  await changeKey(making.transaction, id, { expiresAt: old.expiresAt && old.expiresAt < end ? old.expiresAt : end });
  return made;
}

/** Ends a key now: its next request is refused. */
export async function revokeKey(
  { transaction, now }: Pick<KeyMaking, "transaction" | "now">,
  id: string,
): Promise<void> {
  await liveKey(await readKeys(transaction), id, now);
  await changeKey(transaction, id, { revokedAt: now.toISOString() });
}

async function liveKey(all: StoredKey[], id: string, now: Date): Promise<StoredKey> {
  const key = all.find((known) => known.id === id);
  if (!key) throw new ProblemError("not-found", "There is no key with this id.");
  if (!isLive(key, now)) throw new ProblemError("conflict", "This key no longer works.");
  return key;
}

/** All keys, the oldest first, without what their secrets could be told by. */
export async function readKeyList(database: Reader): Promise<KeyInfo[]> {
  return (await readKeys(database)).map(({ secretHash: _, ...key }) => key);
}
