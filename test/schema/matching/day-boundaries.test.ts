import { describe, expect, test } from "vitest";
import { matchOffer, prepare } from "../../../schema/matching/search.ts";
import type { Offer } from "../../../schema/offer.ts";
import { confirmedOn, fictitiousOffer, fictitiousRegistry } from "../../helpers/fictitious.ts";

const always = { weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: "00:00", to: "24:00" }] };

/** What is said of an offer that is open day and night, at an instant. */
function at(instant: string, overrides: Partial<Offer>) {
  const contacts = [{ channel: "phone" as const, value: "00 00 00 01", hours: always }];
  const offer = fictitiousOffer({ confirmations: confirmedOn("2026-09-01"), contacts, ...overrides });
  const { why, openNow } = matchOffer(
    prepare({ ...fictitiousRegistry(), offers: [offer] }),
    offer,
    {},
    new Date(instant),
  );
  return { isPaused: why.includes("paused"), isFundingOver: why.includes("funding-over"), openNow };
}

describe("a break ends with the day before the one that it names, as the clock in Copenhagen shows", () => {
  test.each([
    ["in winter, a minute before midnight", "2027-01-09T22:59:00Z", "2027-01-10", true],
    ["in winter, at midnight", "2027-01-09T23:00:00Z", "2027-01-10", false],
    ["in summer, a minute before midnight", "2027-07-09T21:59:00Z", "2027-07-10", true],
    ["in summer, at midnight", "2027-07-09T22:00:00Z", "2027-07-10", false],
    ["the night after which summer time begins, before midnight", "2027-03-27T22:59:00Z", "2027-03-28", true],
    ["the night after which summer time begins, at midnight", "2027-03-27T23:00:00Z", "2027-03-28", false],
    ["the night after which it ends, before midnight", "2026-10-24T21:59:00Z", "2026-10-25", true],
    ["the night after which it ends, at midnight", "2026-10-24T22:00:00Z", "2026-10-25", false],
  ])("%s", (_, instant, pausedUntil, isPaused) => {
    expect(at(instant, { pausedUntil })).toMatchObject({ isPaused, openNow: !isPaused });
    expect(at(instant, { pausedUntil, status: "paused" })).toMatchObject({ isPaused, openNow: !isPaused });
  });

  test("without a day it lasts until the organisation says so", () => {
    expect(at("2030-01-01T12:00:00Z", { status: "paused" })).toMatchObject({ isPaused: true, openNow: false });
  });
});

describe("money lasts through the day that is named, as the clock in Copenhagen shows", () => {
  test.each([
    ["in winter, on the last minute", "2026-12-31T22:59:00Z", "2026-12-31", false],
    ["in winter, the day after", "2026-12-31T23:00:00Z", "2026-12-31", true],
    ["in summer, on the last minute", "2027-06-30T21:59:00Z", "2027-06-30", false],
    ["in summer, the day after", "2027-06-30T22:00:00Z", "2027-06-30", true],
    ["when nobody has told of an end", "2030-01-01T12:00:00Z", undefined, false],
  ])("%s", (_, instant, fundedUntil, isFundingOver) => {
    expect(at(instant, fundedUntil === undefined ? {} : { fundedUntil })).toMatchObject({
      isFundingOver,
      openNow: isFundingOver ? null : true,
    });
  });
});
