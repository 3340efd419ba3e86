import { describe, expect, it } from "vitest";
import { encodeSnapshot, snapshotFormat } from "../../schema/snapshot.ts";
import type { ObjectStore } from "../../worker/objects/object-store.ts";
import { writePointer, writeSnapshot } from "../../worker/objects/snapshots.ts";
import { openPublished } from "../../worker/published.ts";
import { sha256 } from "../../worker/rules/sha256.ts";
import { fictitiousRegistry } from "../helpers/fictitious.ts";
import { memoryObjects } from "../helpers/memory-objects.ts";

/** Puts a registry with so many offers into the store as version `version`. */
async function put(objects: ObjectStore, version: number, offers: number): Promise<string> {
  const whole = fictitiousRegistry();
  const text = encodeSnapshot({ ...whole, offers: whole.offers.slice(0, offers) });
  const hash = sha256(text);
  await writeSnapshot(objects, hash, text);
  const counts = { offers, organisations: 0, guidance: 0, situations: 0 };
  const url = `/v1/registry/${hash}`;
  await writePointer(objects, {
    version,
    format: snapshotFormat,
    hash,
    url,
    publishedAt: "2026-11-21T12:00:00.000Z",
    counts,
    previous: null,
  });
  return hash;
}

function clock() {
  let time = Date.parse("2026-11-21T12:00:00Z");
  return { now: () => new Date(time), pass: (milliseconds: number) => (time += milliseconds) };
}

const offersIn = async (published: ReturnType<typeof openPublished>) =>
  (await published.current()).prepared.offers.length;

describe("the published registry", () => {
  it("is not ready while nothing has been published", async () => {
    await expect(openPublished(memoryObjects(), clock().now).current()).rejects.toMatchObject({ code: "not-ready" });
  });

  it("is believed for a second and then looked for anew", async () => {
    const [objects, { now, pass }] = [memoryObjects(), clock()];
    const published = openPublished(objects, now);
    await put(objects, 1, 3);
    expect(await offersIn(published)).toBe(3);
    await put(objects, 2, 5);
    pass(900);
    expect(await offersIn(published)).toBe(3);
    pass(200);
    expect(await offersIn(published)).toBe(5);
  });

  it("goes on from memory when the store is away", async () => {
    const [objects, { now, pass }] = [memoryObjects(), clock()];
    const published = openPublished(objects, now);
    await put(objects, 1, 3);
    await published.current();
    objects.read = () => Promise.reject(new Error("The store is away."));
    pass(5_000);
    expect(await offersIn(published)).toBe(3);
  });

  it("holds nobody up when one reader is cut off while it looks", async () => {
    const [objects, { now, pass }] = [memoryObjects(), clock()];
    const published = openPublished(objects, now);
    await put(objects, 1, 3);
    await published.current();
    const read = objects.read;
    objects.read = () => new Promise(() => undefined);
    pass(2_000);
    void published.current();
    expect(await offersIn(published)).toBe(3);
    objects.read = read;
    await put(objects, 2, 5);
    pass(2_000);
    expect(await offersIn(published)).toBe(5);
  });

  it("never goes back to an older version", async () => {
    const [objects, { now, pass }] = [memoryObjects(), clock()];
    const published = openPublished(objects, now);
    await put(objects, 2, 5);
    await published.current();
    await put(objects, 1, 3);
    pass(2_000);
    expect(await offersIn(published)).toBe(5);
  });

  it("keeps no bytes of one snapshot under the hash of another", async () => {
    const [objects, { now, pass }] = [memoryObjects(), clock()];
    const published = openPublished(objects, now);
    const first = await put(objects, 1, 3);
    await published.current();
    const slow = published.bytes(first, "identity");
    const second = await put(objects, 2, 5);
    pass(2_000);
    await published.current();
    await slow;
    for (const hash of [first, second]) {
      const bytes = await published.bytes(hash, "identity");
      expect(sha256(new TextDecoder().decode(bytes ?? undefined))).toBe(hash);
    }
  });
});
