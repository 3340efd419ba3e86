import { and, eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { revisionFields, revisions } from "../../../schema/tables.ts";
import { brokenLinks } from "../../helpers/chain.ts";
import { writingApi } from "../../helpers/writing.ts";

const api = writingApi();
const id = "opdigtet-betroet";
const path = `/v1/organisations/${id}`;
const written = {
  id,
  name: { da: "Opdigtet betroet forening" },
  kind: "ngo",
  summary: { da: "Opdigtet til tests." },
  sources: [{ title: "Opdigtet kilde", publisher: "Opdigtet", locator: "s. 1" }],
};
let admin: string;
beforeAll(async () => {
  admin = await api.key("landsforeningen-spor", "admin");
});

/** What the chain says of whether the organisation is trusted, by its version. */
const told = () =>
  api.writing.database
    .select({ version: revisions.version, before: revisionFields.before, after: revisionFields.after })
    .from(revisions)
    .innerJoin(revisionFields, eq(revisionFields.revision, revisions.sequence))
    .where(and(eq(revisions.subject, id), eq(revisionFields.field, "trusted")));

it("stands in the chain when an organisation comes to be trusted, and when it is no more", async () => {
  expect((await api.ask("POST", "/v1/organisations", admin, { ...written, trusted: false })).status).toBe(201);
  const stale = { "if-match": '"1"' };
  const yes = await api.ask("PUT", path, admin, { ...written, trusted: true }, stale);
  expect(yes.headers.get("etag")).toBe('"2"');
  expect(await yes.json()).toMatchObject({ trusted: true, version: 2 });
  // Whoever read it before is told that somebody was faster.
  expect((await api.ask("PUT", path, admin, { ...written, trusted: false }, stale)).status).toBe(412);
  const same = await api.ask("PUT", path, admin, { ...written, trusted: true }, { "if-match": '"2"' });
  expect(same.headers.get("etag")).toBe('"2"');
  const no = await api.ask("PUT", path, admin, { ...written, trusted: false }, { "if-match": '"2"' });
  expect(await no.json()).toMatchObject({ trusted: false, version: 3 });

  expect(await told()).toEqual([
    { version: 1, before: null, after: false },
    { version: 2, before: false, after: true },
    { version: 3, before: true, after: false },
  ]);
  expect(await brokenLinks(api.writing.database)).toEqual([]);
});
