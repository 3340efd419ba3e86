import { describe, expect, it } from "vitest";
import { decodeSnapshot, encodeSnapshot, SnapshotError, snapshotFormat } from "../../schema/snapshot.ts";
import { fictitiousRegistry } from "../helpers/fictitious.ts";

describe("a snapshot", () => {
  it("gives back what went in", () => {
    const registry = fictitiousRegistry();
    const read = decodeSnapshot(encodeSnapshot(registry));
    const sorted = <Item extends { id: string }>(items: Item[]) => items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(read.offers).toEqual(sorted(registry.offers));
    expect(read.guidance).toEqual(sorted(registry.guidance));
    expect(read.organisations).toEqual(sorted(registry.organisations));
    expect(read.areas).toEqual(registry.areas);
    expect(read.labels).toEqual(registry.labels);
  });

  it("is the same text whatever order the registry was read in", () => {
    const registry = fictitiousRegistry();
    const shuffled = {
      ...Object.fromEntries(Object.entries(registry).reverse()),
      offers: registry.offers.toReversed().map((offer) => Object.fromEntries(Object.entries(offer).reverse())),
      guidance: registry.guidance.toReversed(),
      situations: registry.situations.toReversed(),
    } as typeof registry;
    expect(encodeSnapshot(shuffled)).toBe(encodeSnapshot(registry));
  });

  it("tells nothing of what an offer is silent about, and each document once", () => {
    const registry = fictitiousRegistry();
    const text = encodeSnapshot(registry);
    expect(text.length).toBeLessThan(JSON.stringify(registry).length);
    const title = registry.offers[0]?.sources[0]?.title ?? "";
    expect(text.split(`"title":"${title}"`)).toHaveLength(2);
  });

  it.each([
    ["half of one", encodeSnapshot(fictitiousRegistry()).slice(0, 4000)],
    ["another format", JSON.stringify({ format: snapshotFormat + 1 })],
  ])("is refused when it is %s", (_what, text) => {
    expect(() => decodeSnapshot(text)).toThrow(SnapshotError);
  });
});
