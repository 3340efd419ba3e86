import type { Chance } from "./disguises.ts";

/** A body as it goes over the wire, and what it holds as far as it can be read. */
export interface SentBody {
  bytes: Uint8Array<ArrayBuffer>;
  /** undefined: it is no JSON. */
  value: unknown;
  headers: Record<string, string>;
}

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export const hostileTexts = [
  ...[
    "<script>globalThis.hit=1</script>",
    '"><img src=x onerror=globalThis.hit=1>',
    ["$", "{globalThis.hit=1}"].join(""),
    "{{hit}}",
  ],
  ...["</script><script>globalThis.hit=1</script>", "]]>", '=HYPERLINK("x";"y")', "' OR 1=1; DROP TABLE offers; --"],
  ...["a\r\nSet-Cookie: hit=1", "../../etc/passwd", "%00%0d%0a", "null", "NaN", "__proto__", "\\u0000", "'+alert(1)+'"],
];
const strangeTexts = ["a\u0000b", "70\u200b20", "a\u202eb", "\u2066x\u2069", "\ud800", "\udc00a", "a\u2028b", "\ufffd"];
const schemes = [
  "javascript:alert(1)",
  "data:text/html,<script>hit=1</script>",
  "http://a.example",
  "//a.example",
  "https://a.dk@b.dk",
];
const odd: Json[] = [null, "", " ", [], {}, true, false, 0, -1, 1.5, 2 ** 53, "NaN", "1", [null], [[]], { da: null }];

/** Written as they stand, for JSON can say what JavaScript cannot. */
const raw = [
  "1e400",
  "-1e400",
  "-0",
  "1e-400",
  "123456789012345678901234567890",
  '"\\ud83d"',
  '{"a":1,"a":2}',
  '{"__proto__":{"a":1}}',
];
const rawMark = "@@raw@@";
const names = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "<script>",
  "a\r\nb",
  "\ud800",
  "hasOwnProperty",
  "",
  "0",
  "a.b",
];

/** Bodies made from one that is as it should be: now and then as it is, mostly with one thing wrong, sometimes with many. */
export function bodyFrom(chance: Chance, valid: Json): SentBody {
  const kind = chance.next();
  if (kind < 0.03) return json(valid);
  if (kind < 0.75) return changedAt(chance, valid, 1);
  if (kind < 0.88) return changedAt(chance, valid, 4);
  return broken(chance, valid);
}

