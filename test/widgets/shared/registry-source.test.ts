import { describe, expect, test } from "vitest";
import { encodeSnapshot } from "../../../schema/snapshot.ts";
import { loadRegistry, RegistryUnavailable } from "../../../widgets/shared/registry-source.ts";
import { fictitiousRegistry } from "../../helpers/fictitious.ts";

const origin = "https://vejviser.example";
const snapshot = encodeSnapshot(fictitiousRegistry());

async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

interface Asked {
  url: string;
  init: RequestInit | undefined;
}

/** A registry whose pointer names one text and whose snapshots are what is given, in turn; 410 where that is null. */
async function registry(named: string, snapshots: (string | null)[] = [named]) {
  const hash = await hashOf(named);
  const asked: Asked[] = [];
  const left = [...snapshots];
  const fetching: typeof fetch = (input, init) => {
    const url = String(input);
    asked.push({ url, init });
    if (url === `${origin}/v1/registry`) return Promise.resolve(Response.json({ hash, url: `/v1/registry/${hash}` }));
    const text = left.shift() ?? null;
    if (text === null) return Promise.resolve(new Response("gone", { status: 410 }));
    // The browser itself compares the bytes with `integrity`.
    return fetch(URL.createObjectURL(new Blob([text])), init);
  };
  return { fetching, asked };
}

describe("the registry's source", () => {
  test("asks twice, without cookies, cache or referrer, and gives what can be searched", async () => {
    const { fetching, asked } = await registry(snapshot);
    const prepared = await loadRegistry(origin, fetching);
    expect(prepared.offers).toHaveLength(fictitiousRegistry().offers.length);
    expect(asked.map(({ url }) => url)).toEqual([
      `${origin}/v1/registry`,
      `${origin}/v1/registry/${await hashOf(snapshot)}`,
    ]);
    for (const { init } of asked) {
      expect(init).toMatchObject({ cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer" });
    }
  });

  test("refuses a snapshot that was altered on the way", async () => {
    const { fetching } = await registry(snapshot, [snapshot.replace("Opdigtet linje", "Opdigtet løgn")]);
    await expect(loadRegistry(origin, fetching)).rejects.toThrow(RegistryUnavailable);
  });

  test("asks once more when the snapshot was replaced in between, and only once", async () => {
    const replaced = await registry(snapshot, [null, snapshot]);
    await expect(loadRegistry(origin, replaced.fetching)).resolves.toBeDefined();
    const gone = await registry(snapshot, [null, null, snapshot]);
    await expect(loadRegistry(origin, gone.fetching)).rejects.toThrow(RegistryUnavailable);
    expect(gone.asked).toHaveLength(4);
  });

  test("says so when there is none, or one in a form that it cannot read", async () => {
    const broken: typeof fetch = () => Promise.reject(new TypeError("no network"));
    await expect(loadRegistry(origin, broken)).rejects.toThrow(RegistryUnavailable);
    const failing: typeof fetch = () => Promise.resolve(new Response("", { status: 503 }));
    await expect(loadRegistry(origin, failing)).rejects.toThrow(RegistryUnavailable);
    const { fetching } = await registry(JSON.stringify({ format: 99 }));
    await expect(loadRegistry(origin, fetching)).rejects.toThrow(RegistryUnavailable);
  });
});
