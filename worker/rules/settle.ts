import { canonicalJson } from "../../schema/canonical-json.ts";

/** A subject as it is, and what its working state becomes. */
export interface Proposal<State extends object> {
  /** What the public sees; null: nothing yet. */
  approved: State | null;
  /** null: it is new. */
  before: State | null;
  after: State;
  /** Fields that wait for somebody already. */
  waiting: readonly string[];
}

/** What the public sees from now on, and which fields wait for somebody else. */
export interface Settled<State extends object> {
  approved: State | null;
  waiting: string[];
}

/**
 * Field by field: what must wait stays as it was approved last, all else is public at once. What waited already goes on
 * waiting, unless it is now as it was approved, or was changed by somebody for whom it need not. What was never approved is
 * public as a whole or not at all, and is asked about as a whole: of a draft, or of what was rejected, nothing waits.
 */
export function settle<State extends object>(
  { approved, before, after, waiting }: Proposal<State>,
  mustWait: (field: string) => boolean,
): Settled<State> {
  const open = fieldsThatDiffer(approved, after).filter((field) =>
    approved === null || differs(before, after, field) ? mustWait(field) : waiting.includes(field),
  );
  if (approved !== null) return { approved: withFields(after, approved, open), waiting: open };
  return open.length > 0
    ? { approved: null, waiting: fieldsThatDiffer(null, after) }
    : { approved: after, waiting: [] };
}

/** `state` with these fields as they are in `other`. */
export function withFields<State extends object>(state: State, other: State, fields: readonly string[]): State {
  const from = new Map<string, unknown>(Object.entries(other));
  const kept = Object.entries(state).filter(([field]) => !fields.includes(field));
  const taken = fields.filter((field) => from.has(field)).map((field) => [field, from.get(field)]);
  return Object.fromEntries([...kept, ...taken]) as State;
}

/** Names of the fields whose values are not the same, in code-unit order. A field without a value is as if not there. */
export function fieldsThatDiffer(from: object | null, to: object | null): string[] {
  const fields = new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})]);
  return [...fields].sort().filter((field) => differs(from, to, field));
}

function differs(from: object | null, to: object | null, field: string): boolean {
  return canonicalJson([fieldOf(from, field)]) !== canonicalJson([fieldOf(to, field)]);
}

const fieldOf = (state: object | null, field: string): unknown =>
  state && Object.hasOwn(state, field) ? (state as Record<string, unknown>)[field] : undefined;
