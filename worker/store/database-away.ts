/** The database could not be had: nothing that was asked of it is known to have happened. */
export class DatabaseAway extends Error {
  /** It answered that it has too much to do, and did nothing. */
  readonly isBusy: boolean;

  constructor(why: string, { isBusy = false, cause }: { isBusy?: boolean; cause?: unknown } = {}) {
    super(why, { cause });
    this.name = "DatabaseAway";
    this.isBusy = isBusy;
  }
}

/** What a libSQL server says when others write, or when a transaction took so long that it undid it. */
const busyCodes = /^(SQLITE_BUSY|SQLITE_LOCKED|TRANSACTION_TIMEOUT|STREAM_EXPIRED)/;

/** Nothing was done, and it may go better in a moment. */
export function isBusy(error: unknown): boolean {
  return causesOf(error).some((cause) =>
    cause instanceof DatabaseAway ? cause.isBusy : "code" in cause && busyCodes.test(String(cause.code)),
  );
}

/** Nobody is to blame but the database, or the way to it. */
export function isAway(error: unknown): boolean {
  return isBusy(error) || causesOf(error).some((cause) => cause instanceof DatabaseAway);
}

/** The last of the causes, without what was asked: questions to the database hold what people wrote. */
export function rootCause(error: Error): Error {
  return causesOf(error).at(-1) ?? error;
}

function causesOf(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}
