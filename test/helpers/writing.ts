import { afterAll } from "vitest";
import type { NewKey } from "../../schema/key.ts";
import { createApp } from "../../worker/app.ts";
import { r2Objects } from "../../worker/objects/r2.ts";
import { publishWritten } from "../../worker/publish.ts";
import { openPublished } from "../../worker/published.ts";
import { publishingFrom } from "../../worker/services.ts";
import { settingsFrom } from "../../worker/settings.ts";
import { openDatabase } from "../../worker/store/client.ts";
import { createOrganisation } from "../../worker/store/organisations.ts";
import { newSubject } from "../../worker/store/subjects.ts";
import { makeNewKey } from "../../worker/writes/keys.ts";
import type { Writing } from "../../worker/writes/write.ts";
import { bindings } from "./bindings.ts";
import { fictitiousOffer } from "./fictitious.ts";

/** The API with its writes, before a database that tests may write to, with a clock that a test can set. */
export function writingApi(start = new Date("2026-11-21T12:00:00+01:00")) {
  let moment = start;
  const now = () => moment;
  const database = openDatabase(bindings.DATABASE_URL);
  const publishing = () => ({ ...publishingFrom(bindings), database, now });
  let publishings: Promise<void>[] = [];
  const writing: Writing = {
    ...{ database, objects: r2Objects(bindings.SNAPSHOTS), now, ages: settingsFrom({}).ages },
    newId: () => crypto.randomUUID(),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    publishSoon: () => publishings.push(publishWritten(publishing())),
  };
  // What is still publishing when the tests of a file have ended needs the database.
  afterAll(() => Promise.allSettled(publishings));
  const published = openPublished(r2Objects(bindings.SNAPSHOTS), now);
  /** The same house, but for what a test puts in the place of a part of it. */
  const appWith = (own: Partial<Writing>) => createApp({ published, now, writing: { ...writing, ...own } });
  const app = appWith({});

  return {
    app,
    appWith,
    writing,
    /** Sets the clock forward. */
    pass: (milliseconds: number) => {
      moment = new Date(moment.getTime() + milliseconds);
    },
    /** Waits until all that was written is published, and is read from there. */
    async published() {
      await Promise.all(publishings);
      publishings = [];
      moment = new Date(moment.getTime() + 2_000);
    },
    /** An organisation of the tests' own, public from the start. */
    async organisation(id: string, { trusted }: { trusted: boolean }): Promise<string> {
      const state = {
        name: { da: `Opdigtet forening ${id}` },
        kind: "ngo" as const,
        summary: { da: "Opdigtet til tests." },
        sources: [{ title: "Opdigtet kilde", publisher: "Opdigtet", locator: "side 1" }],
      };
      await database.transaction((transaction) =>
        createOrganisation(transaction, {
          ...{ id, trusted },
          ...newSubject<"organisation">(state, state, moment.toISOString()),
        }),
      );
      return id;
    },
    /** A key's text. */
    async key(organisation: string, scope: NewKey["scope"] = "organisation", madeBy: string | null = null) {
      const making = { madeBy, now: moment, randomBytes: writing.randomBytes };
      const { text } = await database.transaction((transaction) =>
        makeNewKey({ ...making, transaction }, { organisation, scope, holder: "opdigtet funktion" }),
      );
      return text;
    },
    ask: (method: string, path: string, key: string | null, body?: unknown, headers: Record<string, string> = {}) =>
      app.request(path, {
        method,
        headers: {
          ...(key && { authorization: `Bearer ${key}` }),
          ...(body !== undefined && { "content-type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
  };
}

/** What an organisation would send of a fictitious offer. */
export function writtenOffer(own: Parameters<typeof fictitiousOffer>[0] = {}) {
  const { confirmations, version, updatedAt, organisation, status, ...offer } = fictitiousOffer(own);
  return offer;
}
