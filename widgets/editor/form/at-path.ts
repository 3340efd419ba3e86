type Holder = Record<string, unknown>;

/** What stands at a path such as `contacts.0.value`; undefined: nothing. */
export function valueAt(holder: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((inner, name) => {
    const known = typeof inner === "object" && inner !== null && Object.hasOwn(inner, name);
    return known ? (inner as Holder)[name] : undefined;
  }, holder);
}

/** The same with another value at a path, and with all else as it was; undefined takes away what stands there. */
export function withValueAt<Value>(holder: Value, path: string, value: unknown): Value {
  const [first = "", ...rest] = path.split(".");
  const inner = rest.length === 0 ? value : withValueAt(valueAt(holder, first) ?? {}, rest.join("."), value);
  if (Array.isArray(holder)) return holder.map((old, place) => (place === Number(first) ? inner : old)) as Value;
  const { [first]: _, ...others } = holder as Holder;
  return (inner === undefined ? others : { ...(holder as Holder), [first]: inner }) as Value;
}
