/** What a page of ours may do. All that is not named here is refused by the browser. */
export interface Permissions {
  scripts?: string;
  styles?: string;
  /** By default only what stands in the page itself, such as its empty icon. */
  images?: string;
  connect?: string;
  frames?: string;
  /** Where a form may be sent. By default nowhere. */
  forms?: string;
  /** Who may show the page in a frame. */
  ancestors?: string;
  /** Who may make markup out of text. `"anyone"` for a script of others that we cannot hold to it. */
  markup?: "nobody" | "lit" | "anyone";
}

const trustedTypes = {
  nobody: ["require-trusted-types-for 'script'", "trusted-types 'none'"],
  lit: ["require-trusted-types-for 'script'", "trusted-types lit-html"],
  anyone: [],
};

/** The headers of every page: nothing from a third party, no inline script, and no address told to anybody. */
export function pageHeaders(permissions: Permissions): Record<string, string> {
  const {
    scripts,
    styles = "'self'",
    images = "data:",
    connect,
    frames,
    forms = "'none'",
    ancestors = "'none'",
    markup = "nobody",
  } = permissions;
  const sources = {
    "default-src": "'none'",
    "script-src": scripts,
    "style-src": styles,
    "img-src": images,
    "connect-src": connect,
    "frame-src": frames,
    "frame-ancestors": ancestors,
    "base-uri": "'none'",
    "form-action": forms,
  };
  const directives = Object.entries(sources).flatMap(([name, value]) => (value ? [`${name} ${value}`] : []));
  return {
    "content-security-policy": [...directives, ...trustedTypes[markup]].join("; "),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
    "cache-control": "no-store",
  };
}
