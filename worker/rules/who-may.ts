import { type KeyOrigin, originsOf } from "./key-family.ts";

/** What a key may be used for: its own organisation's offers, everybody's entries, or keys and organisations too. */
export const scopes = ["organisation", "editor", "admin"] as const;
export type Scope = (typeof scopes)[number];

/** A key as the rules look at it. */
export interface Holder extends KeyOrigin {
  organisation: string;
  scope: Scope;
  /** What whoever uses it does there; a function, never a person's name. */
  holder: string;
}

/** Everything that needs a key. */
const allowed = {
  "see-own-state": ["organisation", "editor", "admin"],
  "write-offers": ["organisation", "editor", "admin"],
  /** Says that a fact holds, which only they can know. */
  "confirm-offers": ["organisation"],
  review: ["editor", "admin"],
  redact: ["editor", "admin"],
  /** Reads what was sent as it was sent, and takes personal details out of it. */
  "pass-on-suggestions": ["editor", "admin"],
  /** Says that a suggestion has been looked at: editors of any, organisations of those passed on to them. */
  "handle-suggestions": ["organisation", "editor", "admin"],
  "write-guidance": ["editor", "admin"],
  "write-areas": ["editor", "admin"],
  "write-organisations": ["admin"],
  "manage-keys": ["admin"],
} as const satisfies Record<string, readonly Scope[]>;
export type Operation = keyof typeof allowed;

/**
 * May a key be used for this? `organisation`: whose entry it is about, where it is about one's; a key of an organisation
 * reaches its own entries only.
 */
export function may(key: Holder, operation: Operation, organisation?: string): boolean {
  const scopesAllowed: readonly Scope[] = allowed[operation];
  if (!scopesAllowed.includes(key.scope)) return false;
  return key.scope !== "organisation" || organisation === undefined || key.organisation === organisation;
}

/**
 * May `approver` decide on what these keys proposed? Not what came from its own key, from a key of its own organisation,
 * from one that it made, or from one that made it, however many keys lie between. A key that took another's place is in
 * the same hand as that one.
 */
export function mayApprove(approver: Holder, proposers: readonly string[], allKeys: readonly Holder[]): boolean {
  if (!may(approver, "review")) return false;
  const known = new Map(allKeys.map((key) => [key.id, key]));
  const origins = originsOf(approver.id, allKeys);
  return proposers.every((id) => {
    const proposer = known.get(id);
    if (!proposer || proposer.organisation === approver.organisation) return false;
    return !origins.has(id) && !originsOf(id, allKeys).has(approver.id);
  });
}
