import { canonicalJson } from "../../../schema/canonical-json.ts";

type Holder = Record<string, unknown>;

/** Names of the fields whose values are not the same, in the order of the first. A field without a value is as if not there. */
export function differingFields(from: object, to: object): string[] {
  const names = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...names].filter((name) => canonicalJson([at(from, name)]) !== canonicalJson([at(to, name)]));
}

/** What makes one thing into another (RFC 7396): null takes a field away, lists are replaced whole. */
export function mergePatchOf(from: object, to: object): Holder {
  return Object.fromEntries(differingFields(from, to).map((name) => [name, step(at(from, name), at(to, name))]));
}

function step(from: unknown, to: unknown): unknown {
  if (to === undefined) return null;
  return isHolder(from) && isHolder(to) ? mergePatchOf(from, to) : to;
}

const at = (holder: object, name: string): unknown =>
  Object.hasOwn(holder, name) ? (holder as Holder)[name] : undefined;

const isHolder = (value: unknown): value is Holder =>
  typeof value === "object" && value !== null && !Array.isArray(value);
