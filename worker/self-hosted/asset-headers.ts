/** Header rules as Cloudflare's static assets read them from a `_headers` file. */
interface Rule {
  path: RegExp;
  headers: [name: string, value: string | null][];
}

/** The headers for a path under these rules: later rules win, and `! Name` takes a header away. */
export function assetHeaders(file: string): (path: string) => Map<string, string> {
  const rules = readRules(file);
  return (path) => {
    const headers = new Map<string, string>();
    for (const rule of rules.filter((candidate) => candidate.path.test(path))) {
      for (const [name, value] of rule.headers) {
        if (value === null) headers.delete(name);
        else headers.set(name, value);
      }
    }
    return headers;
  };
}

function readRules(file: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of file.split("\n").filter((text) => text.trim() !== "" && !text.startsWith("#"))) {
    const [, dropped, name = "", value = ""] = /^\s+(!)?\s*([\w-]+)(?::\s*(.*))?$/.exec(line) ?? [];
    if (/^\S/.test(line)) rules.push({ path: pathPattern(line.trim()), headers: [] });
    else rules.at(-1)?.headers.push([name.toLowerCase(), dropped ? null : value.trim()]);
  }
  return rules;
}

function pathPattern(path: string): RegExp {
  return new RegExp(
    `^${path
      .split("*")
      .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"))
      .join(".*")}$`,
  );
}
