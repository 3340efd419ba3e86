import { type Prepared, prepare } from "../../schema/matching/prepare.ts";
import type { RegistryPointer } from "../../schema/registry-pointer.ts";
import { decodeSnapshot } from "../../schema/snapshot.ts";

/** The registry could not be had: out of reach, altered on the way, or in a form that this widget cannot read. */
export class RegistryUnavailable extends Error {}

/** The same for every visitor, kept by no browser, and telling nobody where it was asked from. */
const anonymous: RequestInit = { cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer" };

/**
 * Fetches the newest snapshot from the registry at `origin` and makes it ready to search. The only fetch in the widgets.
 * Throws `RegistryUnavailable`.
 */
export async function loadRegistry(origin: string, fetch: typeof globalThis.fetch): Promise<Prepared> {
  try {
    return prepare(decodeSnapshot(await newestSnapshot(origin, fetch)));
  } catch (cause) {
    throw new RegistryUnavailable(`no usable registry at ${origin}`, { cause });
  }
}

async function newestSnapshot(origin: string, fetch: typeof globalThis.fetch): Promise<string> {
  const first = await fetchNewest(origin, fetch);
  // Withdrawn or replaced after we were told where it is: ask once more.
  const response = first.status === 404 || first.status === 410 ? await fetchNewest(origin, fetch) : first;
  return (await ok(response)).text();
}

async function fetchNewest(origin: string, fetch: typeof globalThis.fetch): Promise<Response> {
  const newest = await ok(await fetch(new URL("/v1/registry", origin), anonymous));
  const { hash, url } = (await newest.json()) as RegistryPointer;
  return fetch(new URL(url, origin), { ...anonymous, integrity: `sha256-${base64(hash)}` });
}

async function ok(response: Response): Promise<Response> {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return response;
}

function base64(hex: string): string {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return btoa(String.fromCharCode(...bytes));
}
