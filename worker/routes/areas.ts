import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { municipality, postalArea, region } from "../../schema/area.ts";
import { dayNumberAt, isoDay } from "../../schema/matching/clock.ts";
import { regionOn } from "../../schema/matching/places.ts";
import { regionId } from "../../schema/offer.ts";
import { day } from "../../schema/text.ts";
import type { Services } from "../services.ts";
import { createRoutes } from "./create-routes.ts";
import { failures, json } from "./responses.ts";

const answer = z
  .strictObject({
    /** The day that was asked about. */
    date: day,
    /** All regions, former and coming ones too, with the days they are valid. */
    regions: z.array(region),
    /** Each with the one region it belongs to on that day; null if none is known. */
    municipalities: z.array(municipality.omit({ regions: true }).extend({ region: regionId.nullable() })),
    postalAreas: z.array(postalArea),
    credit: z.string(),
  })
  .meta({ id: "AreasOnADay" });

const route = createRoute({
  method: "get",
  path: "/v1/areas",
  summary: "Regions, municipalities and postal codes on a day",
  request: { query: z.strictObject({ date: day.optional() }) },
  responses: { 200: json("The areas.", answer), ...failures("invalid-request") },
});

export function areaRoutes({ published, now }: Services) {
  return createRoutes().openapi(route, async (context) => {
    const { prepared } = await published.current();
    const { date = isoDay(dayNumberAt(now())) } = context.req.valid("query");
    const { municipalities, ...areas } = prepared.registry.areas;
    const withRegion = municipalities.map(({ regions: _, ...rest }) => ({
      ...rest,
      region: regionOn(prepared, rest.code, date) ?? null,
    }));
    return context.json({ date, ...areas, municipalities: withRegion }, 200);
  });
}
