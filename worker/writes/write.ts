import type { FreshnessAges } from "../../schema/registry.ts";
import type { ObjectStore } from "../objects/object-store.ts";
import { ProblemError } from "../problems.ts";
import type { Holder } from "../rules/who-may.ts";
import type { Database, Transaction } from "../store/client.ts";
import { keepAnswer, readAnswer } from "../store/idempotent-answers.ts";
import type { Authorship } from "../store/revisions.ts";

/** What writes need of the world. */
export interface Writing {
  database: Database;
  /** Where snapshots are published. */
  objects: ObjectStore;
  /** After how many days a confirmation counts no more. */
  ages: FreshnessAges;
  now: () => Date;
  /** Gives a new id that nobody can guess. */
  newId: () => string;
  randomBytes: (count: number) => Uint8Array;
  /** Sees to it that what was just written is published; does not wait for it. */
  publishSoon: () => void;
}

/** One write to the registry: who does it, when, and the transaction that it happens in, wholly or not at all. */
export interface Write {
  transaction: Transaction;
  holder: Holder;
  now: Date;
  newId: () => string;
}

/** A write's answer, kept so that the same request is answered the same way again. */
export interface Answer {
  status: 200 | 201 | 204;
  headers: Record<string, string>;
  body?: unknown;
  /** Members of the body that are told in the first answer only, and kept nowhere. */
  once?: Record<string, unknown>;
}

/** What makes a request the same one: the caller's `Idempotency-Key`, and a hash of all that it asks. */
export interface Repeatable {
  idempotencyKey: string;
  requestHash: string;
}

/** Does what the holder of a key asks, in one transaction and once only, and has it published. Throws as `onlyOnce`. */
export async function perform(
  writing: Writing,
  holder: Holder,
  repeatable: Repeatable | null,
  effect: (write: Write) => Promise<Answer>,
): Promise<Answer> {
  const { newId, publishSoon } = writing;
  const answer = await onlyOnce(writing, holder.id, repeatable, (transaction, now) =>
    effect({ transaction, holder, now, newId }),
  );
  publishSoon();
  return answer;
}

/**
 * Does something in one transaction, and once only for a caller's `Idempotency-Key`: the answer is kept in the same
 * transaction as the effect. Throws `idempotency-key-reused` for another request under a key that was used.
 */
export async function onlyOnce(
  { database, now }: Pick<Writing, "database" | "now">,
  caller: string,
  repeatable: Repeatable | null,
  effect: (transaction: Transaction, now: Date) => Promise<Answer>,
): Promise<Answer> {
  return database.transaction(async (transaction) => {
    const moment = now();
    const first = repeatable && (await readAnswer(transaction, caller, repeatable.idempotencyKey));
    if (first) return repeated(first, repeatable);
    const given = await effect(transaction, moment);
    if (repeatable)
      await keepAnswer(transaction, {
        ...repeatable,
        caller,
        status: given.status,
        headers: given.headers,
        body: given.body ?? null,
        at: moment.toISOString(),
      });
    return given;
  });
}

function repeated(
  {
    requestHash,
    status,
    headers,
    body,
  }: { requestHash: string; status: number; headers: Record<string, string>; body: unknown },
  asked: Repeatable,
): Answer {
  if (requestHash !== asked.requestHash)
    throw new ProblemError("idempotency-key-reused", "Send a new Idempotency-Key with a new request.");
  return { status: status as Answer["status"], headers, body };
}

/** Finds out what a write would do: does it, answers, and undoes it. */
export async function rehearse(
  { database, now, newId }: Writing,
  holder: Holder,
  effect: (write: Write) => Promise<Answer>,
): Promise<Answer> {
  const undone = new Error("undone on purpose");
  let answer: Answer | undefined;
  await database
    .transaction(async (transaction) => {
      answer = await effect({ transaction, holder, now: now(), newId });
      throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  if (!answer) throw undone;
  return answer;
}

/** What a revision says of whoever writes. */
export function authorship({ holder, now, newId }: Write, reason: string | null): Authorship {
  return { key: holder.id, at: now.toISOString(), reason, salt: newId };
}
