import { createHash } from "node:crypto";

const drawnBy = "vejviser-2026";

/**
 * As many of these as are wanted, drawn by lot but always the same ones: those whose id gives the smallest hash. An
 * offer more in the seed pushes out one at most.
 */
export function drawn<Entry extends { id: string }>(entries: Entry[], howMany: number): Entry[] {
  const lot = ({ id }: Entry) => createHash("sha256").update(`${drawnBy} ${id}`).digest("hex");
  const byLot = entries.map((entry) => ({ entry, lot: lot(entry) })).sort((a, b) => (a.lot < b.lot ? -1 : 1));
  return byLot.slice(0, howMany).map(({ entry }) => entry);
}
