import { z } from "zod";
import { hours } from "./hours.ts";
import { identifiers } from "./organisation.ts";
import { offerSource } from "./source.ts";
import { day, httpsUrl, id, line, municipalityCode, postalCode, text } from "./text.ts";
import * as codes from "./vocabulary.ts";

/** The statuses in which the public sees an offer. */
export const publicStatus = ["published", "paused"] as const;

const set = <const Codes extends readonly string[]>(list: Codes) => z.array(z.enum(list));
const someOf = <const Codes extends readonly string[]>(list: Codes) => set(list).min(1);

/** A rule that lets in or keeps out. Without a `condition` it is only told, never computed with. */
export const criterion = z.strictObject({
  condition: z.enum(codes.condition).optional(),
  rule: z.enum(codes.criterionRule),
  basis: z.enum(codes.criterionBasis),
  /** The year the source states it for. */
  year: z.int().min(1990).max(2100).optional(),
  text: text(300),
});
export type Criterion = z.infer<typeof criterion>;

/** A wait in whole weeks, as it was on one day. Older than 120 days it counts as unknown. */
export const waiting = z.strictObject({
  for: z.enum(codes.waitingFor),
  status: z.enum(codes.waitingStatus),
  weeksMin: z.int().min(0).max(520).optional(),
  weeksMax: z.int().min(0).max(520).optional(),
  asOf: day,
});
export type Waiting = z.infer<typeof waiting>;

export const regionId = z
  .string()
  .regex(/^[a-z]+$/)
  .max(30);

export const coverage = z.union([
  z.enum(codes.coverage),
  z
    .strictObject({ regions: z.array(regionId), municipalities: z.array(municipalityCode) })
    .refine(({ regions, municipalities }) => regions.length + municipalities.length > 0, {
      error: 'reaches nobody: name a region or a municipality, or say "national" or "unknown"',
    }),
]);
export type Coverage = z.infer<typeof coverage>;

/** Where an offer is. The exact address of a `discreet` place leaves the organisation's working record in no form. */
export const place = z.strictObject({
  name: line(120).optional(),
  street: line(120).optional(),
  postalCode: postalCode.optional(),
  town: line(60).optional(),
  municipality: municipalityCode,
  /** WGS 84 degrees. */
  lat: z.number().min(54).max(58).optional(),
  lng: z.number().min(7.5).max(15.5).optional(),
  wheelchairAccess: z.enum(codes.answer),
  discreet: z.boolean(),
});
export type Place = z.infer<typeof place>;

const phoneNumber = /^\+?[0-9][0-9 ]{2,18}$/;
const contactValue: Partial<Record<codes.Code<"channel">, z.ZodType>> = {
  phone: z.string().regex(phoneNumber),
  sms: z.string().regex(phoneNumber),
  callback: z.union([z.string().regex(phoneNumber), httpsUrl]),
  email: z.email(),
  chat: httpsUrl,
  video: httpsUrl,
  "online-group": httpsUrl,
};

export const contact = z
  .strictObject({
    channel: z.enum(codes.channel),
    /** A number, an address or a https address, as the channel asks. */
    value: line(200),
    label: text(80).optional(),
    hours: hours.optional(),
  })
  .refine(({ channel, value }) => contactValue[channel]?.safeParse(value).success ?? true, {
    path: ["value"],
    error: "does not fit its channel: a phone number, an e-mail address or a full https address",
  });
export type Contact = z.infer<typeof contact>;

export const link = z.strictObject({ label: text(80), url: httpsUrl });

/** On which day, and by which function (never a person's name), a fact was last confirmed. */
export const confirmation = z.strictObject({ day, by: line(80) });
export const confirmations = z.partialRecord(z.enum(codes.confirmedFact), confirmation);
export type Confirmations = z.infer<typeof confirmations>;

/** A BCP 47 tag of a language, perhaps with its script and its region: more than that is said by no offer. */
export const languageTag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|001|150|419))?$/;

/** What an organisation writes about one of its offers. Silence in a source is `unknown`, never no, free or anonymous. */
export const offerContent = z.strictObject({
  name: text(80),
  /** Who helps whom with what. */
  summary: text(200),
  description: text(1500).optional(),
  audiences: someOf(codes.audience),
  relations: set(codes.relation).optional(),
  topics: someOf(codes.topic),
  kinds: someOf(codes.kind),
  channels: set(codes.channel),
  formats: set(codes.format).optional(),
  answeredBy: z.enum(codes.answeredBy),
  stages: set(codes.stage),
  knows: set(codes.group),
  onlyFor: set(codes.group),
  /** BCP 47 tags; Danish sign language is `dsl`. Empty: not stated. */
  languages: z.array(z.string().regex(languageTag, { error: "a language tag such as da, en, ar or dsl" })),
  interpreter: z.enum(codes.answer),
  access: someOf(codes.access),
  steps: set(codes.step).optional(),
  /** Who may refer, which form, which papers. */
  referral: text(300).optional(),
  /** May someone else call for the person? */
  contactByOthers: z.enum(codes.answer),
  identity: z.enum(codes.identity),
  price: z.enum(codes.price),
  criteria: z.array(criterion),
  /** Whole years, both included. */
  age: z.strictObject({ min: z.int().min(0).max(120).optional(), max: z.int().min(0).max(120).optional() }).optional(),
  /** Who answers, what they ask, what need not be told, whether it is recorded, what comes next. */
  firstContact: text(400).optional(),
  waiting: z.array(waiting),
  coverage,
  places: z.array(place).optional(),
  contacts: z.array(contact),
  links: z.array(link),
  sources: z.array(offerSource).min(1),
  accreditation: z.strictObject({ by: line(120), since: day.optional() }).optional(),
  identifiers: identifiers.optional(),
  /** Off the public lists until this day, which is the first day it is open again. */
  pausedUntil: day.optional(),
  /** The last day its funding is known to last. */
  fundedUntil: day.optional(),
});

export type OfferContent = z.infer<typeof offerContent>;

/** An offer as the registry keeps it. */
export const offer = offerContent
  .extend({
    id,
    organisation: id,
    status: z.enum(codes.status),
    confirmations,
    /** Grows by one with each change. */
    version: z.int().min(1),
    /** When anything in it last changed. It never stands in for a confirmation. */
    updatedAt: z.iso.datetime(),
    /** The fields that are being changed: what is shown is what was approved last, until somebody has looked at it. */
    changing: z.array(z.string()).optional(),
  })
  .meta({ id: "Offer" });
export type Offer = z.infer<typeof offer>;
