import { eq, isNotNull, ne } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { changes, leases, offers, revisionFields, revisions, snapshots } from "../../schema/tables.ts";
import { pointerKey, readPointer } from "../../worker/objects/snapshots.ts";
import { publish } from "../../worker/publish.ts";
import { commitment, firstHash, revisionHash } from "../../worker/rules/revision.ts";
import { publishingFrom } from "../../worker/services.ts";
import { bindings } from "../helpers/bindings.ts";
import { memoryObjects } from "../helpers/memory-objects.ts";

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
    const [offer] = await database.select().from(offers).where(eq(offers.id, id));
    await database.update(offers).set({ approved: null }).where(eq(offers.id, id));
    expect(await publish(publishing)).toBe("published");
    const second = (await database.select().from(changes)).slice(first.length);
    expect(second).toMatchObject([{ subjectKind: "offer", subject: id, tombstone: true }]);
    await database.update(offers).set({ approved: offer?.approved }).where(eq(offers.id, id));
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
    expect(await database.$count(leases, ne(leases.until, ""))).toBe(0);
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
    expect(await database.$count(leases, ne(leases.until, ""))).toBe(0);
    expect(await publish(publishing)).toBe("published");
  });

  it("publishes nothing once somebody else has taken over", async () => {
    const slow = {
      ...publishing,
      objects: {
        ...objects,
        write: async (key: string, bytes: Uint8Array) => {
          await database.update(leases).set({ holder: "another" });
          await objects.write(key, bytes);
        },
      },
    };
    expect(await publish(slow)).toBe("busy");
    expect(await database.$count(snapshots)).toBe(0);
    expect(await readPointer(objects)).toBeNull();
  });

  it("tells what is gone even when the last snapshot is of another format or lost", async () => {
    await publish(publishing);
    const first = await database.select().from(changes);
    const id = first.find(({ subjectKind }) => subjectKind === "offer")?.subject ?? "";
    await database.update(snapshots).set({ format: 0 });
    const [offer] = await database.select().from(offers).where(eq(offers.id, id));
    await database.update(offers).set({ approved: null }).where(eq(offers.id, id));
    await publish(publishing);
    const later = (await database.select().from(changes)).slice(first.length);
    expect(later.filter(({ tombstone }) => tombstone)).toMatchObject([{ subjectKind: "offer", subject: id }]);
    expect(later.length).toBe(first.length);
    await database.update(offers).set({ approved: offer?.approved }).where(eq(offers.id, id));
  });

  it("shows the approved state and not the working one", async () => {
    const [offer] = await database.select().from(offers).where(isNotNull(offers.approved)).limit(1);
    if (!offer) throw new Error("no offer");
    const changed = { ...offer.working, name: { da: "Opdigtet navn, ikke godkendt" } };
    await database.update(offers).set({ working: changed }).where(eq(offers.id, offer.id));
    await publish(publishing);
    const texts = [...objects.all.values()].map((bytes) => new TextDecoder().decode(bytes)).join();
    await database.update(offers).set({ working: offer.working }).where(eq(offers.id, offer.id));
    expect(texts).not.toContain("Opdigtet navn, ikke godkendt");
  });
});

describe("the seed in the database", () => {
  it("came in through revisions that form one chain over all their fields", async () => {
    const { database } = publishingFrom(bindings);
    const chain = await database.select().from(revisions).orderBy(revisions.sequence);
    const fields = Map.groupBy(await database.select().from(revisionFields), ({ revision }) => revision);
    expect(chain.length).toBeGreaterThan(100);
    let previousHash = firstHash;
    for (const { sequence, hash, ...head } of chain) {
      const own = (fields.get(sequence) ?? []).sort((a, b) => (a.field < b.field ? -1 : 1));
      for (const field of own) expect(commitment(field, field.salt ?? "")).toBe(field.commitment);
      expect(head.previousHash).toBe(previousHash);
      expect(revisionHash(head, own)).toBe(hash);
      previousHash = hash;
    }
    expect([...fields.values()].flat().length).toBeGreaterThan(1_000);
  });
});
