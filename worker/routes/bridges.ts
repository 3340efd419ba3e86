import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { bridgesFor } from "../../schema/matching/bridges.ts";
import { bridgeSearch } from "../../schema/offer-search.ts";
import type { Services } from "../services.ts";
import { createRoutes } from "./create-routes.ts";
import { foundOffer, present, publicOfferById } from "./offers.ts";
import { refuseUnknownPlaces } from "./places.ts";
import { failures, json } from "./responses.ts";

/** How many places are named for each. */
const most = 5;

const bridges = z
  .strictObject({
    meanwhile: z.array(foundOffer).max(most).meta({
      description: "Help for the same matter without a known wait, for who is waiting for this offer.",
    }),
    instead: z.array(foundOffer).max(most).meta({
      description:
        "Help for the same matter that does not exclude the person; for a person who has said nothing, that shares no limit with this offer. Empty when this offer states no limit.",
    }),
  })
  .meta({ id: "Bridges" });

const ofOffer = createRoute({
  method: "get",
  path: "/v1/offers/{id}/bridges",
  summary: "Where else to turn: while waiting for an offer, and for someone it excludes",
  request: { params: z.strictObject({ id: z.string() }), query: bridgeSearch },
  responses: {
    200: json("Other offers, the best first.", bridges),
    ...failures("invalid-request", "not-found", "gone", "ambiguous-postal-code"),
  },
});

export function bridgeRoutes({ published, now }: Services) {
  return createRoutes().openapi(ofOffer, async (context) => {
    const { prepared } = await published.current();
    const person = context.req.valid("query");
    refuseUnknownPlaces(prepared, person);
    const offer = publicOfferById(prepared, context.req.valid("param").id);
    const { meanwhile, instead } = bridgesFor(prepared, person, now(), most);
    return context.json({ meanwhile: meanwhile(offer).map(present), instead: instead(offer).map(present) }, 200);
  });
}
