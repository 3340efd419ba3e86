import { describe, expect, test } from "vitest";
import type { Hours } from "../../../schema/hours.ts";
import { instantAt, wallMinute } from "../../../schema/matching/clock.ts";
import { isOpen, nextOpening, openingTimes } from "../../../schema/matching/hours.ts";

const everyDay = [1, 2, 3, 4, 5, 6, 7];

const office: Hours = {
  weekly: [
    { days: [1, 2, 3, 4, 5], from: "10:00", to: "14:00" },
    { days: [2], from: "16:00", to: "18:00" },
  ],
  exceptions: [
    { first: "2026-12-24", last: "2026-12-26", spans: [] },
    { first: "2026-12-30", last: "2026-12-30", spans: [{ from: "16:00", to: "20:00" }] },
  ],
};
const weekendNights: Hours = { weekly: [{ days: [5, 6], from: "22:00", to: "04:00" }] };
const line: Hours = { weekly: [{ days: everyDay, from: "11:00", to: "04:00" }] };
const always: Hours = { weekly: [{ days: everyDay, from: "00:00", to: "24:00" }] };
const allDayByEqualTimes: Hours = { weekly: [{ days: [1], from: "08:00", to: "08:00" }] };
const nightBeforeHoliday: Hours = {
  weekly: [{ days: everyDay, from: "22:00", to: "02:00" }],
  exceptions: [{ first: "2026-12-24", last: "2026-12-24", spans: [] }],
};
const closedForGood: Hours = {
  weekly: [{ days: everyDay, from: "10:00", to: "11:00" }],
  exceptions: [{ first: "2026-01-01", last: "2030-01-01", spans: [] }],
};

const at = (local: string, offset = "+01:00") => wallMinute(new Date(`${local}${offset}`));
const open = (hours: Hours, wall: number) => isOpen([openingTimes(hours)], wall);
const next = (hours: Hours, wall: number) => {
  const opening = nextOpening([openingTimes(hours)], wall);
  return opening === null ? null : instantAt(opening).toISOString();
};

describe("open or not", () => {
  test.each<[string, Hours, string, boolean]>([
    ["a Monday at opening", office, "2026-11-23T10:00", true],
    ["a minute before", office, "2026-11-23T09:59", false],
    ["the last minute", office, "2026-11-23T13:59", true],
    ["at closing", office, "2026-11-23T14:00", false],
    ["a Saturday", office, "2026-11-21T11:00", false],
    ["the second span of a Tuesday", office, "2026-11-24T17:00", true],
    ["an exception that closes", office, "2026-12-24T11:00", false],
    ["the last day of an exception", office, "2026-12-26T11:00", false],
    ["the weekday after an exception", office, "2026-12-28T11:00", true],
    ["an exception that moves the hours, at the usual time", office, "2026-12-30T11:00", false],
    ["an exception that moves the hours, at its own time", office, "2026-12-30T19:59", true],
    ["Friday night", weekendNights, "2026-11-20T23:00", true],
    ["Saturday before dawn", weekendNights, "2026-11-21T03:59", true],
    ["Saturday at four", weekendNights, "2026-11-21T04:00", false],
    ["Sunday before dawn, after Saturday's night", weekendNights, "2026-11-22T03:00", true],
    ["Monday before dawn, after no night", weekendNights, "2026-11-23T03:00", false],
    ["Friday before dawn, before the night", weekendNights, "2026-11-20T03:00", false],
    ["11 to 4, at 3", line, "2026-11-21T03:00", true],
    ["11 to 4, at 5", line, "2026-11-21T05:00", false],
    ["always, at midnight", always, "2026-11-21T00:00", true],
    ["always, in the last minute", always, "2026-11-21T23:59", true],
    ["equal times are a whole day, into the next", allDayByEqualTimes, "2026-11-24T07:59", true],
    ["and no longer", allDayByEqualTimes, "2026-11-24T08:00", false],
    ["a night begun before a closed day runs out", nightBeforeHoliday, "2026-12-24T01:00", true],
    ["a closed day begins no night", nightBeforeHoliday, "2026-12-24T23:00", false],
    ["nor has one next morning", nightBeforeHoliday, "2026-12-25T01:00", false],
  ])("%s", (_, hours, local, expected) => {
    expect(open(hours, at(local))).toBe(expected);
  });

  test("any contact that is open is enough", () => {
    const both = [openingTimes(office), openingTimes(weekendNights)];
    expect(isOpen(both, at("2026-11-20T23:00"))).toBe(true);
    expect(isOpen(both, at("2026-11-20T21:00"))).toBe(false);
  });
});

describe("when summer time begins and ends", () => {
  test.each<[string, string, boolean]>([
    ["28 March, in the night", "2026-03-29T00:30:00Z", true],
    ["29 March, the clock has jumped to 03:30", "2026-03-29T01:30:00Z", true],
    ["29 March, 04:00 comes an hour early", "2026-03-29T02:00:00Z", false],
    ["25 October, 02:30 for the first time", "2026-10-25T00:30:00Z", true],
    ["25 October, 02:30 for the second time", "2026-10-25T01:30:00Z", true],
    ["25 October, 03:59", "2026-10-25T02:59:00Z", true],
    ["25 October, 04:00", "2026-10-25T03:00:00Z", false],
  ])("a line from 11 to 4: %s", (_, instant, expected) => {
    expect(open(line, wallMinute(new Date(instant)))).toBe(expected);
  });

  test("opening is told in the time of its own day", () => {
    expect(next(office, at("2026-03-27T15:00"))).toBe("2026-03-30T08:00:00.000Z");
    expect(next(office, at("2026-10-23T15:00", "+02:00"))).toBe("2026-10-26T09:00:00.000Z");
  });
});

describe("the next opening", () => {
  test.each<[string, Hours, string, string | null]>([
    ["later the same day", office, "2026-11-24T15:00", "2026-11-24T15:00:00.000Z"],
    ["over the weekend", office, "2026-11-20T14:00", "2026-11-23T09:00:00.000Z"],
    ["past an exception", office, "2026-12-23T14:00", "2026-12-28T09:00:00.000Z"],
    ["in an exception", office, "2026-12-30T08:00", "2026-12-30T15:00:00.000Z"],
    ["of a night", weekendNights, "2026-11-22T04:00", "2026-11-27T21:00:00.000Z"],
    ["of what is closed for years", closedForGood, "2026-11-21T09:00", null],
  ])("%s", (_, hours, local, expected) => {
    expect(next(hours, at(local))).toBe(expected);
  });

  test("is the earliest of all contacts", () => {
    const both = [openingTimes(office), openingTimes(weekendNights)];
    expect(nextOpening(both, at("2026-11-20T15:00"))).toBe(at("2026-11-20T22:00"));
  });
});
