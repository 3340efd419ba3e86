import { dayNumberAt, isoDay } from "../../schema/matching/clock.ts";
import { ProblemError } from "../problems.ts";
import { isLive, readKey, sameHash } from "../rules/key.ts";
import { may, type Operation } from "../rules/who-may.ts";
import { changeKey, findKey, type StoredKey } from "../store/keys.ts";
import type { Writing } from "./write.ts";

/**
 * Who stands behind a key. Throws `unauthorized` for none, for one that is malformed (nobody is asked about it), unknown,
 * revoked or run out; `forbidden` where no key of its scope may do this. When it was used is not kept, only on which day.
 */
export async function keyHolder({ database, now }: Writing, text: string, operation: Operation): Promise<StoredKey> {
  const known = readKey(text);
  const key = known && (await findKey(database, known.id));
  const at = now();
  if (!key || !sameHash(key.secretHash, known.secretHash) || !isLive(key, at)) throw unauthorized();
  const today = isoDay(dayNumberAt(at));
  if (key.lastUsedOn !== today) await changeKey(database, key.id, { lastUsedOn: today });
  if (!may(key, operation)) throw new ProblemError("forbidden", `A key of scope ${key.scope} may not do this.`);
  return key;
}

function unauthorized(): ProblemError {
  return new ProblemError("unauthorized", "Send Authorization: Bearer and a key that is whole and not revoked.", {
    headers: { "www-authenticate": "Bearer" },
  });
}
