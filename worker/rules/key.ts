import { timingSafeEqual } from "node:crypto";
import { sha256 } from "./sha256.ts";

/** Digits and letters without those that are taken for one another (Crockford's base 32). */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const lengths = { id: 10, secret: 32, checksum: 6 };
const shape = new RegExp(
  `^vv_(?<id>[${alphabet}]{${lengths.id}})(?<secret>[${alphabet}]{${lengths.secret}})(?<checksum>[${alphabet}]{${lengths.checksum}})$`,
);

/** A key as it is known: by its id, and by a hash that tells nothing of the secret. */
export interface KnownKey {
  id: string;
  secretHash: string;
}

/**
 * A new key: 50 random bits that name it and 160 that are its secret. `text` is shown once and kept nowhere.
 * `random` gives as many random bytes as it is asked for.
 */
export function makeKey(random: (count: number) => Uint8Array): KnownKey & { text: string } {
  const some = (length: number) => [...random(length)].map((byte) => alphabet[byte % alphabet.length]).join("");
  const id = some(lengths.id);
  const secret = some(lengths.secret);
  return { text: `vv_${id}${secret}${checksum(id, secret)}`, id, secretHash: sha256(secret) };
}

/** null for what can be no key, so that nobody is asked about it. */
export function readKey(text: string): KnownKey | null {
  const { id = "", secret = "", checksum: given } = shape.exec(text)?.groups ?? {};
  return given === undefined || given !== checksum(id, secret) ? null : { id, secretHash: sha256(secret) };
}

function checksum(id: string, secret: string): string {
  const bytes = Buffer.from(sha256(`${id}${secret}`), "hex").subarray(0, lengths.checksum);
  return [...bytes].map((byte) => alphabet[byte % alphabet.length]).join("");
}

/** Whether two hashes are the same, in a time that does not tell how much of them is. */
export function sameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

/** Not revoked and not run out. Instants are ISO 8601 in UTC; null: never. */
export function isLive(key: { revokedAt: string | null; expiresAt: string | null }, at: Date): boolean {
  return key.revokedAt === null && (key.expiresAt === null || Date.parse(key.expiresAt) > at.getTime());
}
