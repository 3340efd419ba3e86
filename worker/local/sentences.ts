/** A failure that the person at the keyboard can mend, said in one sentence that tells how. */
export class Mendable extends Error {}

/** What went wrong, as one sentence with the way out where there is one. */
export function sentenceFor(error: unknown): string {
  if (error instanceof Mendable) return error.message;
  const told = messages(error).join(" ");
  const known = mends.find(([pattern]) => pattern.test(told));
  return known ? known[1] : `Something went wrong that this program does not know a way out of: ${told}`;
}

const mends: [RegExp, string][] = [
  [/spawn wrangler ENOENT/, "The Worker's runtime is not installed: run npm ci, and start with npm start."],
  [
    /ENOSPC|SQLITE_FULL|disk is full|No space left/i,
    "The disk is full: free some space on the disk that holds .data, and start again.",
  ],
  [
    /EACCES|EPERM|read-?only/i,
    "The folder .data cannot be written: give yourself the right to write it, or move the project.",
  ],
];

function messages(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const code = "code" in error ? [String(error.code)] : [];
  return [...code, error.message, ...(error.cause === undefined ? [] : messages(error.cause))];
}
