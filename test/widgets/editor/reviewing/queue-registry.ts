import { z } from "zod";
import { organisation } from "../../../../schema/organisation.ts";
import { type Review, review as reviewSchema } from "../../../../schema/review.ts";
import { fictitiousOrganisation } from "../../../helpers/fictitious.ts";
import { type Answers, areasAnswer, fakeRegistry, page, pageOf, refusal } from "./fake-registry.ts";

export const contact = (value: string) => [{ channel: "phone", value }];

/** A proposal about a made-up offer, changed by what a test needs. */
export function review(own: Partial<Review> = {}): Review {
  const changes = own.changes ?? [{ field: "contacts", from: contact("00 00 00 01"), to: contact("00 00 00 02") }];
  return {
    ...{ id: "r-1", subjectKind: "offer", subject: "opdigtet-linje", organisation: "opdigtet-forening" },
    ...{ state: "open", decidable: true, version: 4, changes, fields: changes.map(({ field }) => field) },
    proposers: [{ key: "forening", organisation: "opdigtet-forening", holder: "opdigtet koordinator" }],
    ...{ proposedAt: "2026-11-19T23:30:00Z", decidedBy: null, decidedAt: null, reason: null },
    ...own,
  };
}

export const newName = (name: string) => ({ field: "name", from: { da: "Opdigtet linje" }, to: { da: name } });

/** A registry with these reviews, in which decisions take effect. */
export function queueWith(reviews: Review[], more: Answers = {}) {
  const decide = (id: string, state: Review["state"]): Answers => ({
    [`POST /v1/reviews/${id}/${state === "approved" ? "approval" : "rejection"}`]: ({ body }) => {
      const found = reviews.find((known) => known.id === id);
      if (!found) return refusal("not-found");
      Object.assign(found, { state, changes: [], decidedBy: "redaktoer", decidedAt: "2026-11-21T10:00:00Z" });
      Object.assign(found, { reason: (body as { reason?: string }).reason ?? null });
      return { schema: reviewSchema, body: found };
    },
  });
  return fakeRegistry({
    "GET /v1/reviews": (_, query) => ({
      schema: page(reviewSchema),
      body: pageOf(
        reviews.filter(({ state }) => state === query.get("state")),
        query,
      ),
    }),
    "GET /v1/organisations": (_, query) => ({
      schema: page(organisation),
      body: pageOf([fictitiousOrganisation()], query),
    }),
    "GET /v1/areas": () => areasAnswer(),
    "GET /v1/organisations/opdigtet-forening/offers/opdigtet-linje": () => ({
      schema: z.looseObject({ name: z.object({ da: z.string() }) }),
      body: { name: { da: "Opdigtet linje" } },
    }),
    ...Object.assign({}, ...reviews.flatMap(({ id }) => [decide(id, "approved"), decide(id, "rejected")])),
    ...more,
  });
}
