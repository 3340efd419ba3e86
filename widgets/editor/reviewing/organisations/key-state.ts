import type { KeyInfo } from "../../../../schema/key.ts";

export type KeyState = "live" | "ending" | "ended" | "revoked";

/** How a key stands: whether it opens anything, and whether its end is set. */
export function keyState({ revokedAt, expiresAt }: Pick<KeyInfo, "revokedAt" | "expiresAt">, now: Date): KeyState {
  if (revokedAt !== null) return "revoked";
  if (expiresAt === null) return "live";
  return new Date(expiresAt) > now ? "ending" : "ended";
}

export const opens = (key: Pick<KeyInfo, "revokedAt" | "expiresAt">, now: Date): boolean =>
  ["live", "ending"].includes(keyState(key, now));

/** An organisation's keys: those that open something first, then the newest first. */
export const keysOf = (keys: readonly KeyInfo[], organisation: string, now: Date): KeyInfo[] =>
  keys
    .filter((key) => key.organisation === organisation)
    .toSorted((a, b) => Number(opens(b, now)) - Number(opens(a, now)) || b.createdAt.localeCompare(a.createdAt));
