import { expect, test } from "vitest";
import type { OfferQuery, Why } from "../../../schema/matching/query.ts";
import { matchOffer, prepare, search } from "../../../schema/matching/search.ts";
import type { Offer } from "../../../schema/offer.ts";
import { confirmedOn, fictitiousOffer, fictitiousRegistry } from "../../helpers/fictitious.ts";

const now = new Date("2026-11-21T12:00:00Z");
const confirmed = { confirmations: confirmedOn("2026-10-01") };
const referred = { ...confirmed, access: ["gp-referral"] } satisfies Partial<Offer>;
const wait = { for: "treatment", status: "waitlist", weeksMin: 4, asOf: "2026-11-01" } as const;
const aarhus = { municipality: "0751", postalCode: "8000", wheelchairAccess: "unknown", discreet: false } as const;
const rule = { rule: "not-accepted", condition: "psychosis", text: { da: "Opdigtet krav" } } as const;
const always = { weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: "00:00", to: "24:00" }] };

test.each<[offer: Partial<Offer>, query: OfferQuery, why: Why[]]>([
  [referred, {}, []],
  [referred, { q: "opdigtet" }, ["words"]],
  [referred, { q: "jeg" }, []],
  [
    referred,
    { audience: ["self"], topic: ["late-effects", "reporting"], kind: ["counselling"] },
    ["audience", "topic", "kind"],
  ],
  [
    { ...referred, channels: ["chat"], formats: ["group"], stages: ["considering"], languages: ["en-GB"] },
    {
      channel: ["chat"],
      format: ["group"],
      access: ["gp-referral"],
      identity: ["unknown"],
      price: ["unknown"],
      stage: ["considering"],
      language: ["en"],
    },
    ["channel", "format", "access", "identity", "price", "stage", "language"],
  ],
  [{ ...referred, relations: ["partner"] }, { relation: ["partner"] }, ["relation"]],
  [referred, { relation: ["partner"] }, []],
  [referred, { municipality: ["0730"] }, ["national"]],
  [{ ...referred, coverage: "unknown" }, { municipality: ["0730"] }, ["coverage-unknown"]],
  [{ ...referred, coverage: "unknown" }, {}, []],
  [
    { ...referred, coverage: { regions: ["midtjylland"], municipalities: [] } },
    { municipality: ["0730"] },
    ["reaches-you"],
  ],
  [
    { ...referred, coverage: { regions: ["midtjylland"], municipalities: [] } },
    { region: ["midtjylland"] },
    ["reaches-you"],
  ],
  [{ ...referred, places: [aarhus] }, { postalCode: "8000" }, ["national", "near"]],
  [{ ...referred, places: [aarhus] }, { postalCode: "9000" }, ["national"]],
  [{ ...referred, places: [{ ...aarhus, discreet: true }] }, { postalCode: "8000" }, ["national"]],
  [{ ...referred, knows: ["lgbt"] }, { group: ["lgbt"] }, ["knows-your-group"]],
  [{ ...referred, onlyFor: ["men"] }, { group: ["men"] }, ["knows-your-group"]],
  [{ ...referred, knows: ["lgbt"] }, { group: ["men"] }, []],
  [confirmed, {}, ["no-referral"]],
  [{ ...confirmed, access: ["gp-referral", "drop-in"] }, { audience: ["self"] }, ["audience", "no-referral"]],
  [{ ...confirmed, audiences: ["professional", "self"] }, { audience: ["professional"] }, ["audience"]],
  [{ ...confirmed, audiences: ["professional"] }, {}, []],
  [{ ...referred, contacts: [{ channel: "phone", value: "00 00 00 01", hours: always }] }, { openAt: now }, ["open"]],
  [{ ...referred, contacts: [{ channel: "phone", value: "00 00 00 01", hours: always }] }, {}, []],
  [{ ...referred, waiting: [wait] }, { maxWaitWeeks: 8 }, ["wait-fits"]],
  [{ ...referred, waiting: [{ ...wait, asOf: "2022-01-01" }] }, { maxWaitWeeks: 8 }, ["wait-unknown"]],
  [referred, { maxWaitWeeks: 8 }, ["wait-unknown"]],
  [{ ...referred, waiting: [wait] }, {}, []],
  [
    { ...referred, criteria: [{ ...rule, basis: "project" }] },
    { condition: ["psychosis"] },
    ["criterion-of-a-project"],
  ],
  [
    { ...referred, criteria: [{ ...rule, basis: "unknown" }] },
    { condition: ["psychosis"] },
    ["criterion-of-unknown-reach"],
  ],
  [{ ...referred, criteria: [{ ...rule, basis: "project" }] }, { condition: ["autism"] }, []],
  [{ ...referred, criteria: [{ ...rule, basis: "project" }] }, {}, []],
  [{ ...referred, status: "paused" }, {}, ["paused"]],
  [{ ...referred, status: "paused", pausedUntil: "2026-11-22" }, {}, ["paused"]],
  [{ ...referred, status: "paused", pausedUntil: "2026-11-21" }, {}, []],
  [{ ...referred, status: "published", pausedUntil: "2026-11-22" }, {}, ["paused"]],
  [{ ...referred, fundedUntil: "2026-11-20" }, {}, ["funding-over"]],
  [{ ...referred, fundedUntil: "2026-11-21" }, {}, []],
  [{ ...referred, confirmations: confirmedOn("2026-04-01") }, {}, ["due"]],
  [{ ...referred, confirmations: confirmedOn("2026-01-15") }, {}, ["overdue"]],
  [{ ...referred, confirmations: {} }, {}, ["unconfirmed"]],
])("%j asked %j", (overrides, query, why) => {
  const prepared = prepare({ ...fictitiousRegistry(), offers: [fictitiousOffer(overrides)] });
  expect(search(prepared, query, now).matches.map((match) => match.why)).toEqual([why]);
});

test("an offer that a search does not find is told only what holds of it", () => {
  const offer = fictitiousOffer({ ...referred, languages: ["da"], waiting: [wait] });
  const prepared = prepare({ ...fictitiousRegistry(), offers: [offer] });
  const query: OfferQuery = { q: "zzyzx", topic: ["reporting"], language: ["en"], maxWaitWeeks: 2, openAt: now };
  expect(matchOffer(prepared, offer, query, now).why).toEqual([]);
});
