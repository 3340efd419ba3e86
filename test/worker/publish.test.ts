import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { changes, leases, offers, revisions, snapshots } from "../../schema/tables.ts";
import type { ObjectStore } from "../../worker/objects/object-store.ts";
import { pointerKey, readPointer } from "../../worker/objects/snapshots.ts";
import { publish } from "../../worker/publish.ts";
import { firstHash } from "../../worker/rules/revision.ts";
import { publishingFrom } from "../../worker/services.ts";
import { bindings } from "../helpers/api.ts";

function memoryObjects(): ObjectStore & { all: Map<string, Uint8Array> } {
  const all = new Map<string, Uint8Array>();
  return {
    all,
    read: async (key) => all.get(key) ?? null,
    write: async (key, bytes) => void all.set(key, bytes),
  };
}

describe("publishing", () => {
  const publishing = { ...publishingFrom(bindings), objects: memoryObjects() };
  const { database, objects } = publishing;

  beforeEach(async () => {
    objects.all.clear();
    await database.delete(changes);
    await database.delete(snapshots);
    await database.delete(leases);
  });

  it("publishes once and then nothing, as long as nothing changes", async () => {
    expect(await publish(publishing)).toBe("published");
    const before = new Map(objects.all);
    expect(await publish(publishing)).toBe("unchanged");
    expect(objects.all).toEqual(before);
    expect(await database.$count(snapshots)).toBe(1);
  });

  it("tells those who follow what was added, what changed and what is gone", async () => {
    await publish(publishing);
    const first = await database.select().from(changes);
    expect(first.every(({ tombstone }) => !tombstone)).toBe(true);
    const id = first.find(({ subjectKind }) => subjectKind === "offer")?.subject ?? "";
    await database.update(offers).set({ status: "draft" }).where(eq(offers.id, id));
    expect(await publish(publishing)).toBe("published");
    const second = (await database.select().from(changes)).slice(first.length);
    expect(second).toMatchObject([{ subjectKind: "offer", subject: id, tombstone: true }]);
    await database.update(offers).set({ status: "published" }).where(eq(offers.id, id));
    await publish(publishing);
    const third = (await database.select().from(changes)).slice(first.length + 1);
    expect(third).toMatchObject([{ subjectKind: "offer", subject: id, tombstone: false }]);
  });

  it("stays away while somebody else publishes, and takes over when they have run out of time", async () => {
    const lease = { name: "publish", holder: "another" };
    await database.insert(leases).values({ ...lease, until: new Date(Date.now() + 60_000).toISOString() });
    expect(await publish(publishing)).toBe("busy");
    await database.update(leases).set({ until: new Date(Date.now() - 1).toISOString() });
    expect(await publish(publishing)).toBe("published");
    expect(await database.$count(leases)).toBe(0);
  });

  it("finishes what was interrupted before the pointer was moved", async () => {
    await publish(publishing);
    objects.all.delete(pointerKey);
    expect(await publish(publishing)).toBe("published");
    expect((await readPointer(objects))?.version).toBe((await database.select().from(snapshots))[0]?.sequence);
  });

  it("gives the lease back when it fails", async () => {
    const failing = {
      ...publishing,
      objects: { ...objects, write: () => Promise.reject(new Error("The store is away.")) },
    };
    await expect(publish(failing)).rejects.toThrow("The store is away.");
    expect(await database.$count(leases)).toBe(0);
    expect(await publish(publishing)).toBe("published");
  });
});

describe("the seed in the database", () => {
  it("came in through revisions that form one chain", async () => {
    const { database } = publishingFrom(bindings);
    const chain = await database.select().from(revisions).orderBy(revisions.sequence);
    expect(chain.length).toBeGreaterThan(50);
    chain.forEach(({ previousHash }, index) => {
      expect(previousHash).toBe(index === 0 ? firstHash : chain[index - 1]?.hash);
    });
  });
});
