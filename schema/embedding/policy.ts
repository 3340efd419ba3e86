import type { EmbedChoices } from "./choices.ts";

/** What a host's Content-Security-Policy must allow besides what it allows already. */
export interface PolicyLines {
  /** Directives with the source to add to each. */
  directives: string[];
  /** To add where the host has `require-trusted-types-for`; empty where nothing is needed. */
  trustedTypes: string;
}

/** The directives for one way to embed from the registry at `origin`. */
export function policyLines(way: EmbedChoices["way"], origin: string): PolicyLines {
  const needed = { frame: ["script-src", "frame-src"], inline: ["script-src", "connect-src"], iframe: ["frame-src"] };
  return {
    directives: needed[way].map((directive) => `${directive} ${origin}`),
    // Lit makes a policy at import, and the page may hold another copy of it.
    trustedTypes: way === "inline" ? "trusted-types lit-html 'allow-duplicates'" : "",
  };
}
