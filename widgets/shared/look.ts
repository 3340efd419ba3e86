import type { tokens } from "./tokens.ts";

type LookName = keyof typeof tokens;

/** What a host can give: custom properties `--vejviser-…`, and parameters of a framed page. */
const lookNames: LookName[] = [
  "surface",
  "card",
  "text",
  "muted",
  "line",
  "field",
  "accent",
  "accent-soft",
  "on-accent",
  "note",
  "focus",
  "radius",
  "control-radius",
  "font",
  "font-size",
  "line-height",
];

/** Colours, lengths and names of fonts, never an address. */
const value = /^(?!.*url\()[\w#%., ()"'/+*-]{1,120}$/i;

/** What `read` finds of the look; empty or null means that the host leaves it to us. */
export function readLook(read: (name: LookName) => string | null): [LookName, string][] {
  return lookNames.flatMap((name) => {
    const found = read(name)?.trim();
    return found && value.test(found) ? [[name, found] as [LookName, string]] : [];
  });
}
