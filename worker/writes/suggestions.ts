import { dayNumberAt, isoDay } from "../../schema/matching/clock.ts";
import type { Me } from "../../schema/me.ts";
import type { NewSuggestion, Suggestion, SuggestionState } from "../../schema/suggestion.ts";
import { ProblemError } from "../problems.ts";
import { countedTime, timeToWait } from "../rules/suggestion-limits.ts";
import { may } from "../rules/who-may.ts";
import type { Reader } from "../store/client.ts";
import {
  changeSuggestion,
  createSuggestion,
  isKnown,
  readReceived,
  readSuggestion,
  readSuggestions,
  type StoredSuggestion,
} from "../store/suggestions.ts";
import { type Answer, onlyOnce, type Repeatable, type Write, type Writing } from "./write.ts";

/** Whoever writes without a key, in the answers kept for repeated requests. */
const anyone = "anyone";

/** All that is answered: nobody learns more of a suggestion, not even who sent it, and no text is kept with the answer. */
const done: Answer = { status: 204, headers: {} };

/**
 * Takes in what somebody says is wrong about an offer. What has been said already, in the same words, is not kept twice.
 * Throws `too-many-requests` with `Retry-After` in seconds.
 */
export async function receiveSuggestion(
  writing: Pick<Writing, "database" | "now" | "newId">,
  repeatable: Repeatable | null,
  { offer, fact, message = null }: Omit<NewSuggestion, "message"> & { offer: string; message?: string | null },
): Promise<Answer> {
  return onlyOnce(writing, anyone, repeatable, async (transaction, now) => {
    const suggested = { offer, fact, message };
    if (await isKnown(transaction, suggested)) return done;
    const received = await readReceived(transaction, new Date(now.getTime() - countedTime).toISOString());
    refuseFlood(timeToWait(received, offer, now));
    await createSuggestion(transaction, { ...suggested, id: writing.newId(), receivedAt: now.toISOString() });
    return done;
  });
}

function refuseFlood(milliseconds: number): void {
  if (milliseconds === 0) return;
  throw new ProblemError("too-many-requests", "Many have written just now. Nothing was kept; try again later.", {
    headers: { "retry-after": String(Math.ceil(milliseconds / 1000)) },
  });
}

/** What waits for an editor, or for the organisations, the oldest first. */
export async function readSuggestionQueue(database: Reader, state: SuggestionState): Promise<Suggestion[]> {
  return (await readSuggestions(database, state)).map(told);
}

/** What editors have passed on to an organisation and nobody has handled yet, the oldest first. */
export async function readOwnSuggestions(database: Reader, organisation: string): Promise<Me["suggestions"]> {
  const passedOn = await readSuggestionQueue(database, "passed-on");
  return passedOn.filter((each) => each.organisation === organisation).map(({ organisation: _, ...own }) => own);
}

/**
 * Lets the organisation see it, with these words in the place of those that were sent: nobody can read those any more.
 * null: no words. Throws `not-found`, and `conflict` for what has been passed on or handled already.
 */
export async function passOn(write: Write, id: string, message: string | null): Promise<Answer> {
  const suggestion = await openSuggestion(write, id);
  if (suggestion.passedOnAt !== null) throw new ProblemError("conflict", "It has been passed on already.");
  await changeSuggestion(write.transaction, id, { message, passedOnAt: write.now.toISOString() });
  return done;
}

/** Says that it has been looked at: it is forgotten 30 days later. Throws `not-found`, and `conflict` for one that has been. */
export async function markHandled(write: Write, id: string): Promise<Answer> {
  await openSuggestion(write, id);
  await changeSuggestion(write.transaction, id, { handledAt: write.now.toISOString() });
  return done;
}

/** An organisation knows of no others than those passed on to it. */
async function openSuggestion({ transaction, holder }: Write, id: string): Promise<StoredSuggestion> {
  const suggestion = await readSuggestion(transaction, id);
  const isTold =
    suggestion !== null &&
    may(holder, "handle-suggestions", suggestion.organisation) &&
    (may(holder, "pass-on-suggestions") || suggestion.passedOnAt !== null);
  if (!isTold) throw new ProblemError("not-found", "There is no suggestion with this id.");
  if (suggestion.handledAt !== null) throw new ProblemError("conflict", "It has been handled already.");
  return suggestion;
}

function told({ id, offer, organisation, fact, message, receivedAt, passedOnAt }: StoredSuggestion): Suggestion {
  return { id, offer, organisation, fact, message, receivedOn: isoDay(dayNumberAt(new Date(receivedAt))), passedOnAt };
}
