import { readFileSync } from "node:fs";

const text = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

/** A file below `widgets` and every one there that it imports. */
export function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, name = ""] of text(path).matchAll(/from "(\.[^"]+)"/g)) {
    const { pathname } = new URL(name, `file:///widgets/${path}`);
    if (pathname.startsWith("/widgets/")) withImports(pathname.slice("/widgets/".length), seen);
  }
  return seen;
}

/** Whatever the group of a pattern matches in these files, once each. */
export function found(paths: Iterable<string>, ...patterns: RegExp[]): string[] {
  const matches = [...paths].flatMap((path) => patterns.flatMap((pattern) => [...text(path).matchAll(pattern)]));
  return [...new Set(matches.map(([, name = ""]) => name))];
}
