import type { PinnedLoader } from "../../schema/embedding/lines.ts";

/** The newest immutable version of the loader with its hash; nothing while none can be had. */
export async function newestPinned(fetch: typeof globalThis.fetch): Promise<PinnedLoader | undefined> {
  const response = await fetch("/embed/versions.json", { cache: "no-store" });
  if (!response.ok) return undefined;
  const { versions } = (await response.json()) as { versions: PinnedLoader[] };
  return versions.at(-1);
}
