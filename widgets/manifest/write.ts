import { writeFileSync } from "node:fs";

/** Writes `widgets/custom-elements.json` anew. Elements need a browser to be made, but not to be read. */
globalThis.HTMLElement ??= class {} as typeof HTMLElement;
const { manifest } = await import("./manifest.ts");
writeFileSync(new URL("../custom-elements.json", import.meta.url), `${JSON.stringify(manifest(), null, 2)}\n`);
