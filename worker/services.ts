import type { Fetcher, R2Bucket } from "@cloudflare/workers-types";
import { r2Objects } from "./objects/r2.ts";
import type { Publishing } from "./publish.ts";
import { openPublished, type Published } from "./published.ts";
import { openDatabase } from "./store/client.ts";
import type { RegistrySettings } from "./store/registry.ts";

/** What the Worker is configured with. This file is the only reader of it. */
export interface Bindings {
  /** A libSQL server: http(s):// or libsql://. */
  DATABASE_URL: string;
  DATABASE_AUTH_TOKEN?: string;
  /** Ages in days since the oldest required confirmation; see `FreshnessAges`. */
  FRESHNESS_DUE_DAYS?: string;
  FRESHNESS_OVERDUE_DAYS?: string;
  FRESHNESS_HIDDEN_DAYS?: string;
  WAITING_DAYS?: string;
  SNAPSHOTS: R2Bucket;
  ASSETS: Fetcher;
}

/** What requests are answered with. Time comes from here too, so that a test can set it. */
export interface Services {
  published: Published;
  now: () => Date;
}

export function servicesFrom({ SNAPSHOTS }: Bindings): Services {
  const now = () => new Date();
  return { published: openPublished(r2Objects(SNAPSHOTS), now), now };
}

export function publishingFrom(bindings: Bindings): Publishing {
  return {
    database: openDatabase(bindings.DATABASE_URL, bindings.DATABASE_AUTH_TOKEN),
    objects: r2Objects(bindings.SNAPSHOTS),
    settings: settingsFrom(bindings),
    now: () => new Date(),
    holder: crypto.randomUUID(),
  };
}

/** Ages as set, or as the registry's users were promised: 180, 270, 365 and 120 days. */
export function settingsFrom(
  bindings: Partial<
    Pick<Bindings, "FRESHNESS_DUE_DAYS" | "FRESHNESS_OVERDUE_DAYS" | "FRESHNESS_HIDDEN_DAYS" | "WAITING_DAYS">
  >,
): RegistrySettings {
  return {
    ages: {
      due: Number(bindings.FRESHNESS_DUE_DAYS ?? 180),
      overdue: Number(bindings.FRESHNESS_OVERDUE_DAYS ?? 270),
      hidden: Number(bindings.FRESHNESS_HIDDEN_DAYS ?? 365),
    },
    waitingAge: Number(bindings.WAITING_DAYS ?? 120),
  };
}