const encoder = new TextEncoder();
const json = (value: unknown, text = JSON.stringify(value)): SentBody => ({
  bytes: encoder.encode(text),
  value: parsed(text),
  headers: {},
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function changedAt(chance: Chance, valid: Json, times: number): SentBody {
  let value = valid;
  let written = "";
  for (let time = 0; time < times; time++) {
    const replace = chance.pick(replacements);
    if (replace === "raw") written = chance.pick(raw);
    value = changed(chance, value, (old) => (replace === "raw" ? rawMark : replace(chance, old)));
  }
  return json(
    value,
    JSON.stringify(value).replaceAll(`"${rawMark}"`, () => written || "null"),
  );
}

type Replace = (chance: Chance, old: Json) => Json | undefined;
const replacements: (Replace | "raw")[] = [
  () => undefined,
  (chance) => chance.pick(odd),
  (chance) => chance.pick(odd),
  (chance) => chance.pick(hostileTexts),
  (chance, old) => (typeof old === "string" ? `${old} ${chance.pick(hostileTexts)}` : chance.pick(hostileTexts)),
  (chance, old) => (typeof old === "string" ? old + chance.pick(strangeTexts) : chance.pick(strangeTexts)),
  (chance) => chance.pick(schemes),
  (chance) => chance.pick(["x".repeat(1_501), "æ".repeat(5_000), "👩‍👧".repeat(90), "x ".repeat(5_000)]),
  (_, old) => [old],
  (_, old) => ({ da: old }),
  (_, old) => (Array.isArray(old) ? [...old, ...old] : String(old)),
  (chance, old) => withMember(old, chance.pick(names), chance.pick(odd)),
  (chance, old) => withMember(old, chance.pick(names), chance.pick(hostileTexts)),
  (chance) => Array.from({ length: chance.pick([101, 101, 101, 2_000]) }, () => 0),
  (chance) => nested(chance.pick([50, 50, 500])),
  "raw",
];

/** `__proto__` is made a member like all others. */
const withMember = (old: Json, name: string, value: Json): Json =>
  typeof old === "object" && old !== null && !Array.isArray(old)
    ? Object.fromEntries([...Object.entries(old), [name, value]])
    : Object.fromEntries([[name, value]]);

function nested(depth: number): Json {
  let value: Json = "x";
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { da: value };
  return value;
}

/** One place in it, at any depth, is made something else; undefined takes it away. */
function changed(chance: Chance, value: Json, replace: (old: Json) => Json | undefined): Json {
  if (typeof value !== "object" || value === null) return replace(value) ?? null;
  const keys = Object.keys(value);
  const key = keys.length > 0 && chance.chance(0.9) ? chance.pick(keys) : undefined;
  if (key === undefined) return replace(value) ?? {};
  const inner = (value as Record<string, Json>)[key] ?? null;
  const isLeaf = typeof inner !== "object" || inner === null || chance.chance(0.3);
  const next = isLeaf ? replace(inner) : changed(chance, inner, replace);
  const entries = Object.entries(value).flatMap(([name, old]) => {
    if (name !== key) return [[name, old] as const];
    return next === undefined ? [] : [[name, next] as const];
  });
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

function broken(chance: Chance, valid: Json): SentBody {
  const text = JSON.stringify(valid);
  const at = Math.floor(chance.next() * text.length);
  const bytes = encoder.encode(text);
  const middle = Math.max(1, text.indexOf(":") + 2);
  const sent = (content: Uint8Array<ArrayBuffer> | string, headers: Record<string, string> = {}): SentBody => {
    const bytes = typeof content === "string" ? encoder.encode(content) : content;
    return { bytes, value: parsed(new TextDecoder().decode(bytes)), headers };
  };
  return chance.pick([
    () => sent(""),
    () => sent(text.slice(0, at)),
    () => sent(`${text}}`),
    () => sent(`\ufeff${text}`),
    () => sent(`[${text}]`),
    () => sent(`${"[".repeat(10_000)}${"]".repeat(10_000)}`),
    () => sent(`${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`),
    () => sent(`{"name":${'{"da":'.repeat(10_000)}1${"}".repeat(10_000)}}`),
    () => sent(chance.pick(["null", "true", '"x"', "1e400", "NaN", "undefined", "[]", "{}"])),
    () => sent(new Uint8Array([...bytes.slice(0, middle), 0xff, 0xc0, 0x80, ...bytes.slice(middle)])),
    () => sent(new Uint8Array([0xff, 0xfe, ...[...bytes].flatMap((byte) => [byte, 0])])),
    () =>
      sent(text, {
        "content-type": chance.pick(["", "text/plain", "application/jsonp", "multipart/form-data", "text/html"]),
      }),
    () => sent(text, { "if-match": chance.pick(["", "1", "W/", '"999999"', '"1', "x".repeat(5_000)]) }),
    () => sent(text, { "idempotency-key": chance.pick(["", " ", "x".repeat(200), "a b", "a\tb"]) }),
    () => sent(text, { "content-length": "0", "content-encoding": "gzip" }),
    () => sent(`{"description":{"da":"${"x".repeat(5 * 1024 * 1024)}"}}`),
    () => sent(`{${Array.from({ length: 20_000 }, (_, index) => `"u${index}":1`).join()}}`),
    () => sent(`{"contacts":[${"0,".repeat(100_000)}0]}`),
    () => sent(text.replace("{", `{"name":1,`)),
  ])();
}

/** Whether a fault names something that was sent, or what is missing in something that was sent. */
export function isNamed(value: unknown, path: string, depth = 0): boolean {
  if (path === "") return true;
  if (typeof value !== "object" || value === null) return false;
  const members = Object.entries(value);
  if (members.some(([name]) => name === path)) return true;
  const inside = members.filter(([name]) => path.startsWith(`${name}.`));
  if (inside.some(([name, inner]) => isNamed(inner, path.slice(name.length + 1), depth + 1))) return true;
  return inside.length === 0 && depth > 0 && !path.includes(".");
}
