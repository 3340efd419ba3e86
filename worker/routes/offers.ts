import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import type { Prepared } from "../../schema/matching/prepare.ts";
import { facetNames, type Match, type OfferQuery, why } from "../../schema/matching/query.ts";
import { matchOffer, search } from "../../schema/matching/search.ts";
import { offer, waiting } from "../../schema/offer.ts";
import { type OfferSearch, offerSearch } from "../../schema/offer-search.ts";
import * as codes from "../../schema/vocabulary.ts";
import { jsonOnly, notTooLarge } from "../middleware/json-body.ts";
import { ProblemError } from "../problems.ts";
import type { Services } from "../services.ts";
import { createRoutes } from "./create-routes.ts";
import { refuseUnknownPlaces } from "./places.ts";
import { failures, json, paged, pageOf } from "./responses.ts";

/** What was worked out for this question at this moment. */
const computed = z
  .strictObject({
    freshness: z.enum(codes.freshness),
    /** So long unconfirmed that it is out of the default results. */
    hidden: z.boolean(),
    /** null: no hours are known. */
    openNow: z.boolean().nullable(),
    opensAt: z.iso.datetime().nullable(),
    distanceKm: z.number().nullable(),
    /** Waits as they count today; an expired one is unknown and tells its last value with its day. */
    waiting: z.array(waiting.extend({ expired: z.boolean() })),
    why: z.array(z.enum(why)),
  })
  .meta({ id: "ComputedOffer" });

export const foundOffer = offer.extend({ computed }).meta({ id: "FoundOffer" });
const facetCounts = z.partialRecord(z.enum(facetNames), z.array(z.strictObject({ code: z.string(), count: z.int() })));
const foundOffers = pageOf(foundOffer).extend({ facets: facetCounts.optional() }).meta({ id: "FoundOffers" });

const searchAnswers = {
  200: json("Offers that fit, the best first.", foundOffers),
  ...failures("invalid-request", "ambiguous-postal-code"),
};

const byQuery = createRoute({
  method: "get",
  path: "/v1/offers",
  summary: "Find offers",
  request: { query: offerSearch },
  responses: searchAnswers,
});

const byBody = createRoute({
  method: "post",
  path: "/v1/offers/search",
  summary: "Find offers, with the question kept out of the URL",
  middleware: [jsonOnly, notTooLarge],
  request: {
    query: z.strictObject({}),
    body: { content: { "application/json": { schema: offerSearch } }, required: true },
  },
  responses: { ...searchAnswers, ...failures("too-large", "unsupported-media-type") },
});

const byId = createRoute({
  method: "get",
  path: "/v1/offers/{id}",
  summary: "One offer",
  request: { params: z.strictObject({ id: z.string() }), query: z.strictObject({}) },
  responses: { 200: json("The offer.", foundOffer), ...failures("invalid-request", "not-found", "gone") },
});

export function offerRoutes({ published, now }: Services) {
  const find = async (question: OfferSearch) => {
    const { prepared } = await published.current();
    refuseUnknownPlaces(prepared, question);
    const { matches, facets } = search(prepared, toQuery(question, now()), now());
    const page = paged(matches, question);
    return { ...page, items: page.items.map(present), ...(facets && { facets }) };
  };

  return createRoutes()
    .openapi(byQuery, async (context) => context.json(await find(context.req.valid("query")), 200))
    .openapi(byBody, async (context) => context.json(await find(context.req.valid("json")), 200))
    .openapi(byId, async (context) => {
      const { prepared } = await published.current();
      const { id } = context.req.valid("param");
      return context.json(present(matchOffer(prepared, publicOfferById(prepared, id), {}, now())), 200);
    });
}

/** Throws `not-found`, or `gone` for an offer that has closed. */
export function publicOfferById({ registry }: Prepared, id: string) {
  const found = registry.offers.find((offer) => offer.id === id);
  if (found) return found;
  const closed = registry.closed.find((offer) => offer.id === id);
  if (!closed) throw new ProblemError("not-found", "There is no public offer with this id.");
  const { replacedBy, closedOn } = closed;
  throw new ProblemError("gone", `The offer closed on ${closedOn}.`, replacedBy ? { replacedBy } : {});
}

/** The search that a question means at this moment. */
export function toQuery(
  { page: _page, perPage: _perPage, openAt, facets, ...filters }: OfferSearch,
  now: Date,
): OfferQuery {
  return {
    ...filters,
    ...(openAt && { openAt: openAt === "now" ? now : new Date(openAt) }),
    ...(facets && { facets: facetNames.filter((name) => facets.includes("true") || facets.includes(name)) }),
  };
}

export function present({ offer, opensAt, ...rest }: Match): z.infer<typeof foundOffer> {
  return { ...offer, computed: { ...rest, opensAt: opensAt?.toISOString() ?? null } };
}
