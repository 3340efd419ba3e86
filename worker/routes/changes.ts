import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { guidance } from "../../schema/guidance.ts";
import { offer } from "../../schema/offer.ts";
import { organisation } from "../../schema/organisation.ts";
import type { Registry } from "../../schema/registry.ts";
import type { Published } from "../published.ts";
import { type Change, followedKinds, listOf } from "../rules/changes.ts";
import { readChangesSince } from "../writes/changes.ts";
import type { Writing } from "../writes/write.ts";
import { createRoutes } from "./create-routes.ts";
import { failures, json } from "./responses.ts";

/** The most lines in one answer. */
const most = 100;

const change = z
  .strictObject({
    sequence: z.int(),
    subjectKind: z.enum(followedKinds),
    subject: z.string(),
    /** It is no longer public: forget it. */
    tombstone: z.boolean(),
    /** What is public of it now, which may be newer than this line. */
    item: z.union([offer, organisation, guidance]).optional(),
  })
  .meta({ id: "Change" });

const changes = createRoute({
  method: "get",
  path: "/v1/changes",
  summary: "What was published after a sequence number, in order: whoever replays it from 0 has the registry",
  request: {
    query: z.strictObject({
      /** The sequence number of the last line that one has; 0 for none. */
      since: z
        .string()
        .regex(/^\d{1,15}$/, { error: "a whole number" })
        .optional(),
    }),
  },
  responses: {
    200: json(
      "Lines in order. Ask again with `next` until there are no more.",
      z.strictObject({ items: z.array(change), next: z.int(), more: z.boolean() }),
    ),
    ...failures("invalid-request", "database-away"),
  },
});

export function changeRoutes({ published, writing }: { published: Published; writing: Writing }) {
  return createRoutes().openapi(changes, async (context) => {
    const since = Number(context.req.valid("query").since ?? "0");
    const { pointer, prepared } = await published.current();
    // Not beyond the snapshot that the items come from.
    const lines = await readChangesSince(writing.database, since, pointer.version, most + 1);
    const told = lines.slice(0, most);
    return context.json(
      {
        items: told.map((line) => ({ ...line, ...itemOf(line, prepared.registry) })),
        next: told.at(-1)?.sequence ?? since,
        more: lines.length > most,
      },
      200,
    );
  });
}

function itemOf({ subjectKind, subject }: Change, registry: Registry) {
  const item = listOf(registry, subjectKind).find(({ id }) => id === subject);
  return item ? { tombstone: false, item } : { tombstone: true };
}
