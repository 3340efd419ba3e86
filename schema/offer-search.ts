import { z } from "zod";
import { facetNames } from "./matching/query.ts";
import { regionId } from "./offer.ts";
import { day, id, municipalityCode, postalCode, typed } from "./text.ts";
import * as codes from "./vocabulary.ts";

/** A parameter that may be repeated: any of its values. One value stands for a list of one. */
const anyOf = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).min(1).max(50).optional(),
  );
const codeOf = <const Codes extends readonly string[]>(list: Codes) => anyOf(z.enum(list));

/** A whole number, which in a query string is written in digits. */
const whole = (min: number, max: number) =>
  z.preprocess(
    (value) => (typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value),
    z.int().min(min).max(max).optional(),
  );

export const paging = {
  page: whole(1, 100_000).meta({ description: "Which page, from 1." }),
  perPage: whole(1, 100).meta({ description: "How many items on a page; 20 unless told." }),
};

export const words = typed(300)
  .optional()
  .meta({ description: "Words, as a person would write them. At most 300 characters." });

/** What `GET /v1/offers` takes as parameters and `POST /v1/offers/search` as a body. */
export const offerSearch = z
  .strictObject({
    q: words,
    audience: codeOf(codes.audience),
    relation: codeOf(codes.relation),
    topic: codeOf(codes.topic),
    kind: codeOf(codes.kind),
    channel: codeOf(codes.channel),
    format: codeOf(codes.format),
    access: codeOf(codes.access),
    identity: codeOf(codes.identity),
    price: codeOf(codes.price),
    stage: codeOf(codes.stage),
    group: codeOf(codes.group).meta({
      description: "Who I am. Leaves out what is only for others; lifts what knows mine.",
    }),
    condition: codeOf(codes.condition).meta({
      description: "What is the case for me. Leaves out offers whose general rules exclude it.",
    }),
    age: whole(0, 120).meta({ description: "Whole years." }),
    language: anyOf(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)).meta({
      description: "BCP 47; Danish sign language is `dsl`.",
    }),
    municipality: anyOf(municipalityCode).meta({ description: "Four-digit code: offers that reach it on `date`." }),
    region: anyOf(regionId).meta({ description: "Region id. A former region means its last municipalities." }),
    postalCode: postalCode.optional().meta({
      description:
        "Where distances are measured from, and whose municipality must be reached. 409 when it lies in several.",
    }),
    openAt: z
      .union([z.literal("now"), z.iso.datetime({ offset: true })])
      .optional()
      .meta({ description: "`now`, or an instant with its offset: known to be open then." }),
    maxWaitWeeks: whole(0, 520).meta({ description: "Leaves out an offer only when a known wait is longer." }),
    freshness: codeOf(codes.freshness),
    organisation: anyOf(id),
    date: day
      .optional()
      .meta({ description: "The day, in Europe/Copenhagen, for which areas are asked. Default: today." }),
    sort: z.enum(codes.sort).optional().meta({ description: "`fit` unless told." }),
    facets: codeOf([...facetNames, "true"]).meta({ description: "Count results by these; `true`: by all of them." }),
    ...paging,
  })
  .meta({ id: "OfferSearch" });
export type OfferSearch = z.infer<typeof offerSearch>;

/** What `GET /v1/offers/{id}/bridges` takes: what can be said of the person, and the matter if the offer has several. */
export const bridgeSearch = offerSearch.pick({
  audience: true,
  relation: true,
  topic: true,
  group: true,
  condition: true,
  age: true,
  language: true,
  municipality: true,
  region: true,
  postalCode: true,
  date: true,
});

/** What `GET /v1/guidance` takes as parameters. */
export const guidanceSearch = z.strictObject({
  q: words,
  audience: codeOf(codes.audience),
  relation: codeOf(codes.relation),
  subject: codeOf(codes.subject),
  topic: codeOf(codes.topic),
  focus: codeOf(codes.focus),
  level: codeOf(codes.level),
  role: codeOf(codes.role),
  municipality: anyOf(municipalityCode),
  ...paging,
});
export type GuidanceSearch = z.infer<typeof guidanceSearch>;
