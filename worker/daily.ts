import { type Publishing, publish } from "./publish.ts";
import { forgetAnswers } from "./store/idempotent-answers.ts";
import { forgetSuggestions } from "./store/suggestions.ts";

const day = 24 * 60 * 60 * 1000;

/** In days: how long what is not public is kept, as was promised. The run is daily, so it may be one more. */
export const kept = {
  /** First answers to writes that carried an `Idempotency-Key`. */
  answer: 30,
  handledSuggestion: 30,
  /** One that nobody handles, since it was received or passed on: what somebody wrote must not lie here for ever. */
  untouchedSuggestion: 90,
};

/**
 * The daily run: forgets what is to be forgotten, and finishes a publishing that was interrupted. Neither keeps the other
 * from being done. Throws all that failed, and when somebody else publishes just now.
 */
export async function runDaily(publishing: Publishing): Promise<void> {
  const failures: unknown[] = [];
  for (const task of [forget, finishPublishing])
    await task(publishing).catch((failure: unknown) => failures.push(failure));
  if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join(" "));
}

async function forget({ database, now }: Publishing): Promise<void> {
  const before = (days: number) => new Date(now().getTime() - days * day).toISOString();
  await forgetSuggestions(database, {
    handledBefore: before(kept.handledSuggestion),
    touchedBefore: before(kept.untouchedSuggestion),
  });
  await forgetAnswers(database, before(kept.answer));
}

async function finishPublishing(publishing: Publishing): Promise<void> {
  if ((await publish(publishing)) === "busy")
    throw new Error("Somebody else is publishing just now; run again in a quarter of a minute.");
}
