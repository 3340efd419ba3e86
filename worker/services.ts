import type { R2Bucket } from "@cloudflare/workers-types";
import { r2Objects } from "./objects/r2.ts";
import type { Publishing } from "./publish.ts";
import { openPublished, type Published } from "./published.ts";
import { type SettingVariables, settingsFrom } from "./settings.ts";
import { openDatabase } from "./store/client.ts";
import type { Writing } from "./writes/write.ts";

/** What the Worker is configured with. This file is the only reader of it. */
export interface Bindings extends SettingVariables {
  /** A libSQL server: http(s):// or libsql://. */
  DATABASE_URL: string;
  DATABASE_AUTH_TOKEN?: string;
  SNAPSHOTS: R2Bucket;
}

/** What requests are answered with. Time comes from here too, so that a test can set it. */
export interface Services {
  published: Published;
  now: () => Date;
  /** Absent where a house only reads. */
  writing?: Writing;
}

export function servicesFrom(bindings: Bindings, publishSoon: () => void): Services {
  const now = () => new Date();
  const objects = r2Objects(bindings.SNAPSHOTS);
  return {
    published: openPublished(objects, now),
    now,
    writing: {
      objects,
      database: openDatabase(bindings.DATABASE_URL, bindings.DATABASE_AUTH_TOKEN),
      ages: settingsFrom(bindings).ages,
      now,
      newId: () => crypto.randomUUID(),
      randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
      publishSoon,
    },
  };
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
