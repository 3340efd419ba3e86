/** Something on its way to the validator. */
export type Draft = Record<string, unknown>;

const isDraft = (value: unknown): value is Draft => typeof value === "object" && value !== null;

/** What stands at a path with dots; undefined where there is nothing. */
export const valueAt = (whole: object, path: string): unknown =>
  path.split(".").reduce<unknown>((part, key) => (isDraft(part) ? part[key] : undefined), whole);

/** Sets a path of one or two names; undefined leaves the draft as it is. */
export function put(draft: Draft, path: string, value: unknown): void {
  if (value === undefined) return;
  const [first = "", second] = path.split(".");
  if (second === undefined) draft[first] = value;
  else draft[first] = { ...(isDraft(draft[first]) ? draft[first] : {}), [second]: value };
}
